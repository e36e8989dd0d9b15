import { expect, test } from '@jest/globals'
import { baseOf, globs } from '../../src/grader/globs.js'

test.each([
  ['./', 'a', false],
  ['', '', false],
  ['./tests/**', 'tests/a', true],
  ['src/(a).c', 'src/(a).c', true],
  ['[', '[', true],
])('the glob %j and the path %j: %s', (glob, path, fits) => {
  expect(globs([glob])(path)).toBe(fits)
})

test.each([
  ['tests/**', 'tests'],
  ['./a', ''],
  ['./a/b.c', 'a'],
  ['*.c', ''],
  ['!a/b', ''],
  ['a\\[1\\]/*.c', 'a[1]'],
])('what fits %j lies below %j', (glob, base) => {
  expect(baseOf(glob)).toBe(base)
})
