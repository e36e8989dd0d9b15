import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { durationPattern, formatDuration, longestTimeoutMs, parseDuration } from '../../src/text/duration.js'

describe('a written duration', () => {
  test.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['2d', 172_800_000],
    ['1d2h3m4s', 93_784_000],
    ['0s', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
    expect(text).toMatch(new RegExp(durationPattern))
  })

  test.each([
    ['90', '90 has no unit: seconds or minutes? write 90s or 90m'],
    ['1.5', '1.5 has no unit: seconds or minutes? write 1.5s or 1.5m'],
    ['', 'expected a duration such as 90s, 5m, 1h30m or 2d'],
    ['5 m', 'expected a duration such as 90s, 5m, 1h30m or 2d'],
    ['30m1h', 'expected a duration such as 90s, 5m, 1h30m or 2d'],
    ['-5m', 'expected a duration such as 90s, 5m, 1h30m or 2d'],
    ['5M', 'expected a duration such as 90s, 5m, 1h30m or 2d'],
    ['99999999999999999999d', 'too long: at most 36500 d'],
  ])('%j says what is wrong with it', (text, problem) => {
    expect(parseDuration(text)).toBe(problem)
  })

  test('is refused as a time-out beyond what a timer can wait', () => {
    expect(parseDuration('24d', longestTimeoutMs)).toBe(2_073_600_000)
    expect(parseDuration('25d', longestTimeoutMs)).toBe(
      'too long: at most 24 d 20 h, the longest a timer can wait',
    )
  })

  test('is a number or a sentence, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDuration(text)
        expect(typeof parsed === 'number' ? Number.isSafeInteger(parsed) && parsed >= 0 : parsed !== '').toBe(
          true,
        )
      }),
      { seed: 1 },
    )
  })
})

test.each([
  [0, '0 ms'],
  [20.4, '20 ms'],
  [999, '999 ms'],
  [1000, '1 s'],
  [1550, '1.5 s'],
  [59_999, '59.9 s'],
  [60_000, '1 min'],
  [90_000, '1 min 30 s'],
  [5_400_000, '1 h 30 min'],
  [3_600_000 + 5000, '1 h'],
  [183_600_000, '2 d 3 h'],
])('%d ms is read as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})
