import type { AccountStatus, PastAttempt } from './account.js'
import type { Looked, Refusal, Seen } from './seen.js'
import { reaches, type Trust } from './trust.js'

/** All that is known of a submitter when their account is made. */
export type Known = {
  /** Whether the course has a roster, and whether somebody in it is behind the submitter. */
  roster: 'none' | 'in' | 'not_in'
  /** Their repositories as they were last seen. */
  seen: readonly Seen[]
  /** What was found where there is no repository. */
  looked?: Looked
  /** Whether anything was harvested at all: a directory that `batch` filled knows no repositories. */
  harvested: boolean
  attempts: readonly Pick<PastAttempt, 'file' | 'commit' | 'status' | 'reason' | 'gradedAt'>[]
  /** How far the attempt that counts is trusted, and why not more. */
  counted?: { trust: Trust; trustReason?: string }
  require: Trust
}

export type Standing = { status: AccountStatus; reason?: string }

/** The one status that a submitter ends in, with why where it is not `ok`. */
export function statusOf(known: Known): Standing {
  const there = known.seen.filter(({ refused }) => refused['']?.status !== 'no_repository')
  if (there.length > 1) return duplicate(there)
  const [seen] = there.length === 0 ? known.seen : there
  const standing = seen === undefined ? withoutRepository(known) : inRepository(seen, known)
  return standing ?? byTrust(known, seen)
}

const duplicate = (seen: readonly Seen[]): Standing => ({
  status: 'duplicate',
  reason: `has several repositories: ${seen.map(({ repository }) => repository.name).join(', ')}; exclude all but one, such as '!${seen[0]?.repository.name}' in repos`,
})

function withoutRepository({ harvested, looked, roster }: Known): Standing | undefined {
  if (!harvested) return roster === 'not_in' ? stranger : undefined
  if (looked?.kind === 'not_visible') return { status: 'not_visible', reason: looked.reason }
  return { status: 'no_repository', reason: looked?.reason ?? 'no repository has been seen' }
}

const stranger: Standing = {
  status: 'not_in_roster',
  reason: 'nobody in the roster is behind it; add its login, or exclude the repository',
}

function inRepository({ head, tip, refused }: Seen, { attempts, roster }: Known): Standing | undefined {
  const unasked = refused['']
  if (unasked !== undefined) return unasked
  if (roster === 'not_in') return stranger
  const ofHead = attempts.filter(({ commit }) => commit === head)
  const bad = refusalThatHides(refused, ofHead.length === 0 ? head : null, attempts.length === 0)
  if (bad !== undefined) return bad
  if (attempts.length === 0) return withoutResult(head, tip)
  return ofHead.length === 0 ? pending(head) : broken(ofHead)
}

/** A refused file never hides an older good one: it decides only where it is all there is, or all there is of the head. */
function refusalThatHides(
  refused: Seen['refused'],
  head: string | null,
  isAll: boolean,
): Standing | undefined {
  const files = Object.entries(refused).filter(([file]) => isAll || (head !== null && file.startsWith(head)))
  const [file, refusal]: [string?, Refusal?] = files.at(-1) ?? []
  return refusal === undefined ? undefined : { status: refusal.status, reason: `${file}: ${refusal.reason}` }
}

function withoutResult(head: string | null, tip: string | null): Standing {
  if (head === null) return { status: 'no_result', reason: 'the repository is empty' }
  const reason =
    tip === null
      ? 'nothing is recorded on the results branch; did the grading workflow ever run?'
      : 'the results branch has no record of this assignment'
  return { status: 'no_result', reason }
}

const pending = (head: string | null): Standing => ({
  status: 'pending',
  reason: `the newest commit ${head?.slice(0, 7) ?? ''} is not graded yet; is its workflow still running, or did it fail?`,
})

function broken(ofHead: Known['attempts']): Standing | undefined {
  const newest = ofHead.toSorted((one, other) => Date.parse(one.gradedAt) - Date.parse(other.gradedAt)).at(-1)
  if (newest?.status !== 'error' && newest?.status !== 'cancelled') return undefined
  return { status: 'error', reason: newest.reason ?? `grading the newest commit ended with ${newest.status}` }
}

function byTrust({ counted, require, attempts }: Known, seen: Seen | undefined): Standing {
  if (counted !== undefined && !reaches(counted.trust, require)) {
    const why = counted.trustReason === undefined ? '' : `: ${counted.trustReason}`
    return { status: 'unverified', reason: `the course requires ${require}, this is ${counted.trust}${why}` }
  }
  const newest = attempts.at(-1)
  if (counted === undefined && (newest?.status === 'error' || newest?.status === 'cancelled'))
    return { status: 'error', reason: newest.reason ?? `the grading ended with ${newest.status}` }
  if (seen?.formerName === undefined) return { status: 'ok' }
  return { status: 'renamed', reason: `was ${seen.formerName}, is ${seen.repository.name}` }
}
