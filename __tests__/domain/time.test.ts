import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatInstant, isTimezone, parseInstant } from '../../src/domain/time.js'

describe('a date is its last second in the timezone', () => {
  test.each([
    ['2026-11-30', 'UTC', '2026-11-30T23:59:59Z'],
    ['2026-11-30', 'America/New_York', '2026-11-30T23:59:59-05:00'],
    ['2026-07-01', 'America/New_York', '2026-07-01T23:59:59-04:00'],
    ['2026-11-01', 'America/New_York', '2026-11-01T23:59:59-05:00'], // the day the clocks go back
    ['2026-03-08', 'America/New_York', '2026-03-08T23:59:59-04:00'], // the day they go forward
    ['2026-11-30', 'Asia/Kolkata', '2026-11-30T23:59:59+05:30'],
    ['2026-04-04', 'America/Santiago', '2026-04-04T23:59:59-04:00'], // 23:59:59 comes twice: the later one
    ['2028-02-29', 'Europe/Berlin', '2028-02-29T23:59:59+01:00'],
  ])('%s in %s', (text, timezone, instant) => {
    expect(parseInstant(text, timezone)).toBe(instant)
  })
})

describe('a date-time', () => {
  test.each([
    ['2026-11-30T18:00:00', 'America/New_York', '2026-11-30T18:00:00-05:00'],
    ['2026-11-30 18:00', 'America/New_York', '2026-11-30T18:00:00-05:00'],
    ['2026-11-30 18:00:00 +0200', 'America/New_York', '2026-11-30T18:00:00+02:00'],
    ['2026-11-30T18:00Z', 'America/New_York', '2026-11-30T18:00:00Z'],
    ['2026-11-30t18:00:30.5z', 'UTC', '2026-11-30T18:00:30.5Z'],
    ['2026-11-01 01:30', 'America/New_York', '2026-11-01T01:30:00-05:00'], // comes twice: the later one
    ['2026-03-08 02:30', 'America/New_York', '2026-03-08T03:30:00-04:00'], // left out: moved on by the gap
    ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-31T12:00:00+14:00'], // a day left out
  ])('%s in %s is %s', (text, timezone, instant) => {
    expect(parseInstant(text, timezone)).toBe(instant)
  })

  test('means the same on a machine in any timezone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const instant = `${date.toISOString().slice(0, 19)}Z`
          expect(parseInstant(instant, 'Asia/Tokyo')).toBe(instant)
          expect(parseInstant(instant.slice(0, -1), 'UTC')).toBe(instant)
        },
      ),
      { seed: 1 },
    )
  })
})

test.each([
  '',
  'tomorrow',
  '2026-02-30',
  '2026-13-01',
  '2026-11-30 24:00',
  '2026-11-30T18:61',
  '30.11.2026',
  '2026-11-30T10:00+99:00',
  '2026-11-30Z',
])('%j is not a date', (text) => {
  expect(parseInstant(text, 'UTC')).toBeUndefined()
})

test.each([
  ['2026-11-30T23:59:59-05:00', 'America/New_York', 'Mon 30 Nov 2026, 23:59 EST'],
  ['2026-07-01T12:00:00Z', 'America/New_York', 'Wed 1 Jul 2026, 08:00 EDT'],
  ['2026-07-01T12:00:00Z', 'UTC', 'Wed 1 Jul 2026, 12:00 UTC'],
  ['2026-07-01T23:00:00Z', 'Europe/Berlin', 'Thu 2 Jul 2026, 01:00 UTC+2'],
  ['2026-01-01T00:00:00Z', 'Asia/Kolkata', 'Thu 1 Jan 2026, 05:30 UTC+5:30'],
])('%s in %s is read as %s', (instant, timezone, text) => {
  expect(formatInstant(instant, timezone)).toBe(text)
})

test.each([
  ['America/New_York', true],
  ['UTC', true],
  ['Europe/Berlin', true],
  ['New York', false],
  ['Nowhere/City', false],
  ['+01:00', false],
  ['', false],
])('a timezone %j: %s', (name, is) => {
  expect(isTimezone(name)).toBe(is)
})
