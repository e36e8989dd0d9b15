import { describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import type { Score } from '../../src/domain/score.js'
import type { BlobText } from '../../src/github/results.js'
import { accept } from '../../src/harvest/accept.js'
import { LISTS_LEFT_OUT } from '../../src/record/lists.js'
import { aScore } from '../domain/builders.js'
import { anAttempt, fileOf, head, older } from './builders.js'

const origin = {
  repository: { id: 7, nodeId: 'R_7', owner: 'cs101', name: 'hw1-ada' },
  assignment: 'hw1',
  submitter: 'ada',
  tip: 'c'.repeat(40),
}
const unproved = () => ({ trust: 'unverified', reason: 'nothing was asked' }) as const
const name = `${head}-17-1.json`

const read = (content: BlobText, file = name) =>
  accept({ name: file, oid: 'oid', bytes: 5 }, content, origin, unproved)

const withBonus = (score: Score): Score => ({
  ...score,
  items: [
    ...score.items,
    ...score.items.map((item) => ({ ...item, id: 'more', points: 1, maxPoints: 2, bonus: true })),
  ],
  points: 5,
})

const aLate = {
  due: '2026-11-19T10:00:00Z',
  submittedAt: '2026-11-20T10:00:00Z',
  lateMs: 86_400_000,
  points: 1,
  competes: true,
  policy: null,
}

const refusalOf = (content: BlobText, file = name) => {
  const outcome = read(content, file)
  return 'refusal' in outcome ? outcome.refusal : undefined
}

describe('a fetched record', () => {
  test('of its repository is an attempt with where it came from', () => {
    const { file, content } = fileOf(anAttempt())
    expect(accept(file, content, origin, unproved)).toMatchObject({
      line: {
        submitter: 'ada',
        source: `cs101/hw1-ada@${'c'.repeat(40)}:hw1/${name}`,
        trust: 'unverified',
        trustReason: 'nothing was asked',
        repositoryId: 7,
        blob: file.oid,
        attempt: { assignment: 'hw1' },
      },
    })
  })

  test('is believed by the digest of its bytes', () => {
    const { file, content } = fileOf(anAttempt())
    const digests: string[] = []
    accept(file, content, origin, (_, sha256) => {
      digests.push(sha256)
      return unproved()
    })
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['is cut', { kind: 'truncated', bytes: 600_000 }, 'truncated', /600000 bytes/],
    ['is binary', { kind: 'binary' }, 'invalid', /no text/],
    ['is no JSON', { kind: 'text', text: '<html>' }, 'invalid', /is no record/],
    ['is torn', { kind: 'text', text: '{"schema":"attempt/v1",' }, 'invalid', /is no record/],
    ['is of a format to come', { kind: 'text', text: '{"schema":"attempt/v9"}' }, 'invalid', /more problems/],
  ] as const)('that %s is refused', (_, content, status, reason) => {
    expect(refusalOf(content)).toMatchObject({ status, reason: expect.stringMatching(reason), blob: 'oid' })
  })

  test.each([
    [
      'of another repository',
      { repositoryId: 8, repository: 'cs101/hw1-ben' },
      /"cs101\/hw1-ben" \(number 8\)/,
    ],
    [
      'that names another and no number',
      { repositoryId: undefined, repository: 'cs101/hw1-ben' },
      /"cs101\/hw1-ben"/,
    ],
    ['that names none', { repositoryId: undefined, repository: undefined }, /no repository/],
  ])('%s has not its identity', (_, { repositoryId, repository }, reason) => {
    const whole = anAttempt()
    const { repositoryId: __, repository: ___, ...submission } = whole.submission
    const attempt = {
      ...whole,
      submission: {
        ...submission,
        ...(repositoryId !== undefined && { repositoryId }),
        ...(repository !== undefined && { repository }),
      },
    }
    expect(refusalOf(fileOf(attempt).content)).toMatchObject({
      status: 'identity_mismatch',
      reason: expect.stringMatching(reason),
    })
  })

  test('of a repository that was renamed since keeps its identity by its number', () => {
    expect(read(fileOf(anAttempt({ repository: 'cs101/hw1-ada-old' })).content)).toHaveProperty('line')
  })

  test('of another assignment is refused', () => {
    expect(refusalOf(fileOf(anAttempt({}, { assignment: 'hw2' })).content)?.reason).toMatch(
      /is a record of "hw2"/,
    )
  })

  test('under another record’s name is refused: a good one of an older commit is none of the newest', () => {
    const { content } = fileOf(anAttempt({ commit: older }))
    expect(refusalOf(content)).toMatchObject({ status: 'invalid', reason: expect.stringContaining(older) })
  })

  const whole = anAttempt()
  const score = aScore({ items: whole.score?.items ?? [], points: 4, maxPoints: 4 })
  test.each<[string, Partial<Attempt>, string]>([
    ['is graded without a score', { score: null }, 'is graded and has no score'],
    ['has points and broke', { status: 'error' }, 'has points and is not graded'],
    [
      'has more than its parts',
      { score: { ...score, points: 999 }, points: 999 },
      '999 points, and its parts come to 4',
    ],
    [
      'has more than there is',
      {
        score: { ...score, items: score.items.map((item) => ({ ...item, points: 999 })), points: 999 },
        points: 999,
      },
      'has 999 of 4 points, more than there are',
    ],
    ['has other points than its score', { points: 999 }, 'other points than its score says'],
    ['is of another maximum', { maxPoints: 1 }, 'other points than its score says'],
    [
      'has points for being late',
      { late: { ...aLate, points: -5 }, points: 9 },
      'more points for being late',
    ],
  ])('that %s is refused: no grading comes to that', (_, more, reason) => {
    expect(refusalOf(fileOf(anAttempt({}, more)).content)).toMatchObject({
      status: 'invalid',
      reason: expect.stringContaining(reason),
    })
  })

  test.each<[string, Partial<Attempt>]>([
    ['a bonus', { score: withBonus(score), points: 5 }],
    ['a deduction for lateness', { late: { ...aLate, points: 1 }, points: 3 }],
    [
      'only a part of its items',
      { score: { ...score, points: 9, maxPoints: 9 }, points: 9, maxPoints: 9, notices: [LISTS_LEFT_OUT] },
    ],
  ])('with %s is taken', (_, more) => {
    expect(read(fileOf(anAttempt({}, more)).content)).toHaveProperty('line')
  })
})
