import type { HarvestedRepository } from '../domain/account.js'
import type { Attempt } from '../domain/attempt.js'
import type { Refusal } from '../domain/seen.js'
import type { Trust } from '../domain/trust.js'
import type { BlobText, ResultFile } from '../github/results.js'
import { parseAttempt } from '../record/attempt.js'
import { attemptFile } from '../record/attempt-path.js'
import { contradictionIn } from '../record/contradiction.js'
import type { AttemptLine } from '../record/jsonl.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { sha256Of } from '../text/sha256.js'

/** Where a record was found. */
export type Origin = {
  repository: HarvestedRepository
  assignment: string
  submitter: string
  /** The commit of the results branch. */
  tip: string
}

/** How far a record may be believed, given the digest of its bytes. */
export type Proving = (attempt: Attempt, sha256: string) => { trust: Trust; reason: string }

export type Accepted = { line: AttemptLine } | { refusal: Refusal }

/** What a fetched record is: an attempt of this repository, or why it is none. */
export function accept(file: ResultFile, content: BlobText, origin: Origin, prove: Proving): Accepted {
  const refuse = (status: Refusal['status'], reason: string): Accepted => ({
    refusal: { status, reason, blob: file.oid },
  })
  if (content.kind === 'truncated')
    return refuse('truncated', `has ${content.bytes} bytes, more than GitHub gives of a record`)
  if (content.kind === 'binary') return refuse('invalid', 'is no text')
  const read = readRecord(content.text, file.name)
  if ('reason' in read) return refuse('invalid', read.reason)
  const other = identityProblem(read.attempt, origin)
  if (other !== undefined) return refuse('identity_mismatch', other)
  const wrong = placeProblem(read.attempt, file.name, origin)
  if (wrong !== undefined) return refuse('invalid', wrong)
  const contradiction = contradictionIn(read.attempt)
  if (contradiction !== undefined) return refuse('invalid', contradiction)
  return { line: lineOf(read.attempt, content.text, file, origin, prove) }
}

function lineOf(
  attempt: Attempt,
  text: string,
  { name, oid }: ResultFile,
  { submitter, repository, assignment, tip }: Origin,
  prove: Proving,
): AttemptLine {
  const { trust, reason } = prove(attempt, sha256Of(text))
  return {
    submitter,
    source: `${repository.owner}/${repository.name}@${tip}:${assignment}/${name}`,
    trust,
    trustReason: reason,
    repositoryId: repository.id,
    blob: oid,
    attempt,
  }
}

function readRecord(text: string, file: string): { attempt: Attempt } | { reason: string } {
  try {
    return { attempt: parseAttempt(text, file) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [first] = error.problems
    const more = error.problems.length - 1
    return {
      reason: `is no record: ${first?.message ?? 'it cannot be read'}${more > 0 ? `, and ${more} more problems` : ''}`,
    }
  }
}

/** A record copied from a friend's repository says so by the repository's number, which nobody can choose. */
function identityProblem({ submission }: Attempt, { repository }: Origin): string | undefined {
  const { repositoryId, repository: named } = submission
  if (repositoryId === repository.id) return undefined
  if (repositoryId !== undefined)
    return `says that it belongs to ${named === undefined ? 'another repository' : quote(named)} (number ${repositoryId}), and was found in number ${repository.id}`
  const here = `${repository.owner}/${repository.name}`
  return named?.toLowerCase() === here.toLowerCase()
    ? undefined
    : `says that it belongs to ${named === undefined ? 'no repository' : quote(named)}`
}

function placeProblem(attempt: Attempt, file: string, { assignment }: Origin): string | undefined {
  if (attempt.assignment !== assignment) return `is a record of ${quote(attempt.assignment)}`
  const own = attemptFile(attempt)
  return own === file ? undefined : `is the record that belongs at ${quote(own)}`
}
