import { describe, expect, test } from '@jest/globals'
import type { AttemptSummary, Counts } from '../../src/domain/attempt.js'
import { countedAttempt } from '../../src/domain/counting.js'
import { aSummary } from './builders.js'

const due = '2026-11-30T23:59:59Z'
const first = aSummary({ commit: 'first', submittedAt: '2026-11-28T10:00:00Z', points: 8 })
const second = aSummary({ commit: 'second', submittedAt: '2026-11-29T10:00:00Z', points: 6 })
const late = aSummary({ commit: 'late', submittedAt: '2026-12-01T10:00:00+01:00', points: 7 })
const tooLate = aSummary({
  commit: 'too-late',
  submittedAt: '2026-12-09T10:00:00Z',
  points: 10,
  competes: false,
})
const broken = aSummary({
  commit: 'broken',
  submittedAt: '2026-12-02T10:00:00Z',
  status: 'error',
  points: null,
})
const all = [late, broken, first, tooLate, second]

describe('the submission that counts', () => {
  test.each<[Counts, string]>([
    ['best', 'first'],
    ['latest', 'late'],
    ['latest-before-due', 'second'],
  ])('counts: %s', (counts, commit) => {
    expect(countedAttempt(all, counts, due)?.commit).toBe(commit)
  })

  test('of equal points the newer submission counts', () => {
    expect(countedAttempt([second, { ...first, points: 6 }], 'best')?.commit).toBe('second')
  })

  test('of several gradings of one submission the newest wins, even when it is worse', () => {
    const again: AttemptSummary = { ...first, file: 'again', gradedAt: '2026-12-24T00:00:00Z', points: 1 }
    expect(countedAttempt([again, first, second], 'best')?.commit).toBe('second')
    expect(countedAttempt([first, again], 'best')?.points).toBe(1)
  })

  test('a grading that broke does not take the place of one that did not', () => {
    const again: AttemptSummary = {
      ...first,
      gradedAt: '2026-12-24T00:00:00Z',
      status: 'error',
      points: null,
    }
    expect(countedAttempt([first, again], 'latest')?.points).toBe(8)
  })

  test('instants are compared whatever their offsets', () => {
    const inTime = aSummary({ commit: 'in-time', submittedAt: '2026-12-01T08:59:59+09:00' })
    expect(countedAttempt([inTime], 'latest-before-due', due)?.commit).toBe('in-time')
  })

  test('nothing counts while nothing is graded', () => {
    expect(countedAttempt([broken], 'best')).toBeUndefined()
    expect(countedAttempt([late], 'latest-before-due', due)).toBeUndefined()
  })
})
