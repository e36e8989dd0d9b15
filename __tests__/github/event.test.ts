import { describe, expect, test } from '@jest/globals'
import { parseEvent, type RunnerContext } from '../../src/github/event.js'
import { isSubmission } from '../../src/github/submission.js'

const sha = 'a'.repeat(40)
const headSha = 'b'.repeat(40)
const runner: RunnerContext = {
  repository: 'cs101/hw3-ada',
  repositoryId: 7,
  sha,
  ref: 'refs/heads/main',
  actor: 'ada',
}
const repository = {
  id: 7,
  name: 'hw3-ada',
  owner: { login: 'cs101' },
  private: true,
  default_branch: 'main',
  pushed_at: 1_763_640_000,
}
const push = { ref: 'refs/heads/main', after: sha, repository }
const pullRequest = (headRepository: { id: number } | null) => ({
  repository: { ...repository, pushed_at: '2026-11-20T12:00:00Z' },
  pull_request: { head: { sha: headSha, ref: 'topic', repo: headRepository }, base: { repo: { id: 7 } } },
})
const parse = (eventName: string, payload: unknown, changes: Partial<RunnerContext> = {}) =>
  parseEvent(eventName, JSON.stringify(payload), { ...runner, ...changes })

describe('an event', () => {
  test('that is a push names the commit, the branch and the time of GitHub', () => {
    expect(parse('push', push)).toEqual({
      kind: 'push',
      repository: { owner: 'cs101', repo: 'hw3-ada', id: 7, private: true, defaultBranch: 'main' },
      commit: sha,
      ref: 'refs/heads/main',
      branch: 'main',
      actor: 'ada',
      pushedAt: '2025-11-20T12:00:00.000Z',
      fork: false,
      tokenIsReadOnly: false,
    })
  })

  test('that pushed another commit says nothing about the time of this one', () => {
    expect(parse('push', { ...push, after: headSha })).not.toHaveProperty('pushedAt')
  })

  test('that pushed an annotated tag is the push of the commit it names', () => {
    const tagged = { ...push, ref: 'refs/tags/v1', after: headSha, head_commit: { id: sha } }
    expect(parse('push', tagged, { ref: 'refs/tags/v1' })).toMatchObject({
      tag: 'v1',
      pushedAt: '2025-11-20T12:00:00.000Z',
    })
  })

  test('that deleted a branch leaves nothing to grade', () => {
    expect(parse('push', { ...push, after: '0'.repeat(40) })).toEqual({
      kind: 'nothing',
      reason: 'refs/heads/main was deleted',
    })
  })

  test.each([
    ['of the same repository', { id: 7 }, false],
    ['of a fork', { id: 8 }, true],
    ['of a fork that is gone', null, true],
  ])('that is a pull request %s means its head, never the merge', (_, headRepository, fork) => {
    const event = parse('pull_request', pullRequest(headRepository), { ref: 'refs/pull/1/merge' })
    expect(event).toMatchObject({
      kind: 'pull_request',
      commit: headSha,
      branch: 'topic',
      fork,
      tokenIsReadOnly: fork,
    })
    expect(event).not.toHaveProperty('pushedAt')
  })

  test("of Dependabot has a token that only reads, as a fork's", () => {
    expect(parse('push', push, { actor: 'dependabot[bot]' })).toMatchObject({
      fork: false,
      tokenIsReadOnly: true,
    })
  })

  test.each([
    [{ commit: ` ${headSha.toUpperCase()} ` }, headSha],
    [{ commit: '' }, sha],
    [{}, sha],
    [null, sha],
  ])('that was dispatched with %j grades %s', (inputs, commit) => {
    expect(parse('workflow_dispatch', { repository, inputs })).toMatchObject({
      kind: 'workflow_dispatch',
      commit,
    })
  })

  test('that was dispatched with a short commit id is refused, since it may be another commit', () => {
    expect(() => parse('workflow_dispatch', { inputs: { commit: 'abc1234' } })).toThrow(
      'give all its 40 characters',
    )
  })

  test.each(['pull_request_target', 'workflow_run'])(
    'on %s is refused, with what to use instead',
    (eventName) => {
      expect(() => parse(eventName, {})).toThrow(/nothing is graded on .*use `on: /)
    },
  )

  test('without a repository, such as a schedule, takes it from the runner', () => {
    expect(parse('schedule', { schedule: '0 0 * * *' })).toMatchObject({
      kind: 'other',
      commit: sha,
      repository: { owner: 'cs101', repo: 'hw3-ada', id: 7 },
    })
  })

  test.each([['', 'is not JSON']])('that is not JSON is refused: %s', (text, message) => {
    expect(() => parseEvent('push', text, runner)).toThrow(message)
  })

  test('whose pull request names no commit is refused', () => {
    const text = JSON.stringify({ pull_request: { head: { sha: '--upload-pack=x', ref: 'b' }, base: {} } })
    expect(() => parseEvent('pull_request', text, runner)).toThrow('names no commit of the pull request')
  })

  test.each([
    ['[]'],
    ['{"repository":{"id":"7","name":"x","owner":{"login":7}}}'],
    ['{"after":"--upload-pack=touch /tmp/x","repository":[]}'],
  ])('with something odd in it is read from the runner: %s', (text) => {
    expect(parseEvent('push', text, runner)).toMatchObject({ commit: runner.sha, fork: false })
  })
})

describe('a submission', () => {
  const branch = (name: string) => ({ kind: 'push' as const, branch: name })
  const tag = (name: string) => ({ kind: 'push' as const, tag: name })
  test.each([
    ['the default branch', branch('main'), { tags: [] }, true],
    ['another branch', branch('topic'), { tags: [] }, false],
    ['a branch that is named', branch('submit'), { branches: ['submit'], tags: [] }, true],
    ['the default branch where others are named', branch('main'), { branches: ['submit'], tags: [] }, false],
    ['a branch that fits a glob', branch('hw/3'), { branches: ['hw/*'], tags: [] }, true],
    ['a branch deeper than the glob', branch('hw/3/old'), { branches: ['hw/*'], tags: [] }, false],
    ['a branch whose name looks like a glob', branch('a[1]'), { branches: ['a[1]'], tags: [] }, true],
    ['a tag', tag('v1.2'), { tags: ['v*'] }, true],
    ['a tag nobody named', tag('v1.2'), { tags: [] }, false],
    ['a push where tags are handed in', branch('main'), { tags: ['v*'] }, false],
    ['a push where both are', branch('main'), { branches: ['main'], tags: ['v*'] }, true],
    [
      'a pull request of the default branch',
      { ...branch('main'), kind: 'pull_request' as const },
      { tags: [] },
      false,
    ],
    ['neither a branch nor a tag', { kind: 'other' as const }, { tags: [] }, false],
  ])('%s', async (_, event, rule, expected) => {
    expect(await isSubmission(event, rule, 'main')).toBe(expected)
  })

  test('is any push when the default branch is not known', async () => {
    expect(await isSubmission(branch('trunk'), { tags: [] }, undefined)).toBe(true)
  })
})
