import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Terminal } from '../../src/cli/command.js'
import { main } from '../../src/cli/main.js'
import type { Attempt } from '../../src/domain/attempt.js'
import { attemptFile } from '../../src/record/attempt-path.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { anAttempt } from '../domain/builders.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'

type Said = { code: number; out: string; err: string }

type Unaccounted = { submitter: string; status: string; reason: string; repository: string | null }

/** What `harvest --json` prints. */
export type Document = {
  repositories: number
  statuses: Record<string, number>
  requests: number
  points: number
  attempts: number
  asked: number
  complete: boolean
  resumed: boolean
  assignments: {
    assignment: string
    statuses: Record<string, number>
    unaccounted: Unaccounted[]
    flagged: { submitter: string; flags: string[] }[]
  }[]
  problems: { message: string }[]
}

export type Harvest = Said & { document: Document }

/** A course on a GitHub of its own, and the directory that its harvests fill. */
export type Class = {
  fake: FakeGitHub
  dir: string
  write: (path: string, text: string) => void
  read: (path: string) => string
  /** A repository of the organisation with a first commit. */
  add: (name: string) => Promise<FakeRepository>
  /** The record that the action would leave for the head of a repository. */
  grade: (repository: FakeRepository, attempt?: Partial<Attempt>) => Promise<Attempt>
  /** One that is graded already. */
  graded: (name: string) => Promise<FakeRepository>
  call: (args: readonly string[], terminal?: Partial<Terminal>) => Promise<Said>
  /** `harvest --json` into `grades`. */
  harvest: (args?: readonly string[], terminal?: Partial<Terminal>) => Promise<Harvest>
  /** Every line that is stored of an assignment, as submitter and record. */
  stored: (assignment?: string) => string[]
  close: () => Promise<void>
}

export const one = (document: Document, submitter: string): Unaccounted | undefined =>
  document.assignments.flatMap(({ unaccounted }) => unaccounted).find((each) => each.submitter === submitter)

export async function openClass(): Promise<Class> {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'class-')))
  let nowMs = Date.parse('2026-11-20T12:00:00Z')
  // Each look at the clock is a second later, so that no two pushes are at the same time.
  const tick = (): Date => {
    nowMs += 1000
    return new Date(nowMs)
  }
  const fake = await startFakeGitHub({ now: tick })
  const call: Class['call'] = async (args, more = {}) => {
    const said = { out: '', err: '' }
    const code = await main([...args], {
      ...terminalIn(dir, fake),
      now: () => new Date(nowMs).toISOString(),
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      ...more,
    })
    return { code, ...said }
  }
  const read = (path: string): string => readFileSync(join(dir, path), 'utf8')
  const add = async (name: string) =>
    fake.addMemoryRepository('cs101', name, { files: { 'list.c': name }, private: true })
  const grade = (repository: FakeRepository, attempt: Partial<Attempt> = {}) => gradeHead(repository, attempt)
  return {
    fake,
    dir,
    write: (path, text) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), text)
    },
    read,
    add,
    grade,
    graded: async (name) => {
      const repository = await add(name)
      await grade(repository)
      return repository
    },
    call,
    harvest: async (args = [], more = {}) => {
      const where = ['--api-url', fake.apiUrl, '--out', 'grades', '--json']
      const ended = await call(['harvest', ...where, ...args], more)
      return { ...ended, document: JSON.parse(ended.out) }
    },
    stored: (assignment = 'hw1') =>
      read(`grades/${assignment}/attempts.jsonl`)
        .split('\n')
        .flatMap((line) => (line.trim() === '' ? [] : [line]))
        .map((line) => {
          const { submitter, attempt } = JSON.parse(line)
          return `${submitter} ${attempt.submission.commit}`
        })
        .sort(),
    close: async () => {
      await fake.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const terminalIn = (dir: string, fake: FakeGitHub): Omit<Terminal, 'now' | 'out' | 'err'> => ({
  program: 'grade-action',
  cwd: dir,
  env: { PATH: process.env.PATH, GITHUB_TOKEN: fake.token },
  platform: process.platform,
  home: dir,
  signal: new AbortController().signal,
  color: false,
  width: 100,
})

/** `hw1` of `hw1-ada`. */
const assignmentOf = ({ repo }: FakeRepository): string => repo.split('-')[0] ?? repo

async function gradeHead(repository: FakeRepository, more: Partial<Attempt>): Promise<Attempt> {
  const { owner, repo, id } = repository
  const at = new Date().toISOString()
  const attempt = anAttempt({
    assignment: assignmentOf(repository),
    ...more,
    submission: {
      name: repo,
      repository: `${owner}/${repo}`,
      repositoryId: id,
      commit: (await repository.tip()) ?? '',
      submittedAt: at,
      submittedAtSource: 'push',
      ...more.submission,
    },
  })
  await record(repository, attempt)
  return attempt
}

/** Puts a record where the action puts it, whatever it says. */
export async function record(
  repository: FakeRepository,
  attempt: Attempt,
  text = formatAttempt(attempt),
  file = attemptFile(attempt),
): Promise<void> {
  const folder = assignmentOf(repository)
  const isFirst = (await repository.tip('grades')) === undefined
  await repository.commit(
    { [`${folder}/${file}`]: text, [`${folder}/latest.json`]: text },
    { branch: 'grades', message: 'Grade', ...(isFirst && { parent: 'none' }) },
  )
}
