import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readResults } from '../../src/formats/table.js'
import { graded, sentenceOf } from './stage.js'

const read = (lines: readonly string[]): string[] => {
  const text = lines.join('\n')
  return readResults('tap', [{ file: 'results.tap', text }]).results.tests.map(
    ({ id, status }) => `${id}: ${status}`,
  )
}

describe('what a program prints among its tests', () => {
  test.each<[string, string[]]>([
    ['a line of dashes', ['1..3', 'ok 1 - a', '---', 'not ok 2 - b', 'ok 3 - c']],
    ['an indented one that nothing ends', ['1..3', 'ok 1 - a', '  ---', 'not ok 2 - b', 'ok 3 - c']],
    ['one as far in as the tests', ['1..3', ' ok 1 - a', ' ---', ' not ok 2 - b', ' ok 3 - c']],
    ['a carriage return', ['1..3', 'ok 1 - a', '10%\r20%\rnot ok 2 - b', 'ok 3 - c']],
  ])('hides no test after it: %s', (_, lines) => {
    const found = read(lines).map((line) => line.replace('unfinished subtests/', ''))
    expect(found).toEqual(expect.arrayContaining(['a: passed', 'b: failed', 'c: passed']))
  })

  test('is not read as a test inside the block of one', () => {
    const block = ['  ---', '  actual: |', '    ok 2 - forged', '  ...']
    expect(read(['1..2', 'not ok 1 - a', ...block])).toEqual(['a: failed', 'test 2: not_run'])
  })
})

test.each<[string, string[], number]>([
  ['once, first', ['1..3', 'ok 1 - a'], 2],
  ['twice, by a tool that repeats itself', ['1..3', 'ok 1 - a', 'ok 2 - b', '1..3'], 1],
  ['by each of two runs', ['1..3', 'ok 1 - a', '1..2', 'ok 1 - b'], 3],
  ['once, with a number that occurs twice', ['ok 1 - a', 'ok 2 - b', 'not ok 2 - b.js', '1..3'], 0],
  ['once, and twice the same number ran', ['1..3', 'ok 1 - a', 'ok 1 - b'], 1],
  ['by each of two runs, last', ['ok 1 - a', '1..1', 'ok 1 - b', 'ok 2 - c', '1..4'], 2],
])('what is planned %s and did not run is not forgotten', (_, lines, lost) => {
  expect(read(lines).filter((line) => line.endsWith('not_run'))).toHaveLength(lost)
})

const spaces = ' '.repeat(1_000_000)
const hostile = [
  '1..1\n'.repeat(200_000),
  `ok${spaces}\u2028x`,
  `ok 1${spaces}\rx`,
  `1..1${spaces}#${spaces}skip${spaces}\u2028x`,
  `1..1${spaces}x`,
  `Bail out!${spaces}\u2028x`,
  `not ok 1 - a\n  ---\n  message:${spaces}\u2028x\n  ...`,
  `not ok 1 - a\n  ---\n${spaces}message\n  at: ${'x:'.repeat(500_000)}\n  ...`,
  `ok 1 - a${' {'.repeat(500_000)}x`,
  `ok 1 - a${' #'.repeat(500_000)}`,
  `ok 1 - a${' # skip'.repeat(200_000)}x`,
  `---${spaces}\u2028x`,
]

test.each(hostile.map((text) => [text.slice(0, 20), text]))(
  'a line of a megabyte costs no more than its length: %j',
  (_, text) => {
    expect(read([text]).length).toBeGreaterThan(0)
  },
)

describe("perl's test script that ended before its plan", () => {
  const results = '__tests__/fixtures/formats/tap/perl-plan-mismatch.tap'
  const stderr = readFileSync('__tests__/fixtures/tap/perl-plan-mismatch.stderr.txt', 'utf8')
  // "Looks like your test exited with 3 just after 2."
  const exitCode = Number(/exited with (\d+)/.exec(stderr)?.[1])
  const left = (exitCodeRule: 'ignore' | 'must_be_zero') => ({
    ended: { exitCode, printed: stderr },
    reporter: { format: 'auto', results: 'perl.tap', exitCode: exitCodeRule },
    write: (dir: string) => copyFileSync(results, join(dir, 'perl.tap')),
  })

  test('has what it proved, of what it planned', async () => {
    expect(sentenceOf(await graded(left('ignore')))).toBe('graded: 2 of 5')
  })

  test('is an error where the exit code must be 0', async () => {
    expect(sentenceOf(await graded(left('must_be_zero')))).toBe(
      'error: the grader must end with exit code 0: exit code 3',
    )
  })

  test('is read the same when both its streams went into the file', () => {
    const [alone, both] = ['', stderr].map((more) => read([`${readFileSync(results, 'utf8')}${more}`]))
    expect(both).toEqual(alone)
  })
})
