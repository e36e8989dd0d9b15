import { describe, expect, test } from '@jest/globals'
import {
  type ExtendedDue,
  type Extension,
  extended,
  extensionsFor,
  parseExtendedDue,
} from '../../src/domain/extension.js'
import { aPolicy } from './builders.js'

const DAY = 86_400_000
const due = '2026-11-30T23:59:59-05:00'

const anExtension = (overrides: Partial<Extension> = {}): Extension => ({
  student: 'ada',
  assignment: 'hw3',
  due: { laterMs: 2 * DAY },
  ...overrides,
})

test.each([
  ['2026-12-04', { at: '2026-12-04T23:59:59-05:00' }],
  ['2026-12-04 12:00', { at: '2026-12-04T12:00:00-05:00' }],
  ['2026-12-04T12:00Z', { at: '2026-12-04T12:00:00Z' }],
  ['+2d', { laterMs: 2 * DAY }],
  ['+1h30m', { laterMs: 5_400_000 }],
  ['2d', undefined],
  ['+2', undefined],
  ['+-2d', undefined],
  ['next week', undefined],
])('an extension to %s', (text, expected) => {
  expect(parseExtendedDue(text, 'America/New_York')).toEqual(expected)
})

describe('extensions', () => {
  const rows = [
    anExtension(),
    anExtension({ student: 'bob', due: { laterMs: 5 * DAY } }),
    anExtension({ student: 'cleo', assignment: '*', due: { laterMs: DAY } }),
    anExtension({ student: 'ada', assignment: 'hw4', due: { laterMs: 9 * DAY } }),
  ]
  test.each([
    ['a student has their own', 'hw3', ['ada'], ['ada']],
    ["a member's covers the group", 'hw3', ['ada', 'bob', 'dan'], ['ada', 'bob']],
    ['one for every assignment holds for each', 'hw9', ['cleo'], ['cleo']],
    ['others have none', 'hw3', ['dan'], []],
  ])('%s', (_, assignment, members, expected) => {
    const found = extensionsFor({ assignment, members }, rows)
    expect(found.map(({ student }) => student)).toEqual(expected)
  })

  test.each<[string, ExtendedDue[], string]>([
    ['none', [], due],
    ['two days', [{ laterMs: 2 * DAY }], '2026-12-03T04:59:59.000Z'],
    ['an instant', [{ at: '2026-12-05T12:00:00Z' }], '2026-12-05T12:00:00.000Z'],
    [
      'of several the most generous',
      [{ laterMs: DAY }, { at: '2026-12-09T00:00:00Z' }, { laterMs: 0 }],
      '2026-12-09T00:00:00.000Z',
    ],
    ['never an earlier one', [{ at: '2026-11-01T00:00:00Z' }], due],
  ])('the due date with %s', (_, dues, expected) => {
    const rules = extended(
      { due, late: null, counts: 'best' },
      dues.map((one) => anExtension({ due: one })),
    )
    expect(rules).toEqual({ due: expected, late: null, counts: 'best' })
  })

  test('`until` moves as far as the due date, and the rest of the policy stays', () => {
    const late = aPolicy({ graceMs: 60_000, deduct: { percent: 10 }, until: '2026-12-07T00:00:00Z' })
    const rules = extended({ due, late, counts: 'latest' }, [anExtension()])
    expect(rules).toEqual({
      due: '2026-12-03T04:59:59.000Z',
      late: { ...late, until: '2026-12-09T00:00:00.000Z' },
      counts: 'latest',
    })
  })

  test('where nothing is due there is nothing to extend', () => {
    const rules = { late: null, counts: 'best' as const }
    expect(extended(rules, [anExtension()])).toBe(rules)
  })
})
