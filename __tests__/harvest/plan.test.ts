import { describe, expect, test } from '@jest/globals'
import { planOf, selectionOf, watermarkOf } from '../../src/harvest/plan.js'
import { nothingRemembered, type Remembered } from '../../src/record/remembered.js'
import { anAssignment } from './builders.js'

const now = '2026-11-21T10:00:00Z'
const assignments = [anAssignment()]
const selection = selectionOf('cs101', assignments)
const watermark = '2026-11-20T10:00:00.000Z'
const known = (more: Partial<Remembered> = {}): Remembered => ({
  ...nothingRemembered(),
  watermarks: new Map([[selection, watermark]]),
  ...more,
})
const started = { kind: 'started', run: 'run-1', selection, isFull: false, at: watermark } as const
const plan = (remembered: Remembered, isFull = false, org = 'cs101', of = assignments) =>
  planOf(remembered, { org }, of, { isFull, now, id: 'run-2' })

describe('a harvest', () => {
  test('at first looks at everything', () => {
    expect(plan(nothingRemembered())).toEqual({
      kind: 'started',
      run: 'run-2',
      selection,
      isFull: false,
      at: now,
      isResumed: false,
    })
  })

  test('after a whole one looks at what was pushed since ten minutes before its watermark', () => {
    expect(plan(known()).since).toBe('2026-11-20T09:50:00.000Z')
  })

  test.each([
    ['that is full', plan(known(), true)],
    ['of another organisation', plan(known(), false, 'cs102')],
    [
      'of other repositories',
      plan(known(), false, 'cs101', [anAssignment({ repos: { names: ['hw1-a*'] } })]),
    ],
    [
      'of more assignments',
      plan(known(), false, 'cs101', [...assignments, anAssignment({ assignment: 'hw2' })]),
    ],
    ['of another branch', plan(known(), false, 'cs101', [anAssignment({ branch: 'results' })])],
  ])('%s looks at everything again', (_, { since }) => {
    expect(since).toBeUndefined()
  })

  test('goes on with one that was stopped', () => {
    expect(plan(known({ open: started }))).toMatchObject({ run: 'run-1', isResumed: true })
  })

  test.each([
    ['a full one goes not on with one that was not', { ...started }, true],
    ['of something else is not gone on with', { ...started, selection: 'other' }, false],
  ])('%s', (_, open, isFull) => {
    expect(plan(known({ open }), isFull)).toMatchObject({ run: 'run-2', isResumed: false })
  })

  test('goes on with a full one as a full one, though nobody says so again', () => {
    const resumed = plan(known({ open: { ...started, isFull: true } }))
    expect(resumed).toMatchObject({ run: 'run-1', isFull: true })
    expect(resumed.since).toBeUndefined()
  })

  test('moves a due date or asks for more trust without a new listing', () => {
    expect(selectionOf('cs101', [anAssignment({ due: now, counts: 'latest' })])).toBe(selection)
  })
})

describe('the watermark', () => {
  test.each([
    [
      'is the newest push GitHub told of',
      ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z', null],
      undefined,
      '2026-11-20T11:00:00.000Z',
    ],
    ['never goes back', ['2026-11-20T10:00:00Z'], '2026-11-20T12:00:00Z', '2026-11-20T12:00:00.000Z'],
    ['of nothing is the beginning of time', [], undefined, '1970-01-01T00:00:00.000Z'],
  ])('%s', (_, pushes, before, expected) => {
    expect(watermarkOf(pushes, before)).toBe(expected)
  })
})
