import { describe, expect, test } from '@jest/globals'
import type { LatePolicy } from '../../src/domain/late.js'
import { latePolicyWords, lateSentence } from '../../src/report/late.js'
import { aLatePenalty, anAttempt } from './attempts.js'

const day = 86_400_000
const aPolicy = (overrides: Partial<LatePolicy> = {}): LatePolicy => ({
  graceMs: 0,
  of: 'max',
  steps: [],
  ...overrides,
})
const daily = aPolicy({ deduct: { percent: 10 }, perMs: day, atMost: { percent: 50 } })

describe('a late policy in words', () => {
  test.each<[Partial<LatePolicy>, string]>([
    [daily, '10% of the maximum for each started day, at most 50%'],
    [{ deduct: { points: 1 }, perMs: day / 24 }, '1 point for each started hour'],
    [
      { deduct: { points: 0.5 }, perMs: day / 2, atMost: { points: 1 } },
      '0.5 points for each started 12 h, at most 1 point',
    ],
    [
      { deduct: { points: 2 }, perMs: day, atMost: { percent: 50 } },
      '2 points for each started day, at most 50% of the maximum',
    ],
    [{ deduct: { percent: 25 }, of: 'earned' }, '25% of the points earned once'],
    [
      {
        steps: [
          { afterMs: 0, deduct: { percent: 10 } },
          { afterMs: 2 * day, deduct: { percent: 40 } },
        ],
      },
      '10% of the maximum at first, 40% from 2 d late on',
    ],
    [{ steps: [{ afterMs: day, deduct: { points: 3 } }] }, '3 points from 1 d late on'],
    [{ graceMs: 600_000 }, 'nothing is taken off'],
    [
      { ...daily, graceMs: 600_000 },
      '10% of the maximum for each started day, at most 50%, after 10 min of grace',
    ],
    [{ until: '2026-12-03T23:59:59Z' }, 'nothing is taken off; until Thu 3 Dec 2026, 23:59 UTC'],
    [{ days: 1 }, 'nothing is taken off; 1 late day, recorded only'],
  ])('%#: %j', (policy, words) => {
    expect(latePolicyWords(aPolicy(policy), 'UTC')).toBe(words)
  })
})

describe('a late submission is told', () => {
  const late = { due: '2026-11-24T00:00:00Z', submittedAt: '2026-11-30T17:00:00Z', lateMs: 6.75 * day }
  const when = 'Late by 6 d 18 h (due Tue 24 Nov 2026, 00:00 UTC, submitted Mon 30 Nov 2026, 17:00 UTC):'
  test.each([
    [
      'what it cost by which rule',
      { points: 4, policy: daily },
      '−4 (10% of the maximum for each started day, at most 50%). An extension, if you have one, is applied by your instructor.',
    ],
    [
      'that nothing was left to take',
      { points: 0, policy: daily },
      'nothing is taken off. An extension, if you have one, is applied by your instructor.',
    ],
    [
      'that nothing is taken where no rule says so',
      { points: 0, policy: null },
      'nothing is taken off. An extension, if you have one, is applied by your instructor.',
    ],
  ])('%s', (_, penalty, told) => {
    const attempt = anAttempt({ late: aLatePenalty({ ...late, ...penalty }) })
    expect(lateSentence(attempt, 'UTC')).toEqual([`${when} ${told}`])
  })
})
