import type { ResultSource } from '../config/course.js'
import type { HarvestedRepository } from '../domain/account.js'
import type { Attempt } from '../domain/attempt.js'
import type { Refusal } from '../domain/seen.js'
import type { Api } from '../github/api.js'
import { fetchArtifactRecords } from '../github/artifacts.js'
import { fetchHeadChecks, type HeadCheck } from '../github/classroom-checks.js'
import { fetchSubmitReleases } from '../github/submit-releases.js'
import { parseAttempt } from '../record/attempt.js'
import { attemptOfClassroom, type ClassroomCheck } from '../sources/classroom.js'
import { attemptOfClassroom50 } from '../sources/classroom50.js'
import { UserError } from '../text/problem.js'
import { sha256Of } from '../text/sha256.js'

/** Where results may be beside the results branch. */
export type OtherSource = Exclude<ResultSource, 'branch'>

/** A result found elsewhere; its name, `artifact:17`, tells it from all others of its repository. */
export type FoundElsewhere = { name: string; blob: string; attempt: Attempt; trustReason: string }

/** What one repository has elsewhere. */
export type Elsewhere = {
  repository: HarvestedRepository
  records: FoundElsewhere[]
  /** What could not be read, by name; under the empty one, what could not be asked. */
  refused: Record<string, Refusal>
}

export type Search = {
  assignment: string
  /** Names that are stored already, and are not fetched again. */
  known: (repository: HarvestedRepository) => readonly string[]
}

/** Looks for results where other tools, and our own artifacts, keep them. */
export async function* searchElsewhere(
  api: Api,
  source: OtherSource,
  repositories: readonly HarvestedRepository[],
  search: Search,
): AsyncGenerator<Elsewhere> {
  switch (source) {
    case 'artifact':
    case 'classroom50':
      for (const repository of repositories) yield await searchOne(api, source, repository, search)
      return
    case 'classroom':
      yield* searchChecks(api, repositories, search)
  }
}

type Raw = { name: string; text: string; read: () => Attempt; trustReason: string }

async function searchOne(
  api: Api,
  source: 'artifact' | 'classroom50',
  repository: HarvestedRepository,
  search: Search,
): Promise<Elsewhere> {
  const found: Elsewhere = { repository, records: [], refused: {} }
  try {
    const raw = source === 'artifact' ? artifacts(api, repository, search) : releases(api, repository, search)
    for await (const one of raw) keep(found, one)
  } catch (error) {
    found.refused[''] = { status: 'error', reason: sentenceOf(error) }
  }
  return found
}

function keep({ records, refused }: Elsewhere, { name, text, read, trustReason }: Raw): void {
  try {
    const blob = sha256Of(text)
    records.push({ name, blob, attempt: read(), trustReason })
  } catch (error) {
    refused[name] = { status: 'invalid', reason: sentenceOf(error) }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.problems.map(({ message }) => message).join('; ')
  throw error
}

const knownIds = (names: readonly string[], kind: string): ReadonlySet<number> =>
  new Set(names.filter((name) => name.startsWith(kind)).map((name) => Number(name.slice(kind.length))))

async function* artifacts(
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

async function* releases(
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

async function* searchChecks(
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
