import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openCourse } from '../../src/course.js'
import type { Attempt } from '../../src/domain/attempt.js'
import { fetchCommit } from '../../src/github/fetch-commit.js'
import { grade } from '../../src/grade.js'
import { attemptPath } from '../../src/record/attempt-path.js'
import { parseGradebook } from '../../src/record/gradebook.js'
import type { AttemptLine } from '../../src/record/jsonl.js'
import { appendAttempt } from '../../src/store/directory.js'
import { callIn } from '../cli/in-process.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'
import { parseAttemptLines } from '../record/attempt-lines.js'

/** A course on a pretended GitHub: its own directory, its students' repositories, and what was harvested of them. */
export type Classroom = {
  dir: string
  github: FakeGitHub
  write: (files: Readonly<Record<string, string>>) => void
  /** A student's repository, with a commit. */
  enrol: (name: string, files: Readonly<Record<string, string>>) => Promise<FakeRepository>
  /** Grades a commit by the course as it is now, and keeps it as a harvest would. */
  record: (name: string, commit: string, changes?: Recorded) => Promise<AttemptLine>
  /** `grade-action` in the course's directory. */
  call: (...args: string[]) => Promise<Ended>
  lines: () => AttemptLine[]
  grades: () => Record<string, number>
  close: () => Promise<void>
}

export type Ended = { code: number; out: string; err: string }
export type Recorded = { at?: string; line?: Partial<AttemptLine>; attempt?: Partial<Attempt> }

export const HARVEST = 'grades/hw1'
export const CONFIG = 'hw1/grading.yml'

const path = (): string => process.env.PATH ?? ''

export async function openClassroom(): Promise<Classroom> {
  const github = await startFakeGitHub()
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'classroom-')))
  const dir = join(root, 'course')
  const temp = join(root, 'tmp')
  for (const one of [dir, temp]) mkdirSync(one)
  const repositories = new Map<string, FakeRepository>()
  let run = 100
  let seconds = 0
  const write: Classroom['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true })
      writeFileSync(join(dir, name), text)
    }
  }
  /** Each call a second later, long after everything was handed in. */
  const now = (): string => new Date(Date.parse('2026-12-10T10:00:00Z') + 1000 * seconds++).toISOString()
  const environment = { PATH: path(), GITHUB_SERVER_URL: github.serverUrl, GITHUB_TOKEN: github.token }
  const signal = new AbortController().signal
  const lines = (): AttemptLine[] => {
    const file = join(dir, HARVEST, 'attempts.jsonl')
    return existsSync(file) ? parseAttemptLines(readFileSync(file, 'utf8'), file).lines : []
  }
  return {
    dir,
    github,
    write,
    enrol: async (name, files) => {
      const repository = await github.createRepository('cs101', `hw1-${name}`, { private: true })
      await repository.commit(files)
      repositories.set(name, repository)
      return repository
    },
    record: async (name, commit, { at = '2026-11-28T10:00:00Z', line, attempt } = {}) => {
      const repository = repositories.get(name)
      if (repository === undefined) throw new Error(`nobody is called ${name}`)
      const { owner, repo, id } = repository
      const scratch = mkdtempSync(join(temp, 'record-'))
      const files = join(scratch, repo)
      const { serverUrl, token } = github
      await fetchCommit({ serverUrl, owner, repo, commit, token, dir: files, environment, signal })
      const graded = await grade({
        submission: {
          name: repo,
          repository: `${owner}/${repo}`,
          repositoryId: id,
          commit,
          ref: 'refs/heads/main',
          submittedAt: at,
          submittedAtSource: 'push',
        },
        dir: files,
        course: await openCourse({
          dir: files,
          config: CONFIG,
          base: dir,
          zero: {},
          advice: '',
          assignment: async () => 'hw1',
          server: { url: serverUrl, token, environment },
          scratch,
        }),
        run: { id: run++, attempt: 1, url: 'https://github.com/cs101', event: 'push' },
        items: [],
        machine: {
          env: environment,
          platform: process.platform,
          home: undefined,
          temp: scratch,
          now: () => at,
        },
        signal,
        keep: async () => undefined,
      })
      rmSync(scratch, { recursive: true })
      const kept: AttemptLine = {
        submitter: name,
        source: `${owner}/${repo}@${'e'.repeat(40)}:${attemptPath(graded)}`,
        trust: 'run',
        repositoryId: id,
        attempt: { ...graded, ...attempt },
        ...line,
      }
      await appendAttempt(join(dir, 'grades'), kept)
      return kept
    },
    call: (...args) => callIn(dir, args, { env: environment, now }),
    lines,
    grades: () => {
      const file = join(dir, HARVEST, 'gradebook.json')
      const { rows } = parseGradebook(readFileSync(file, 'utf8'), file)
      return Object.fromEntries(rows.map(({ submitter, points }) => [submitter, points]))
    },
    close: async () => {
      await github.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
