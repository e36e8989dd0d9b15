import { describe, expect, test } from '@jest/globals'
import { belongsTo, isLookDue, needsResults } from '../../src/harvest/asking.js'
import { anAssignment, aSighting } from './builders.js'

const asking = { run: 'run-2', isFull: false, withRuns: false }
const pushedAt = '2026-11-20T10:00:00Z'
const broken = { status: 'error', reason: 'no answer' } as const

describe('a repository', () => {
  test.each([
    ['never seen', undefined, {}, true],
    ['as it was seen', aSighting(), {}, false],
    [
      'seen at the same moment, written otherwise',
      aSighting({ pushedAt: '2026-11-20T10:00:00.000Z' }),
      {},
      false,
    ],
    ['pushed to since', aSighting({ pushedAt: '2026-11-19T10:00:00Z' }), {}, true],
    [
      'whose results were refused',
      aSighting({ refused: { a: { status: 'invalid', reason: 'x' } } }),
      {},
      false,
    ],
    ['that could not be asked', aSighting({ refused: { '': broken } }), {}, true],
    [
      'that could not be asked in this very harvest',
      aSighting({ run: 'run-2', refused: { '': broken } }),
      {},
      false,
    ],
    ['in a full harvest', aSighting(), { isFull: true }, true],
    ['seen in this full harvest already', aSighting({ run: 'run-2' }), { isFull: true }, false],
    ['whose runs were never asked for', aSighting(), { withRuns: true }, true],
    ['whose runs were asked for', aSighting({ withRuns: true }), { withRuns: true }, false],
    ['whose runs were not over', aSighting({ withRuns: true, unproved: ['a'] }), { withRuns: true }, true],
  ])('%s is asked or not', (_, sighting, more, expected) => {
    expect(needsResults({ pushedAt }, sighting, { ...asking, ...more })).toBe(expected)
  })

  test.each([
    ['hw1-ada', undefined, true],
    ['HW1-Ada', undefined, true],
    ['hw2-ada', undefined, false],
    ['my-project', aSighting(), true],
    ['hw1-solution', aSighting(), false],
  ])('%s belongs to the assignment by its name, or by the one it had', (name, sighting, expected) => {
    const assignment = anAssignment({ repos: { names: ['hw1-*', '!hw1-solution'] } })
    expect(belongsTo(assignment, { name }, sighting)).toBe(expected)
  })
})

describe('a second look', () => {
  const now = '2026-11-21T10:00:00Z'
  const last = (at: string, run = 'run-1') => ({ at, run })
  test.each([
    ['never done', undefined, false, true],
    ['done an hour ago', last('2026-11-21T09:00:00Z'), false, false],
    ['done yesterday', last('2026-11-20T09:00:00Z'), false, true],
    ['done by a clock that was years ahead', last('2099-01-01T00:00:00Z'), false, true],
    ['done an hour ago, by a full harvest', last('2026-11-21T09:00:00Z'), true, true],
    ['done in this harvest', last('2026-11-19T09:00:00Z', 'run-2'), true, false],
  ])('that was %s is due or not', (_, before, isFull, expected) => {
    expect(isLookDue(before, { run: 'run-2', isFull, now })).toBe(expected)
  })
})
