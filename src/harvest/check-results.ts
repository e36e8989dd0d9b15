import type { HarvestedRepository } from '../domain/account.js'
import type { Api } from '../github/api.js'
import { fetchHeadChecks, type HeadCheck } from '../github/classroom-checks.js'
import { attemptOfClassroom, type ClassroomCheck } from '../sources/classroom.js'
import { sha256Of } from '../text/sha256.js'
import type { Elsewhere, FoundElsewhere, Search } from './search.js'

/** What GitHub Classroom left at the heads of repositories, many asked at once. */
export async function* checkResults(
  api: Api,
  repositories: readonly HarvestedRepository[],
  search: Search,
): AsyncGenerator<Elsewhere> {
  const byNode = new Map(repositories.map((repository) => [repository.nodeId, repository]))
  for await (const answers of fetchHeadChecks(api, [...byNode.keys()])) {
    for (const answer of answers) {
      const repository = byNode.get(answer.nodeId)
      if (repository === undefined) continue
      yield 'failed' in answer
        ? { repository, records: [], refused: { '': { status: 'error', reason: answer.failed } } }
        : { repository, records: classroomRecords(answer.checks, repository, search), refused: {} }
    }
  }
}

const CHECK_REASON = 'a check run of GitHub Classroom, whose workflow was not looked at'

function classroomRecords(
  checks: readonly HeadCheck[],
  repository: HarvestedRepository,
  { assignment, known }: Search,
): FoundElsewhere[] {
  return checks.flatMap((check) => {
    const name = `classroom:${check.commit}@${check.completedAt ?? ''}`
    if (check.completedAt === undefined || known(repository).includes(name)) return []
    const attempt = attemptOfClassroom(classroomCheck(check, check.completedAt), { assignment, repository })
    if (attempt === undefined) return []
    const blob = sha256Of(JSON.stringify(check))
    return [{ name, blob, attempt, trustReason: CHECK_REASON }]
  })
}

function classroomCheck({ run, ...check }: HeadCheck, completedAt: string): ClassroomCheck {
  const { commit, text, annotations } = check
  const id = Number(/\/runs\/(\d+)/.exec(run?.url ?? '')?.[1])
  return {
    commit,
    completedAt,
    text,
    annotations,
    ...(run !== undefined && { requestedAt: run.createdAt }),
    ...(run !== undefined &&
      Number.isSafeInteger(id) && { run: { id, attempt: 1, url: run.url, event: run.event } }),
  }
}
