import type { Attempt } from '../domain/attempt.js'
import { summaryOf } from '../domain/attempt-of.js'
import { compareAttempts } from '../domain/counting.js'
import { UserError } from '../text/problem.js'
import { type AttemptIndex, formatIndex, parseIndex } from './attempt-index.js'

export type BranchFile = { path: string; text: string }

const LONGEST_KEY = 40
const STARTED_AGAIN = 'An index before this one could not be read: records beside it may not be listed.'

/** `<assignment>/<commit>-<run_id>-<run_attempt>[-<key>].json`, the record's place on the results branch. */
export const attemptPath = (attempt: Attempt): string => `${attempt.assignment}/${attemptFile(attempt)}`

function attemptFile({ submission, run }: Attempt): string {
  const what = submission.commit ?? submission.contentDigest ?? 'files'
  const where = run === undefined ? ['local'] : [String(run.id), String(run.attempt)]
  const key = run?.key === undefined ? [] : [fileWord(run.key)]
  return `${[what, ...where, ...key].join('-')}.json`
}

/** A key as part of a file name; two keys never become the same. */
function fileWord(key: string): string {
  const word = key
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_KEY)
  return word === key ? word : `${word}${word === '' ? '' : '-'}${checksum(key)}`
}

// FNV-1a: tells names apart, proves nothing.
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * What one more attempt changes on the results branch, from the index at its tip. Doing it twice changes nothing.
 * An index that cannot be read is started again with this attempt alone, and says so: the records themselves stay.
 */
export function nextBranchFiles(
  attempt: Attempt,
  recordText: string,
  sha256: string,
  existing: { index: string | null },
): BranchFile[] {
  const folder = attempt.assignment
  const file = attemptFile(attempt)
  const summary = summaryOf(attempt, file, sha256)
  const index = known(existing.index, `${folder}/index.json`)
  const others = index.attempts.filter((other) => other.file !== file)
  const isNewest = others.every((other) => compareAttempts(other, summary) < 0)
  return [
    { path: `${folder}/${file}`, text: recordText },
    { path: `${folder}/index.json`, text: formatIndex({ ...index, attempts: [...others, summary] }) },
    ...(isNewest ? [{ path: `${folder}/latest.json`, text: recordText }] : []),
  ]
}

function known(text: string | null, path: string): AttemptIndex {
  if (text === null) return { attempts: [] }
  try {
    return parseIndex(text, path)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { notice: STARTED_AGAIN, attempts: [] }
  }
}
