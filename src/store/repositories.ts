import type { AttemptLine } from '../record/jsonl.js'
import { nothingRemembered, remember, sightingsOf } from '../record/remembered.js'
import { readJournal } from './harvest-journal.js'

/** Where somebody's commits are. */
export type RepositoryPlace = { owner: string; name: string }

/** Tells the repository that an attempt is of, by the name it has today; undefined where nobody knows one. */
export type FindRepository = (line: AttemptLine) => RepositoryPlace | undefined

/**
 * The repositories of a directory of attempts. Where an attempt was harvested from decides: what its record says of a
 * repository, its student may have written.
 */
export async function findRepositories(dir: string, assignment: string): Promise<FindRepository> {
  const remembered = nothingRemembered()
  for await (const row of readJournal(dir)) remember(remembered, row)
  const sightings = sightingsOf(remembered, assignment)
  const byId = new Map(sightings.map(({ repository }) => [repository.id, repository]))
  const bySubmitter = new Map(sightings.map(({ submitter, repository }) => [submitter, repository]))
  return (line) => {
    const { repositoryId = -1, submitter, source, attempt } = line
    const seen = byId.get(repositoryId) ?? bySubmitter.get(submitter)
    return seen ?? placeIn(source) ?? placeIn(attempt.submission.repository ?? '')
  }
}

/** `owner/name`, also in front of `@commit:path`. */
function placeIn(text: string): RepositoryPlace | undefined {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)(?:@|$)/.exec(text) ?? []
  return owner === undefined || name === undefined ? undefined : { owner, name }
}
