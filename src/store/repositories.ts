import type { Submission } from '../domain/attempt.js'
import { nothingRemembered, remember, sightingsOf } from '../record/remembered.js'
import { readJournal } from './harvest-journal.js'

/** Where somebody's commits are. */
export type RepositoryPlace = { owner: string; name: string }

/** Whose repository is meant, with what a line of attempts says of it. */
export type Wanted = {
  submitter: string
  repositoryId?: number
  /** What a line was made of: `owner/name@commit:path` where it was harvested. */
  source?: string
  attempt?: { submission: Pick<Submission, 'repository'> }
}

/** Tells a repository by the name it has today; undefined where nobody knows one. */
export type FindRepository = (wanted: Wanted) => RepositoryPlace | undefined

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
  return ({ repositoryId = -1, submitter, source = '', attempt }) => {
    const seen = byId.get(repositoryId) ?? bySubmitter.get(submitter)
    return seen ?? placeIn(source) ?? placeIn(attempt?.submission.repository ?? '')
  }
}

/** `owner/name`, also in front of `@commit:path`. */
function placeIn(text: string): RepositoryPlace | undefined {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)(?:@|$)/.exec(text) ?? []
  return owner === undefined || name === undefined ? undefined : { owner, name }
}
