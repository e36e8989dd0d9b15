import type { Refusal } from '../domain/seen.js'
import type { Api } from '../github/api.js'
import type { Listed } from '../github/listed.js'
import { lookAgain, type Missed } from '../github/second-look.js'
import type { Look } from '../record/harvest-journal.js'
import { isGone, isLookDue } from './asking.js'
import type { Missing } from './missing.js'
import type { Circumstances, Settled } from './settle.js'
import { type Asked, unsettled } from './sighting.js'

/** Each is a request or two: so many together, and no more than so many in one harvest. */
const together = 8
const mostLooks = 500

/** What a look found: repositories that are there after all, what is to be kept of those that are gone, and of nobody's. */
export type Found = { there: readonly Asked[]; gone: readonly Settled[]; looks: readonly Look[] }

type Outcome = { listed: Listed } | { refusal: Refusal & { status: 'no_repository' | 'not_visible' } }

/** Whether a repository is really not there: a 404 alone never says that nothing was handed in. */
export async function lookFor(api: Api, missed: Missed): Promise<Outcome> {
  const found = await lookAgain(api, missed)
  const named = `${missed.owner}/${missed.name}`
  const { repository } = found
  // Under its name there may be another one by now, which a listing shows by itself.
  if (repository !== undefined && (missed.id ?? repository.id) === repository.id)
    return { listed: repository }
  if (found.kind === 'not_visible') {
    const reason = `GitHub does not show ${named}, which may be there all the same: ${found.reason ?? 'it does not say'}`
    return { refusal: { status: 'not_visible', reason } }
  }
  const reason = `there is no ${named}: never made, or deleted, or renamed so that nothing leads to it`
  return { refusal: { status: 'no_repository', reason } }
}

/** Looks again for repositories that a listing of everything did not show. */
export async function* lookForUnlisted(
  api: Api,
  unlisted: readonly Asked[],
  around: Circumstances,
): AsyncGenerator<Found> {
  const due = unlisted.filter(
    ({ before }) => before === undefined || !isGone(before) || isLookDue(before, around),
  )
  for (const some of chunks(due)) {
    const found = await Promise.all(
      some.map(async (asked) => ({ asked, outcome: await lookFor(api, missedOf(asked.listed)) })),
    )
    yield {
      there: found.flatMap(({ asked, outcome }) =>
        'listed' in outcome ? [{ ...asked, listed: outcome.listed }] : [],
      ),
      gone: found.flatMap(({ asked, outcome }) =>
        'listed' in outcome ? [] : [{ lines: [], sighting: unsettled(asked, outcome.refusal, around) }],
      ),
      looks: [],
    }
  }
}

/** Looks for the repositories of those in the roster who have none, by the name it would have. */
export async function* lookForMissing(
  api: Api,
  assignment: string,
  missing: readonly Missing[],
  { run, now }: Pick<Circumstances, 'run' | 'now'>,
): AsyncGenerator<Found> {
  for (const some of chunks(missing)) {
    const found = await Promise.all(some.map(async (one) => ({ ...one, outcome: await lookFor(api, one) })))
    yield {
      there: found.flatMap(({ submitter, outcome }) =>
        'listed' in outcome ? [{ assignment, submitter, listed: outcome.listed, before: undefined }] : [],
      ),
      gone: [],
      looks: found.flatMap(({ submitter, outcome }) => {
        if ('listed' in outcome) return []
        const kind = outcome.refusal.status === 'not_visible' ? 'not_visible' : 'absent'
        return [{ kind, run, assignment, submitter, reason: outcome.refusal.reason, at: now } as const]
      }),
    }
  }
}

const missedOf = ({ owner, name, id }: Listed): Missed => ({ owner, name, id })

const chunks = <Item>(items: readonly Item[]): Item[][] => {
  const some = items.slice(0, mostLooks)
  return Array.from({ length: Math.ceil(some.length / together) }, (_, index) =>
    some.slice(index * together, (index + 1) * together),
  )
}
