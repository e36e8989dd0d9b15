import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commandsIn } from '../fakes/runner-log.js'
import { type Student, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())
const readOnly = world.github.addToken('ghs_reads', { contents: 'read', actions: 'read' })

const grading = (submit = '{}'): string => `
assignment: hw3
submit: ${submit}
tests: [{id: greets, run: bash hello.sh, stdout: Hello, points: 2}]
`
const files = { 'hello.sh': 'echo Hello', '.github/grading.yml': grading() }
const onTags = { ...files, '.github/grading.yml': grading('{branches: [], tags: ["submit-*"]}') }

const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: dir,
    encoding: 'utf8',
  }).trim()

const repositoryOf = async ({ repository }: Student): Promise<Record<string, unknown>> =>
  Object((await repository.pushEvent()).repository)

const errorsIn = (log: string): string[] =>
  commandsIn(log).flatMap(({ name, data }) => (name === 'error' ? [data] : []))

/** As a workflow writes it. */
const expression = (text: string): string => ['$', `{{ ${text} }}`].join('')

/** A pull request of a branch, with the merge that GitHub makes for it. */
async function pullRequest(from: Student, headRepository: { id: number } | null, ref = 'topic') {
  const head = await from.push({ 'hello.sh': 'echo Hello # of the topic' }, 'topic')
  await from.repository.commit({ 'other.txt': 'of main' })
  git(from.workspace, 'fetch', '--quiet', 'origin', 'main')
  git(from.workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  git(from.workspace, 'merge', '--quiet', '--message', 'Merge', head)
  const merge = git(from.workspace, 'rev-parse', 'HEAD')
  const base = { repo: { id: from.repository.id } }
  const pull_request = { head: { sha: head, ref, repo: headRepository }, base }
  return {
    head,
    merge,
    job: {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: merge },
      event: { repository: await repositoryOf(from), pull_request },
    },
  }
}

const isArtifactOnly = async ({ repository, artifacts }: Student): Promise<void> => {
  expect(await repository.tip('grades')).toBeUndefined()
  expect(artifacts.names()).toEqual(['grade-hw3'])
}

describe('a pull request', () => {
  test.concurrent.each([
    ['a topic', 'topic'],
    ['the default branch, as Classroom opened for feedback,', 'main'],
  ])('of %s is graded at its head as practice: the attempt is an artifact', async (_, ref) => {
    const ada = await world.student(files)
    const { head, job } = await pullRequest(ada, { id: ada.repository.id }, ref)
    git(ada.workspace, 'checkout', '--quiet', '--detach', head)
    const step = await ada.grade(job)
    expect(step).toMatchObject({ code: 0, outputs: { status: 'graded', points: '2', commit: head } })
    expect(step.attempt().submission).toMatchObject({ commit: head, ref: 'refs/pull/1/merge' })
    expect(step.summary).toContain('a pull request is practice, not a submission: it does not count')
    await isArtifactOnly(ada)
  })

  test.concurrent('whose merge was checked out is refused, with what to write in the checkout step', async () => {
    const ada = await world.student(files)
    const { head, merge, job } = await pullRequest(ada, { id: ada.repository.id })
    const step = await ada.grade(job)
    expect(step.code).toBe(1)
    const message =
      `the checkout holds ${merge.slice(0, 7)}, but ${head.slice(0, 7)} is to be graded ` +
      `(say \`ref: ${expression('github.event.pull_request.head.sha || github.sha')}\` in the checkout step)`
    expect(errorsIn(step.log)).toContain(message)
    expect(step.summary).toContain('Nothing was graded')
    expect(step.outputs).toEqual({})
  })

  test.concurrent.each([
    ['a fork', { id: 99 }],
    ['a fork that is gone', null],
  ])('from %s is kept as an artifact, with a token that can only read', async (_, fork) => {
    const ada = await world.student(files)
    const { head, job } = await pullRequest(ada, fork)
    git(ada.workspace, 'checkout', '--quiet', '--detach', head)
    const step = await ada.grade({ ...job, token: readOnly })
    expect(step).toMatchObject({ code: 0, outputs: { points: '2', commit: head } })
    await isArtifactOnly(ada)
  })
})

test.concurrent.each([
  ['pull_request_target', 'it gives a pull request from anybody a token that writes'],
  ['workflow_run', "it runs with the course's rights after a workflow the student may change"],
])('%s is refused, with the reason', async (name, reason) => {
  const ada = await world.student(files)
  const step = await ada.grade({ env: { GITHUB_EVENT_NAME: name } })
  expect(step).toMatchObject({ code: 1, outputs: {} })
  expect(errorsIn(step.log).join()).toContain(`nothing is graded on \`${name}\` (${reason}`)
  expect(step.summary).toContain(reason.replace("'", '’').split('’')[0])
  expect(ada.artifacts.log).toEqual([])
})

describe('workflow_dispatch', () => {
  const dispatched = async (ada: Student, commit: string) => ({
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_SHA: (await ada.repository.tip()) ?? '' },
    event: { repository: await repositoryOf(ada), inputs: { commit } },
  })

  test.concurrent('grades the commit it names, handed in when its run was made', async () => {
    const ada = await world.student(files)
    const first = (await ada.repository.tip()) ?? ''
    await ada.repository.commit({ 'hello.sh': 'echo Bye' })
    ada.repository.addRun({ id: 5, created_at: '2026-11-19T08:00:00Z' })
    const { env, event } = await dispatched(ada, first)
    const step = await ada.grade({ event, env: { ...env, GITHUB_RUN_ID: '5' } })
    expect(step).toMatchObject({ code: 0, outputs: { points: '2', commit: first } })
    const [attempt] = await ada.recorded()
    expect(attempt?.submission).toMatchObject({ commit: first, submittedAtSource: 'run' })
    expect(Date.parse(attempt?.submission.submittedAt ?? '')).toBe(Date.parse('2026-11-19T08:00:00Z'))
  })

  test.concurrent('of a commit that was not checked out is refused, with what to write', async () => {
    const ada = await world.student(files)
    const first = (await ada.repository.tip()) ?? ''
    await ada.push({ 'hello.sh': 'echo Bye' })
    const step = await ada.grade(await dispatched(ada, first))
    expect(step).toMatchObject({ code: 1, outputs: {} })
    expect(errorsIn(step.log).join()).toContain(`\`ref: ${expression('inputs.commit || github.sha')}\``)
  })

  test.concurrent('of a short commit id is refused', async () => {
    const ada = await world.student(files)
    const step = await ada.grade(await dispatched(ada, 'abc1234'))
    expect(step).toMatchObject({ code: 1, outputs: {} })
    expect(errorsIn(step.log)).toContain(
      'the input `commit` is not a whole commit id: abc1234 (give all its 40 characters)',
    )
  })
})

describe('a tag', () => {
  test.concurrent.each([
    ['a name', []],
    ['a message', ['--annotate', '--message', 'Done']],
  ])('with %s that `submit.tags` names is a submission', async (_, how) => {
    const ada = await world.student(onTags)
    git(ada.workspace, 'tag', ...how, 'submit-1')
    const commit = git(ada.workspace, 'rev-parse', 'HEAD')
    const after = git(ada.workspace, 'rev-parse', 'submit-1')
    const event = { ...(await ada.repository.pushEvent()), ref: 'refs/tags/submit-1', after }
    const step = await ada.grade({ env: { GITHUB_REF: 'refs/tags/submit-1' }, event })
    expect(step).toMatchObject({ code: 0, outputs: { points: '2', commit } })
    expect(await ada.recorded()).toMatchObject([
      { submission: { commit, ref: 'refs/tags/submit-1', submittedAtSource: 'push' } },
    ])
  })

  test.concurrent('that it does not name is practice', async () => {
    const ada = await world.student(onTags)
    const event = { ...(await ada.repository.pushEvent()), ref: 'refs/tags/try-1' }
    const step = await ada.grade({ env: { GITHUB_REF: 'refs/tags/try-1' }, event })
    expect(step.summary).toContain('the tag try-1 is practice, not a submission: it does not count')
    await isArtifactOnly(ada)
  })
})

test.concurrent('a push to another branch is practice: the summary is there, the results branch is not', async () => {
  const ada = await world.student(files)
  await ada.push({ 'hello.sh': 'echo Hello, too' }, 'try')
  const event = await ada.repository.pushEvent('try')
  const step = await ada.grade({ env: { GITHUB_REF: 'refs/heads/try' }, event })
  expect(step).toMatchObject({ code: 0, outputs: { points: '0' } })
  expect(step.summary).toContain('0 of 2 points')
  expect(step.summary).toContain('the branch try is practice, not a submission: it does not count')
  expect(step.log).toContain('Not recorded on the branch grades: the branch try is practice')
  await isArtifactOnly(ada)
})

test.concurrent('a branch that was deleted is nothing to grade, and no failure', async () => {
  const ada = await world.student(files)
  const event = {
    ...(await ada.repository.pushEvent()),
    ref: 'refs/heads/try',
    after: '0'.repeat(40),
    head_commit: null,
  }
  const step = await ada.grade({ env: { GITHUB_REF: 'refs/heads/try' }, event })
  expect(step).toMatchObject({ code: 0, outputs: {}, summary: '' })
  expect(step.log).toBe(' | Nothing to grade: refs/heads/try was deleted.\n')
})

test.concurrent('a schedule grades the default branch, handed in when its run was made', async () => {
  const ada = await world.student(files)
  ada.repository.addRun({ id: 6, created_at: '2026-11-19T08:00:00Z' })
  const env = { GITHUB_EVENT_NAME: 'schedule', GITHUB_RUN_ID: '6' }
  const step = await ada.grade({ env, event: { schedule: '0 6 * * *' } })
  expect(step).toMatchObject({ code: 0, outputs: { points: '2' } })
  expect(await ada.recorded()).toMatchObject([{ submission: { submittedAtSource: 'run' } }])
})

test.concurrent('a push by Dependabot, whose token can only read, is kept as an artifact without an attempt to write', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ env: { GITHUB_ACTOR: 'dependabot[bot]' }, token: readOnly })
  expect(step.code).toBe(0)
  expect(commandsIn(step.log).filter(({ name }) => name === 'warning')).toEqual([])
  await isArtifactOnly(ada)
})
