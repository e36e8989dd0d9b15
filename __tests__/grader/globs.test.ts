import { expect, test } from '@jest/globals'
import { baseOf, globs } from '../../src/grader/globs.js'

test.each([
  ['./', 'a', false],
  ['', '', false],
  ['./tests/**', 'tests/a', true],
  ['src/(a).c', 'src/(a).c', true],
  ['[', '[', true],
  ...['\n', '\r', '\u2028', '\u2029'].flatMap((breaks) =>
    ['tests/**', '**', 'tests/**/*.py', '**/*.py', 'tests/*/*', '{tests,x}/**', 'tests/**/*'].map(
      (glob): [string, string, boolean] => [glob, `tests/a${breaks}b/${breaks}.py`, true],
    ),
  ),
  ['*', 'a\n/b', false],
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
