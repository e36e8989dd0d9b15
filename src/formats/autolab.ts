import { z } from 'zod'
import { sumPoints } from '../domain/points.js'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import { type Place, UserError } from '../text/problem.js'
import { endsWithAutoresult } from './autolab-line.js'
import { readStages } from './autolab-stages.js'
import type { Format } from './format.js'

const Autoresult = z.object({
  scores: z
    .record(z.string(), z.number().min(-1e9).max(1e9))
    .refine((scores) => Object.keys(scores).length > 0, { error: 'names no problem' }),
})

export const autolab: Format = {
  name: 'autolab',
  title: "Autolab's autoresult: the output of a grader that ends with its scores",
  ids: "the problem's name; of feedback in stages `stage/test`",
  points: 'the scores as they are; they state no maximum, so a rubric or `max_points` is needed',
  reads: ['name', 'points', 'message'],
  detects: endsWithAutoresult,
  parse: parseAutolab,
  duplicates: 'number',
}

/** Autolab takes what is left after Ruby's rstrip. */
const linesOf = (text: string): string[] => text.replace(/\0/g, ' ').trimEnd().split(/\r?\n/)

/** The last line is the autoresult; the one before it may be feedback in stages; the rest is for reading. */
function parseAutolab(text: string, file: string): Results {
  const lines = linesOf(text)
  const last = lines.at(-1) ?? ''
  if (!last.trimStart().startsWith('{')) {
    const message = 'the last line is not the autoresult: {"scores": {"PROBLEM": POINTS}}'
    const hint = 'the results file is all that the grader prints to stdout, and its last line has the scores'
    throw new UserError([{ message, hint, place: { file, line: lines.length, column: 1 } }])
  }
  const { scores } = autoresultIn(last, { file, line: lines.length })
  const before = lines.slice(0, -1)
  const stages = readStages(before.at(-1) ?? '', file)
  const output = (stages === undefined ? before : before.slice(0, -1)).join('\n').trim()
  return resultsOf([...Object.entries(scores).map(testOf), ...(stages?.tests ?? [])], {
    notices: stages?.notices ?? [],
    ...(stages?.message && { message: stages.message }),
    ...(output && { output }),
  })
}

function autoresultIn(line: string, place: Place): z.output<typeof Autoresult> {
  const json = quoteBareWords(line)
  try {
    return parseJson(Autoresult, json, place.file)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // With words put in quotes a column is another one than in the file.
    const placed = error.problems.map((problem) => ({
      ...problem,
      place: json === line ? { ...place, column: problem.place?.column ?? 1 } : place,
    }))
    throw new UserError(placed, { cause: error })
  }
}

/** As Autolab's `gsub(/([a-zA-Z0-9]+):/, '"\1":')` lets them be written, but never inside a string. */
const quoteBareWords = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"?|[A-Za-z0-9]+:?/g, (token) =>
    token.endsWith(':') && !token.startsWith('"') ? `"${token.slice(0, -1)}":` : token,
  )

function testOf([problem, score]: [string, number]): TestResult {
  const name = shortName(problem) || 'Problem'
  // Nobody says what it is out of, so that only nothing is surely not enough.
  return { id: name, name, status: score > 0 ? 'partial' : 'failed', points: sumPoints([score]) }
}
