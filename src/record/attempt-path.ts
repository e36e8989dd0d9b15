import type { Attempt } from '../domain/attempt.js'
import { checksum } from '../text/checksum.js'

const LONGEST_KEY = 40

/** `<assignment>/<commit>-<run_id>-<run_attempt>[-<key>].json`, the record's place on the results branch. */
export const attemptPath = (attempt: Attempt): string => `${attempt.assignment}/${attemptFile(attempt)}`

/** The list of an assignment's attempts, beside their records. */
export const indexPath = (assignment: string): string => `${assignment}/index.json`

/** The record's file name, unique within its assignment. */
export function attemptFile({ submission, run }: Pick<Attempt, 'submission' | 'run'>): string {
  const what = submission.commit ?? submission.contentDigest ?? 'files'
  const where = run === undefined ? ['local'] : [String(run.id), String(run.attempt)]
  const key = run?.key === undefined ? [] : [fileWord(run.key)]
  return `${[what, ...where, ...key].join('-')}.json`
}

/** A key as part of the name of a file or an artifact; two keys never become the same. */
export function fileWord(key: string): string {
  const word = key
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_KEY)
  return word === key ? word : `${word}${word === '' ? '' : '-'}${checksum(key)}`
}
