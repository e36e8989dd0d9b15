import { afterAll, expect, test } from '@jest/globals'
import type { FakeRepository } from '../fakes/github.js'
import type { Job } from '../fakes/runner.js'
import { type Student, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())
const readOnly = world.github.addToken('ghs_reads', { contents: 'read', actions: 'read' })

const grading = `
assignment: hw3
tests:
  - {id: greets, run: bash hello.sh, stdout: Hello, points: 2}
  - {id: leaves, run: bash bye.sh, stdout: Bye, points: 3}
`
const files = { 'hello.sh': 'echo Hello', '.github/grading.yml': grading }
const done = { 'bye.sh': 'echo Bye' }

const rule = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.'

const refuseBranch = ({ repository: { owner, repo } }: Student): void =>
  world.github.faults.add(`POST /repos/${owner}/${repo}/git/refs`, {
    kind: 'answer',
    status: 422,
    message: rule,
  })

const breakArtifacts = ({ artifacts }: Student): void => artifacts.breakAt('POST CreateArtifact', 403)

type Row = {
  says: string
  inputs?: Record<string, string>
  token?: string
  before?: (student: Student) => void
  branch: boolean
  artifact: boolean
  log?: string[]
}

const rows: Row[] = [
  { says: 'a token that writes: the branch', branch: true, artifact: false },
  {
    says: 'a token that only reads: the artifact, and the log names the line to add',
    token: readOnly,
    branch: false,
    artifact: true,
    log: ['add `permissions: {contents: write}` to the job', 'kept as an artifact instead'],
  },
  {
    says: '`record: branch` with a token that only reads: the artifact all the same',
    inputs: { record: 'branch' },
    token: readOnly,
    branch: false,
    artifact: true,
    log: ['add `permissions: {contents: write}` to the job'],
  },
  {
    says: 'a branch that a ruleset refuses: the artifact, and the log says what to exclude',
    before: refuseBranch,
    branch: false,
    artifact: true,
    log: ["exclude the branch 'grades' from the ruleset"],
  },
  {
    says: '`record: both`: the branch and the artifact',
    inputs: { record: 'both' },
    branch: true,
    artifact: true,
  },
  {
    says: '`record: both` and no artifact service: the branch, and the step is green',
    inputs: { record: 'both' },
    before: breakArtifacts,
    branch: true,
    artifact: false,
    log: ['There is no artifact'],
  },
  {
    says: '`record: artifact`: only the artifact',
    inputs: { record: 'artifact' },
    branch: false,
    artifact: true,
  },
  {
    says: '`record: none`: nowhere but at `result-path`',
    inputs: { record: 'none' },
    branch: false,
    artifact: false,
  },
  {
    says: 'no token: the artifact, and the log says why',
    inputs: { token: '' },
    branch: false,
    artifact: true,
    log: ['Not recorded on the branch grades: the step has no token'],
  },
]

test.concurrent.each(rows)('$says', async ({ inputs = {}, token, before, branch, artifact, log = [] }) => {
  const ada = await world.student(files)
  before?.(ada)
  const step = await ada.grade({ inputs, ...(token !== undefined && { token }) })
  for (const text of log) expect(step.log).toContain(text)
  expect(step).toMatchObject({ code: 0, outputs: { status: 'graded', points: '2' } })
  expect(step.attempt()).toMatchObject({ status: 'graded', points: 2, maxPoints: 5 })
  expect(await ada.repository.tip('grades')).toEqual(branch ? expect.any(String) : undefined)
  if (branch) expect(await ada.recorded()).toEqual([step.attempt()])
  expect(ada.artifacts.names().map(ada.artifacts.zip).filter(Boolean)).toHaveLength(artifact ? 1 : 0)
  expect(step.outputs['artifact-id']).toBe(artifact ? '1000' : '')
  expect(step.summary).toContain('2 of 5 points')
})

test.concurrent('a grade that can be kept nowhere is in the summary and at `result-path`, and the step is red', async () => {
  const ada = await world.student(files)
  refuseBranch(ada)
  breakArtifacts(ada)
  const step = await ada.grade()
  expect(step.code).toBe(1)
  expect(step.log).toMatch(
    /^::error::2 of 5 points\. It could be kept nowhere but in the job summary and at .+\.json\.$/m,
  )
  expect(step.summary).toContain('2 of 5 points')
  expect(step.attempt()).toMatchObject({ status: 'graded', points: 2 })
  expect(step.outputs).toMatchObject({ points: '2', status: 'graded' })
})

test.concurrent.each([
  ['words', ['linux', 'windows']],
  ['whatever a matrix holds', ['ubuntu-24.04/node 20', 'ubuntu-24.04:node "22"']],
])('the jobs of a matrix keep their attempts side by side, with keys of %s', async (_, keys) => {
  const ada = await world.student(files)
  const env = { GITHUB_RUN_ID: '7' }
  const steps = await Promise.all(keys.map((key) => ada.grade({ inputs: { key, record: 'both' }, env })))
  for (const step of steps) expect(step.code).toBe(0)
  const recorded = await ada.recorded()
  expect(new Set(recorded.map(({ run }) => run?.key))).toEqual(new Set(keys))
  expect(ada.artifacts.names()).toHaveLength(2)
  for (const step of steps) expect(step.outputs['artifact-id']).not.toBe('')
})

test.concurrent('two gradings of one run without a `key` are told to get one, and none is lost', async () => {
  const ada = await world.student(files)
  const env = { GITHUB_RUN_ID: '7' }
  await ada.grade({ env })
  const second = await ada.grade({ env })
  expect(second.log).toContain('give each grading step or matrix job its own `key`')
  expect(second.outputs['artifact-id']).toBe('1000')
  expect(await ada.recorded()).toHaveLength(1)
})

const again: [string, (student: Student) => Promise<Partial<Job>>, string][] = [
  [
    'a re-run of a job, which has the event of the first run,',
    async ({ repository }) => ({
      env: { GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' },
      event: await pushed(repository, '2026-11-18T10:00:00Z'),
    }),
    'push',
  ],
  [
    'a run that somebody starts by hand, after other pushes,',
    async ({ repository }) => ({
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '8' },
      event: await dispatched(repository),
    }),
    'recorded',
  ],
]

test.concurrent.each(again)(
  '%s is a new attempt on the same submission, handed in when it was',
  async (_, job, source) => {
    const ada = await world.student(files)
    const event = await pushed(ada.repository, '2026-11-18T10:00:00Z')
    const first = await ada.grade({ env: { GITHUB_RUN_ID: '7' }, event })
    await ran(ada.repository, 7, '2026-11-18T10:00:00Z')
    const second = await ada.grade(await job(ada))
    const recorded = await ada.recorded()
    expect(recorded).toEqual([first.attempt(), second.attempt()])
    expect(recorded[1]?.submission).toEqual({
      ...recorded[0]?.submission,
      submittedAt: '2026-11-18T10:00:00.000Z',
      submittedAtSource: source,
    })
    expect(second.summary).toContain('Attempt 2, ')
    expect(second.summary).toContain('As many points as the attempt before')
  },
)

test.concurrent('nobody hands in earlier by writing an early time into the index', async () => {
  const ada = await world.student(files)
  const event = await pushed(ada.repository, '2026-11-18T10:00:00Z')
  await ada.grade({ env: { GITHUB_RUN_ID: '7' }, event })
  const index = (await ada.repository.read('hw3/index.json', 'grades')) ?? ''
  const forged = index.replaceAll('2026-11-18T10:00', '2026-10-01T10:00')
  expect(forged).not.toBe(index)
  await ada.repository.commit({ 'hw3/index.json': forged }, { branch: 'grades' })
  const second = await ada.grade({ env: { GITHUB_RUN_ID: '8' }, event })
  expect(second.attempt().submission).toMatchObject({
    submittedAt: '2026-11-18T10:00:00.000Z',
    submittedAtSource: 'push',
  })
})

test.concurrent('a second push shows what it gained, and `latest.json` stays with the newest submission', async () => {
  const ada = await world.student(files)
  const { repository } = ada
  const old = await repository.tip()
  await ran(repository, 7, '2026-11-18T10:00:00Z')
  const first = await pushed(repository, '2026-11-18T10:00:00Z')
  await ada.grade({ env: { GITHUB_RUN_ID: '7' }, event: first })
  await ada.push(done)
  const second = await ada.grade({ event: await pushed(repository, '2026-11-19T10:00:00Z') })
  expect(second.summary).toContain('+3 since the attempt before (2 of 5')
  expect(second.summary).toContain('Your best submission counts: this one.')
  expect(await latest(repository)).toBe(await repository.tip())

  const again = await world.checkOut(repository, old)
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch' }
  const third = await again.grade({ env, event: await dispatched(repository) })
  expect(third.summary).toContain('−3 since the attempt before (5 of 5')
  expect(third.summary).toContain('Your best submission counts: an earlier one (5 of 5')
  expect(await latest(repository)).toBe(await repository.tip())
  expect(await ada.recorded()).toHaveLength(3)
})

test.concurrent('three pushes that are graded at the same time all are on the branch', async () => {
  const { repository, recorded } = await world.student(files)
  const commits: string[] = []
  for (const word of ['Bye', 'Adieu', 'Ciao'])
    commits.push(await repository.commit({ 'bye.sh': `echo ${word}` }))
  const checkouts = await Promise.all(commits.map((commit) => world.checkOut(repository, commit)))
  const event = await repository.pushEvent()
  const steps = await Promise.all(checkouts.map((checkout) => checkout.grade({ event })))
  expect(steps.map(({ code }) => code)).toEqual([0, 0, 0])
  const graded = (await recorded()).map(({ submission }) => submission.commit)
  expect(new Set(graded)).toEqual(new Set(commits))
})

/** The event of a push of the tip, at a time. */
/** GitHub made a run for the tip of the default branch. */
async function ran(of: FakeRepository, id: number, created_at: string): Promise<void> {
  of.addRun({ id, created_at, head_sha: (await of.tip()) ?? '' })
}

async function pushed(of: FakeRepository, time: string): Promise<object> {
  const { repository, ...event } = await of.pushEvent()
  return { ...event, repository: { ...Object(repository), pushed_at: Date.parse(time) / 1000 } }
}

async function dispatched(of: FakeRepository): Promise<object> {
  const { repository, ref } = await of.pushEvent()
  return { repository, ref, inputs: {} }
}

const latest = async (repository: FakeRepository): Promise<unknown> =>
  JSON.parse((await repository.read('hw3/latest.json', 'grades')) ?? '{}').submission?.commit
