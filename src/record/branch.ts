import type { Attempt } from '../domain/attempt.js'
import { summaryOf } from '../domain/attempt-of.js'
import { compareAttempts } from '../domain/counting.js'
import { UserError } from '../text/problem.js'
import { type AttemptIndex, formatIndex, parseIndex } from './attempt-index.js'
import { attemptFile, indexPath } from './attempt-path.js'

export type BranchFile = { path: string; text: string }

const STARTED_AGAIN = 'An index before this one could not be read: records beside it may not be listed.'

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
  const index = known(existing.index, indexPath(folder))
  const others = index.attempts.filter((other) => other.file !== file)
  const isNewest = others.every((other) => compareAttempts(other, summary) < 0)
  return [
    { path: `${folder}/${file}`, text: recordText },
    { path: indexPath(folder), text: formatIndex({ ...index, attempts: [...others, summary] }) },
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
