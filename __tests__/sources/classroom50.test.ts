import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { attemptOfClassroom50 } from '../../src/sources/classroom50.js'
import { attemptsOfScores } from '../../src/sources/classroom50-scores.js'

const sample: unknown = JSON.parse(readFileSync('__tests__/fixtures/formats/classroom50/result.json', 'utf8'))
const sha = 'a1b2c3d'.padEnd(40, '0')
const resultOf = (more: object): string =>
  JSON.stringify({
    ...Object(sample),
    commit: `https://github.com/cs50/cs-principles-hello-alice/commit/${sha}`,
    ...more,
  })
const repository = { id: 7, owner: 'cs50', name: 'cs-principles-hello-alice' }
const hello = { assignment: 'hello', repository }

describe('a result of Classroom 50', () => {
  test('becomes an attempt with its points, its tests and its commit', () => {
    const attempt = attemptOfClassroom50(resultOf({}), 'result.json', hello)
    expect(attempt).toMatchObject({
      assignment: 'hello',
      status: 'graded',
      points: 4,
      maxPoints: 5,
      submission: { commit: sha, repositoryId: 7, submittedAt: '2026-06-01T14:32:01.000Z' },
      phases: { graded: '2026-06-01T14:33:11.000Z' },
    })
    expect(attempt.tests.map(({ id, status }) => [id, status])).toEqual([
      ['compiles', 'passed'],
      ['outputs_correct', 'failed'],
    ])
  })

  test("says that its time is the commit's", () => {
    const { submission, notices } = attemptOfClassroom50(resultOf({}), 'result.json', hello)
    expect(submission.submittedAtSource).toBe('commit')
    expect(notices.join()).toContain('its author chooses')
  })

  test.each([
    ['another assignment', { assignment: 'bye' }, 'it is of the assignment "bye"'],
    [
      'another repository',
      { commit: `https://github.com/cs50/cs-principles-hello-bob/commit/${sha}` },
      'it is of the repository "cs50/cs-principles-hello-bob"',
    ],
    ['another schema', { schema: 'classroom50/result/v2' }, 'schema'],
    ['more points than there are', { score: 6 }, 'score'],
  ])('of %s is refused', (_, more, said) => {
    expect(() => attemptOfClassroom50(resultOf(more), 'result.json', hello)).toThrow(said)
  })
})

describe('scores.json of Classroom 50', () => {
  const submission = (more: object = {}): object => ({
    ...JSON.parse(resultOf({ assignment: undefined })),
    ...more,
  })
  const scoresOf = (entries: object[]): string =>
    JSON.stringify({
      schema: 'classroom50/scores/v1',
      assignments: { hello: { type: 'individual', entries } },
    })

  test('gives every submission of everybody', () => {
    const text = scoresOf([
      { owner: 'alice', submissions: [submission(), submission({ submission: 'submit/2', score: 5 })] },
      { owner: 'bob', submissions: [] },
    ])
    const { scores, problems } = attemptsOfScores(text, 'scores.json', 'hello')
    expect(problems).toEqual([])
    expect(scores.map(({ owner, name, attempt }) => [owner, name, attempt.points])).toEqual([
      ['alice', 'submit/2026-06-01T14-32-05Z-a1b2c3d', 4],
      ['alice', 'submit/2', 5],
    ])
  })

  test('says what a person changed', () => {
    const text = scoresOf([
      { owner: 'alice', override: true, submissions: [submission()] },
      { owner: 'bob', submissions: [submission()] },
    ])
    const { scores } = attemptsOfScores(text, 'scores.json', 'hello')
    expect(scores.map(({ isOverridden }) => isOverridden)).toEqual([true, false])
  })

  test('keeps the others where one submission cannot be read, and says whose it is', () => {
    const text = scoresOf([
      { owner: 'alice', submissions: [submission({ score: 'five' })] },
      { owner: 'bob', submissions: [submission()] },
    ])
    const { scores, problems } = attemptsOfScores(text, 'scores.json', 'hello')
    expect(scores.map(({ owner }) => owner)).toEqual(['bob'])
    expect(problems.map(({ message }) => message).join()).toContain('alice, submit/2026-06-01')
  })

  test('names the assignments it has where ours is not one', () => {
    expect(() => attemptsOfScores(scoresOf([]), 'scores.json', 'hw1')).toThrow('there is no assignment "hw1"')
  })
})
