import { expect, test } from '@jest/globals'
import { matchesWithin } from '../../src/process/regex.js'

test.each([
  ['a.c', '', 'xabcx', 'yes'],
  ['^abc$', 'i', 'ABC', 'yes'],
  ['^abc$', '', 'abcd', 'no'],
  ['^(a+)+$', '', `${'a'.repeat(80)}b`, 'too_slow'],
] as const)('the pattern %s with flags "%s" on %.12s answers in time', (pattern, flags, text, answer) => {
  const began = performance.now()
  expect(matchesWithin(pattern, flags, text, 200)).toBe(answer)
  expect(performance.now() - began).toBeLessThan(20_000)
})
