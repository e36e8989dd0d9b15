import type { HarvestedRepository } from '../domain/account.js'
import type { Attempt } from '../domain/attempt.js'
import type { Api } from '../github/api.js'
import { fetchArtifactRecords } from '../github/artifacts.js'
import { parseAttempt } from '../record/attempt.js'
import { UserError } from '../text/problem.js'
import { knownIds, type Raw, type Search } from './search.js'

/** Our own records that a job kept as artifacts. */
export async function* artifactResults(
  { rest }: Api,
  repository: HarvestedRepository,
  { assignment, known }: Search,
): AsyncGenerator<Raw> {
  const { owner, name: repo } = repository
  const asked = { assignment, known: knownIds(known(repository), 'artifact:') }
  for await (const { artifactId, text, runId } of fetchArtifactRecords(rest, { owner, repo }, asked)) {
    const read = (): Attempt => ownAttempt(text, `artifact ${artifactId}`, repository, assignment)
    const of = runId === undefined ? 'a run' : `run ${runId}`
    const trustReason = `an artifact of ${of}, whose workflow was not looked at`
    yield { name: `artifact:${artifactId}`, text, read, trustReason }
  }
}

/** A job may upload anything, also a friend's record. */
function ownAttempt(text: string, file: string, { id }: HarvestedRepository, assignment: string): Attempt {
  const attempt = parseAttempt(text, file)
  if (attempt.assignment !== assignment)
    throw new UserError([{ message: `it is a record of ${attempt.assignment}` }])
  if (attempt.submission.repositoryId !== id)
    throw new UserError([{ message: 'it says that it belongs to another repository' }])
  return attempt
}
