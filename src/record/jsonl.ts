import { z } from 'zod'
import type { Attempt } from '../domain/attempt.js'
import { type Trust, trustLevels } from '../domain/trust.js'
import { camelKeys, snakeKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { type Problem, UserError } from '../text/problem.js'
import { AttemptRecord } from './attempt.js'
import { formatAttempt } from './format-attempt.js'
import { isSealed, sealed } from './seal.js'

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

const LineRecord = z.looseObject({
  submitter: z.string(),
  source: z.string(),
  trust: z.enum(trustLevels),
  trust_reason: z.string().exactOptional(),
  repository_id: z.int().exactOptional(),
  blob: z.string().exactOptional(),
  attempt: AttemptRecord,
  sha256: z.string().exactOptional(),
})

/** A line as it is on disk, read and checked. */
export type AttemptLineRecord = z.output<typeof LineRecord>

/** A line as it is on disk, or what is wrong with it. */
export type ReadLine = { record: AttemptLineRecord } | { problems: Problem[] }

export function formatAttemptLine({ attempt, ...from }: AttemptLine): string {
  // The record's own layout has line breaks only between values.
  const record = formatAttempt(attempt).replace(/\n */g, '')
  return `${sealed(`${JSON.stringify(snakeKeys(from)).slice(0, -1)},"attempt":${record}}`)}\n`
}

/**
 * A line of `attempts.jsonl`, or what is wrong with it. One that is as we wrote it was read strictly when it came in, or
 * made here; any other may have been edited.
 */
export function readAttemptLine(row: Buffer, file: string, line: number): ReadLine {
  const text = row.toString('utf8')
  if (isSealed(row)) return { record: JSON.parse(text) }
  try {
    return { record: parseJson(LineRecord, text, file) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const problems = error.problems.map((problem) => ({
      ...problem,
      place: { ...problem.place, file, line },
    }))
    return { problems }
  }
}

/** A line with everything that is known of its attempt. */
export const attemptLineOf = (record: AttemptLineRecord): AttemptLine => ({
  ...originOf(record),
  attempt: camelKeys(record.attempt),
})

/** Whose an attempt is, where it came from and how far it is trusted. */
export type Origin = Omit<AttemptLine, 'attempt'>

export function originOf(record: AttemptLineRecord): Origin {
  const { submitter, source, trust, trust_reason: trustReason, repository_id: repositoryId, blob } = record
  return {
    submitter,
    source,
    trust,
    ...(trustReason !== undefined && { trustReason }),
    ...(repositoryId !== undefined && { repositoryId }),
    ...(blob !== undefined && { blob }),
  }
}

/** What a file of lines holds: the attempts, and the lines that cannot be read. */
export type AttemptLines = { lines: AttemptLine[]; problems: Problem[] }
