import type { CourseAssignment } from '../config/course.js'
import type { Api } from '../github/api.js'
import { fetchBlobs } from '../github/fetch-blobs.js'
import { fetchResults } from '../github/fetch-results.js'
import type { RepositoryResults } from '../github/results.js'
import type { Sources } from './collect.js'
import { lookFor } from './look.js'

/** What answers for an assignment: its branch of results in each repository, and GitHub itself about those that are gone. */
export function sourcesOf(
  api: Api,
  { assignment, branch, sources }: CourseAssignment,
  withEvidence: boolean,
): Sources {
  const usesBranch = sources.includes('branch')
  return {
    async *results(repositories) {
      for await (const answers of fetchResults(api, { repositories, assignment, branch, withEvidence }))
        yield usesBranch ? answers : answers.map(withoutBranch)
    },
    blobs: (wanted) => fetchBlobs(api, wanted, { withEvidence }),
    gone: async ({ listed: { owner, name, id } }) => {
      const outcome = await lookFor(api, { owner, name, id })
      if ('refusal' in outcome) return outcome.refusal
      return { status: 'error', reason: 'GitHub showed it only when asked again; the next harvest reads it' }
    },
  }
}

function withoutBranch(answer: RepositoryResults): RepositoryResults {
  if (answer.kind !== 'found') return answer
  const { latest: _, ...found } = answer
  return { ...found, tip: null, files: [] }
}
