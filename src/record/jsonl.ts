import { z } from 'zod'
import type { Attempt } from '../domain/attempt.js'
import { type Trust, trustLevels } from '../domain/trust.js'
import { camelKeys, snakeKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { type Problem, UserError } from '../text/problem.js'
import { AttemptRecord } from './attempt.js'
import { formatAttempt } from './format-attempt.js'

/** A line of `attempts.jsonl`: an attempt, whose it is, where it came from, how far it is trusted. */
export type AttemptLine = {
  submitter: string
  /** `batch`, `run`, `regrade`, or the repository, commit and path it was harvested from. */
  source: string
  trust: Trust
  /** What the trust rests on, or why it is not more. */
  trustReason?: string
  /** The repository it was found in, whatever the record says. */
  repositoryId?: number
  /** Git's object id of the record as it was harvested. */
  blob?: string
  attempt: Attempt
}

const AttemptLineRecord = z.looseObject({
  submitter: z.string(),
  source: z.string(),
  trust: z.enum(trustLevels),
  trust_reason: z.string().exactOptional(),
  repository_id: z.int().exactOptional(),
  blob: z.string().exactOptional(),
  attempt: AttemptRecord,
})

export function formatAttemptLine({ attempt, ...from }: AttemptLine): string {
  // The record's own layout has line breaks only between values.
  const record = formatAttempt(attempt).replace(/\n */g, '')
  return `${JSON.stringify(snakeKeys(from)).slice(0, -1)},"attempt":${record}}\n`
}

/** What a file of lines holds: the attempts, the lines that cannot be read, and the text to go on from. */
export type AttemptLines = { lines: AttemptLine[]; problems: Problem[]; intact: string }

/** Reads `attempts.jsonl`. A last line that a crash tore is left out, and `intact` is the file without it. */
export function parseAttemptLines(text: string, file: string): AttemptLines {
  const rows = text.split('\n')
  const last = rows.pop() ?? ''
  const lines: AttemptLine[] = []
  const problems: Problem[] = []
  for (const [index, row] of rows.entries()) {
    const read = row.trim() === '' ? undefined : readLine(row, file, index + 1)
    if (read === undefined) continue
    if ('problems' in read) problems.push(...read.problems)
    else lines.push(read)
  }
  const torn = last === '' ? undefined : readLine(last, file, rows.length + 1)
  const isWhole = torn !== undefined && !('problems' in torn)
  if (isWhole) lines.push(torn)
  return { lines, problems, intact: isWhole ? `${text}\n` : text.slice(0, text.length - last.length) }
}

function readLine(row: string, file: string, line: number): AttemptLine | { problems: Problem[] } {
  try {
    return camelKeys(parseJson(AttemptLineRecord, row, file))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const problems = error.problems.map((problem) => ({
      ...problem,
      place: { ...problem.place, file, line },
    }))
    return { problems }
  }
}
