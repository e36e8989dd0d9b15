import { z } from 'zod'
import type { Mark } from '../domain/mark.js'
import { parseJson } from '../text/parse-json.js'
import { type Problem, UserError } from '../text/problem.js'
import { isTorn } from '../text/torn.js'
import { instant, points } from './values.js'

const given = {
  submitter: z.string().min(1, 'expected the name of a submitter'),
  comment: z.string().exactOptional(),
  by: z.string().min(1, 'expected the name of a person'),
  at: instant,
  commit: z.string().exactOptional().describe('The commit, or the digest of the files, that was looked at.'),
}

const ItemMark = z
  .looseObject({
    ...given,
    item: z.string().min(1, 'expected the id of an item'),
    points: points.exactOptional().describe('What the item is given.'),
    worth: points.exactOptional().describe('What the item was worth when points were given to it.'),
    passed: z
      .boolean()
      .exactOptional()
      .describe('True is good for the student: a deduction that passed is not taken.'),
  })
  .refine((mark) => !('points' in mark && 'passed' in mark), '`points` and `passed` exclude each other')
  .refine((mark) => !('adjust' in mark), '`item` and `adjust` exclude each other')

const AdjustmentMark = z.looseObject({ ...given, adjust: points.describe('Points that belong to no item.') })

/** A line of `marks.jsonl`: what a person says of an item of somebody's, or points that belong to none. */
export const MarkRecord = z
  .union([ItemMark, AdjustmentMark])
  .meta({ title: 'Mark', description: 'A mark by a person: a line of marks.jsonl, laid over the attempts.' })

export function formatMarkLine(mark: Mark): string {
  if ('adjust' in mark) {
    const { submitter, adjust, comment, by, at, commit } = mark
    return `${JSON.stringify({ submitter, adjust, comment, by, at, commit })}\n`
  }
  const { submitter, item, given, worth, comment, by, at, commit } = mark
  return `${JSON.stringify({ submitter, item, ...given, worth, comment, by, at, commit })}\n`
}

export function parseMark(row: string, file: string): Mark {
  // Told by what the line is about, so that a problem names the field that is wrong.
  if (/"adjust"\s*:/.test(row) && !/"item"\s*:/.test(row)) {
    const mark = parseJson(AdjustmentMark, row, file)
    return { submitter: mark.submitter, adjust: mark.adjust, ...saidBy(mark) }
  }
  const mark = parseJson(ItemMark, row, file)
  return { submitter: mark.submitter, item: mark.item, ...givenOf(mark), ...saidBy(mark) }
}

type Said = Pick<z.output<typeof ItemMark>, 'comment' | 'by' | 'at' | 'commit'>

const saidBy = ({ comment, by, at, commit }: Said): Said => ({
  ...(comment !== undefined && { comment }),
  by,
  at,
  ...(commit !== undefined && { commit }),
})

function givenOf({ points, passed, worth }: z.output<typeof ItemMark>) {
  if (points !== undefined) return { given: { points }, ...(worth !== undefined && { worth }) }
  return passed === undefined ? {} : { given: { passed } }
}

/** What a file of marks holds: each mark once, what cannot be read, and whether a crash tore the last line. */
export type MarkLines = { marks: Mark[]; problems: Problem[]; torn: Problem[] }

/** Reads `marks.jsonl`. */
export function parseMarkLines(text: string, file: string): MarkLines {
  const rows = text.split('\n')
  const marks = new Map<string, Mark>()
  const problems: Problem[] = []
  const torn: Problem[] = []
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue
    const read = readLine(row, file, index + 1)
    if ('mark' in read) marks.set(formatMarkLine(read.mark), read.mark)
    else (index === rows.length - 1 && isTorn(row) ? torn : problems).push(...read.problems)
  }
  return { marks: [...marks.values()], problems, torn }
}

function readLine(row: string, file: string, line: number): { mark: Mark } | { problems: Problem[] } {
  try {
    return { mark: parseMark(row, file) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      problems: error.problems.map((problem) => ({ ...problem, place: { ...problem.place, file, line } })),
    }
  }
}
