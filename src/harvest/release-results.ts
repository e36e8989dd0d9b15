import type { HarvestedRepository } from '../domain/account.js'
import type { Attempt } from '../domain/attempt.js'
import type { Api } from '../github/api.js'
import { fetchSubmitReleases } from '../github/submit-releases.js'
import { attemptOfClassroom50 } from '../sources/classroom50.js'
import { knownIds, type Raw, type Search } from './search.js'

/** What Classroom 50 published. */
export async function* releaseResults(
  { rest }: Api,
  repository: HarvestedRepository,
  { assignment, known }: Search,
): AsyncGenerator<Raw> {
  const { owner, name: repo } = repository
  const knownAssets = knownIds(known(repository), 'submit:')
  for await (const { tag, assetId, author, text } of fetchSubmitReleases(
    rest,
    { owner, repo },
    knownAssets,
  )) {
    const read = (): Attempt => attemptOfClassroom50(text, tag, { assignment, repository })
    const by = author === undefined ? '' : ` by ${author}`
    const trustReason = `a release of Classroom 50${by}, which anybody who can push can make`
    yield { name: `submit:${assetId}`, text, read, trustReason }
  }
}
