import { answersText, gradingText, TESTS, WORKFLOW } from './homework.js'
import { addBlob, addCommit, addFiles, addTree, emptyMemory, type Memory } from './memory.js'
import { indexText, recordsOf, type SeededAttempt, type SeededRecord } from './records.js'
import { addUser, register, touch } from './registry.js'
import type { Annotation, Run, StoredRepository, World } from './world.js'

/** Many repositories of one assignment, each made up from its number when somebody looks at it. */
export type Seeding = {
  org: string
  assignment: string
  branch: string
  firstId: number
  loginOf: (index: number) => string
  recordOf: (attempt: SeededAttempt) => SeededRecord
  /** What all of them were generated from. */
  template: { memory: Memory; tree: string; commit: string }
}

/** One of them: its number, and when something was pushed to it. */
export type Seeded = { seeding: Seeding; index: number; pushes: number[] }

export type Seeds = {
  org: string
  count: number
  prefix?: string
  assignment?: string
  branch?: string
  /** Login of the student with this number. */
  login?: (index: number) => string
  /** How many attempts a repository starts with: 1 for most, 2 or 3 for some, when not said. */
  attempts?: (index: number) => number
  /** When the newest was pushed; a week before now, and spread over five days, when not said. */
  pushedAt?: (index: number) => Date
  private?: boolean
}

/** A number that looks like chance and never changes. */
export function scattered(index: number, salt: number): number {
  let x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

const teacher = { name: 'Teacher', email: 'teacher@example.edu' }
/** Who commits with a workflow's token, and who signs it. */
export const bot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}
export const gitHub = { name: 'GitHub', email: 'noreply@github.com' }

const templateAt = Date.parse('2026-09-01T08:00:00Z')

/** What every student begins with. */
export const templateFiles = (assignment: string): Record<string, string> => ({
  'README.md': `# ${assignment}\n\nWrite the answers into answers.sh.\n`,
  'answers.sh': answersText('nobody', 0, 0),
  '.github/grading.yml': gradingText(assignment),
  '.github/workflows/grade.yml': WORKFLOW,
})

function templateOf(assignment: string): Seeding['template'] {
  const memory = emptyMemory()
  const tree = addFiles(memory, undefined, templateFiles(assignment))
  const message = 'Initial commit'
  const commit = addCommit(memory, {
    tree,
    parents: [],
    author: teacher,
    committer: gitHub,
    at: templateAt,
    message,
  })
  memory.refs.set('refs/heads/main', commit)
  return { memory, tree, commit }
}

const usualAttempts = (index: number): number => {
  const one = scattered(index, 1) % 10
  return one < 8 ? 1 : one < 9 ? 2 : 3
}

const hourMs = 3_600_000

function pushesOf(newest: number, count: number, index: number): number[] {
  const apart = (1 + (scattered(index, 2) % 12)) * hourMs
  return Array.from({ length: count }, (_, at) => newest - (count - 1 - at) * apart)
}

const usualLogin = (index: number): string => `student-${String(index + 1).padStart(5, '0')}`

/** The template and the seeded repositories, which cost no process and little memory each. */
export function seed(world: World, seeds: Seeds): StoredRepository[] {
  const { org, count, assignment = 'hw1', branch = 'grades', prefix = `${assignment}-` } = seeds
  const firstId = 100_000_000 + world.repositories.size * 10
  const template = templateOf(assignment)
  const loginOf = seeds.login ?? usualLogin
  const seeding: Seeding = {
    org,
    assignment,
    branch,
    firstId,
    loginOf,
    recordOf: recordsOf(assignment),
    template,
  }
  const common = { owner: org, defaultBranch: 'main', createdAt: new Date(templateAt).toISOString() }
  const before = Math.floor(world.clock.now() / 1000) * 1000 - 7 * 24 * hourMs
  const templateName = `${assignment}-template`
  register(world, {
    ...common,
    repo: templateName,
    id: firstId,
    isTemplate: true,
    private: seeds.private ?? true,
    pushedAt: common.createdAt,
    content: { kind: 'memory', memory: template.memory },
  })
  return Array.from({ length: count }, (_, index) => {
    const newest =
      seeds.pushedAt?.(index).getTime() ?? before + (scattered(index, 3) % (5 * 24 * 3600)) * 1000
    const pushes = pushesOf(newest, (seeds.attempts ?? usualAttempts)(index), index)
    const repository: StoredRepository = {
      ...common,
      repo: `${prefix}${loginOf(index)}`,
      id: firstId + 1 + index,
      private: seeds.private ?? true,
      template: templateName,
      pushedAt: new Date(newest + gradingMs).toISOString(),
      content: { kind: 'seeded', seeded: { seeding, index, pushes } },
    }
    register(world, repository)
    addUser(world, { id: firstId + 1 + index, login: loginOf(index), name: loginOf(index) })
    return repository
  })
}

const gradingMs = 45_000

/** A student's push, and the record the action makes of it. */
export function pushTo(world: World, repository: StoredRepository): boolean {
  if (repository.content.kind !== 'seeded') return false
  repository.content.seeded.pushes.push(world.clock.now())
  touch(world, repository)
  return true
}

/** What there is in a seeded repository. */
export type Made = { memory: Memory; runs: Map<number, Run>; signed: Set<string> }

type Attempted = { commit: string; at: number; right: number; runId: number }

function studentWork(memory: Memory, { seeding, index, pushes }: Seeded, id: number): Attempted[] {
  const { template, loginOf } = seeding
  const login = loginOf(index)
  const author = { name: login, email: `${login}@example.edu` }
  let parent = template.commit
  const attempts = pushes.map((at, number) => {
    const right = Math.min(TESTS, (scattered(index, 4) % (TESTS + 1)) + number)
    const tree = addFiles(memory, template.tree, { 'answers.sh': answersText(login, number + 1, right) })
    const message = `Attempt ${number + 1}`
    parent = addCommit(memory, { tree, parents: [parent], author, committer: author, at, message })
    return { commit: parent, at, right, runId: 10_000_000_000 + id * 100 + number }
  })
  memory.refs.set('refs/heads/main', parent)
  return attempts
}

function recordsBranch(
  memory: Memory,
  { seeding }: Seeded,
  records: readonly SeededRecord[],
  graded: readonly number[],
) {
  const folder: { mode: string; name: string; oid: string }[] = []
  const commits: string[] = []
  for (const [number, record] of records.entries()) {
    folder.push({ mode: '100644', name: record.file, oid: addBlob(memory, record.text) })
    const latest = { mode: '100644', name: 'latest.json', oid: addBlob(memory, record.text) }
    const index = {
      mode: '100644',
      name: 'index.json',
      oid: addBlob(memory, indexText(records.slice(0, number + 1))),
    }
    const inside = addTree(memory, [...folder, latest, index])
    const tree = addTree(memory, [{ mode: '40000', name: seeding.assignment, oid: inside }])
    const parents = commits.slice(-1)
    const message = `Grade ${record.summary.commit ?? ''}`
    commits.push(
      addCommit(memory, { tree, parents, author: bot, committer: gitHub, at: graded[number] ?? 0, message }),
    )
  }
  const tip = commits.at(-1)
  if (tip !== undefined) memory.refs.set(`refs/heads/${seeding.branch}`, tip)
  return commits
}

const announced = (assignment: string, { file, sha256 }: SeededRecord): Annotation => ({
  title: 'Grade record',
  message: `${assignment}/${file} sha256=${sha256}`,
})

/** Makes up the whole repository: real git objects, real records, and the runs that made them. */
export function make(seeded: Seeded, id: number, name: string): Made {
  const { seeding, index } = seeded
  const memory: Memory = { objects: new Map(seeding.template.memory.objects), refs: new Map() }
  const attempts = studentWork(memory, seeded, id)
  const records = attempts.map(({ at, ...attempt }) => {
    const submittedAt = new Date(at).toISOString()
    const gradedAt = new Date(at + gradingMs).toISOString()
    return seeding.recordOf({
      ...attempt,
      repositoryId: id,
      repository: `${seeding.org}/${name}`,
      name,
      login: seeding.loginOf(index),
      submittedAt,
      gradedAt,
    })
  })
  const graded = attempts.map(({ at }) => at + gradingMs)
  const commits = recordsBranch(memory, seeded, records, graded)
  const runs = new Map(
    attempts.map(({ runId, commit, at }, number): [number, Run] => {
      const record = records[number]
      const created_at = new Date(at + 2000).toISOString()
      const annotations = record === undefined ? [] : [announced(seeding.assignment, record)]
      return [
        runId,
        {
          id: runId,
          created_at,
          head_sha: commit,
          event: 'push',
          path: '.github/workflows/grade.yml',
          annotations,
        },
      ]
    }),
  )
  return { memory, runs, signed: new Set([seeding.template.commit, ...commits]) }
}
