import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Attempt } from '../../src/domain/attempt.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { parseIndex } from '../../src/record/attempt-index.js'
import { type FakeArtifacts, startFakeArtifacts } from '../fakes/artifacts.js'
import type { NewRepository } from '../fakes/github/world.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'
import { type Job, runAction, type Step } from '../fakes/runner.js'

export type Files = Readonly<Record<string, string>>

/** How a step went, and what it left in RUNNER_TEMP. */
export type Graded = Step & {
  temp: string
  /** The record at the output `result-path`. */
  attempt: () => Attempt
}

/** A student's repository on the fake GitHub, a checkout of it on a runner, and the artifacts of its runs. */
export type Student = {
  repository: FakeRepository
  workspace: string
  artifacts: FakeArtifacts
  /** Pushes a commit to main or to another branch, which starts there, and checks it out. */
  push: (files: Readonly<Record<string, string | null>>, branch?: string) => Promise<string>
  /** One run of the action: for a push to main, unless the job says otherwise. */
  grade: (job?: Partial<Job>) => Promise<Graded>
  /** The attempts that `index.json` of the branch `grades` lists, oldest first. */
  recorded: (assignment?: string) => Promise<Attempt[]>
}

export type World = {
  github: FakeGitHub
  /** Where everything is; only this process may enter. */
  root: string
  /** A repository with these files, checked out. */
  student: (files: Files, options?: NewRepository) => Promise<Student>
  /** Another runner's checkout of a repository, at the head of its default branch when no commit is said. */
  checkOut: (repository: FakeRepository, commit?: string) => Promise<Student>
  /** Where git clones from and pushes to, with a token that may. */
  urlOf: (repository: FakeRepository) => string
  /** An empty directory. */
  directory: (name: string) => string
  close: () => Promise<void>
}

const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: dir, encoding: 'utf8' }).trim()

/** A GitHub, an artifact service for each checkout and a runner's disk; `close` leaves nothing behind. */
export async function startWorld(parent = tmpdir()): Promise<World> {
  const root = realpathSync(mkdtempSync(join(parent, 'action-')))
  const github = await startFakeGitHub()
  const services: FakeArtifacts[] = []
  let number = 0
  const next = (): string => String(++number)
  const directory = (name: string): string => {
    const path = join(root, `${name}-${next()}`)
    mkdirSync(path)
    return path
  }
  const checkOut = async (repository: FakeRepository, commit?: string): Promise<Student> => {
    const artifacts = await startFakeArtifacts()
    services.push(artifacts)
    const workspace = directory('workspace')
    git(workspace, 'clone', '--quiet', repository.gitDir, '.')
    if (commit !== undefined) git(workspace, 'checkout', '--quiet', '--detach', commit)
    return studentOf({ github, directory, next }, { repository, artifacts, workspace })
  }
  return {
    github,
    root,
    directory,
    checkOut,
    student: async (files, options = {}) =>
      checkOut(await github.createRepository('cs101', `hw3-ada-${next()}`, { files, ...options })),
    urlOf: ({ owner, repo }) => {
      const url = new URL(`${github.serverUrl}/${owner}/${repo}.git`)
      url.username = 'x-access-token'
      url.password = github.token
      return url.href
    },
    close: async () => {
      await github.close()
      for (const service of services) await service.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

type Around = Pick<World, 'github' | 'directory'> & { next: () => string }

function studentOf(
  { github, directory, next }: Around,
  place: Pick<Student, 'repository' | 'workspace' | 'artifacts'>,
): Student {
  const { repository, workspace, artifacts } = place
  return {
    ...place,
    push: async (files, branch = 'main') => {
      if ((await repository.tip(branch)) === undefined) git(repository.gitDir, 'branch', branch, 'main')
      const commit = await repository.commit(files, { branch })
      git(workspace, 'fetch', '--quiet', 'origin', commit)
      git(workspace, 'checkout', '--quiet', '--detach', commit)
      return commit
    },
    grade: async ({ env = {}, event, ...job } = {}) => {
      const temp = directory('temp')
      const around = {
        ...runOf(github, repository, next()),
        GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
        ...artifacts.environment,
        ...env,
      }
      const push = event ?? (await repository.pushEvent())
      const step = await runAction({ token: github.token, ...job, workspace, temp, env: around, event: push })
      return { ...step, temp, attempt: () => attemptAt(step) }
    },
    recorded: async (assignment = 'hw3') => {
      const read = async (path: string) => (await repository.read(`${assignment}/${path}`, 'grades')) ?? ''
      const { attempts } = parseIndex(await read('index.json'), 'index.json')
      return Promise.all(attempts.map(async ({ file }) => parseAttempt(await read(file), file)))
    },
  }
}

const runOf = (github: FakeGitHub, { owner, repo, id }: FakeRepository, runId: string) => ({
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: `${owner}/${repo}`,
  GITHUB_REPOSITORY_ID: String(id),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'ada',
  GITHUB_RUN_ID: runId,
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: github.serverUrl,
  GITHUB_API_URL: github.apiUrl,
})

function attemptAt({ outputs, log }: Step): Attempt {
  const path = outputs['result-path']
  if (path === undefined) throw new Error(`the step left no record:\n${log}`)
  return parseAttempt(readFileSync(path, 'utf8'), path)
}
