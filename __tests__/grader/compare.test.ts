import { expect, test } from '@jest/globals'
import type { Comparison } from '../../src/config/config.js'
import { compareOutput } from '../../src/grader/compare.js'

const aComparison = (changes: Partial<Comparison>): Comparison => ({
  how: 'equals',
  text: '',
  tolerance: 1e-6,
  exact: false,
  ignoreCase: false,
  ...changes,
})

test.each<[string, Partial<Comparison>, string]>([
  ['the same text', { text: 'Hello\n' }, 'Hello\n'],
  ['no line end at the end', { text: 'Hello\n' }, 'Hello'],
  ['line ends of Windows and white space at the end of lines', { text: 'a\nb\n' }, 'a  \r\nb\t\r\n\r\n'],
  ['another case where it does not matter', { text: 'HELLO', ignoreCase: true }, 'hello'],
  ['nothing, where nothing is expected', { text: '' }, '\n'],
  ['a text that contains it', { how: 'contains', text: 'ell\n' }, 'Hello'],
  ['a text that contains it in another case', { how: 'contains', text: 'ELL', ignoreCase: true }, 'Hello'],
  ['a text the pattern fits somewhere', { how: 'matches', text: 'l+o$' }, 'Hello\n'],
  ['the pattern in another case', { how: 'matches', text: '^h', ignoreCase: true }, 'Hello'],
  [
    'numbers within the tolerance',
    { how: 'numbers', text: '3.14 2', tolerance: 0.01 },
    'pi = 3.1415, n: 2.0',
  ],
  ['numbers at the very tolerance', { how: 'numbers', text: '1', tolerance: 0.1 }, '1.1'],
  ['numbers written otherwise', { how: 'numbers', text: '1000 -2' }, '1e3\n-2.00'],
  ['numbers in another text, and names with digits', { how: 'numbers', text: 'x1: 5' }, 'y2 = 5'],
  ['the same bytes where they matter', { text: 'a \n', exact: true }, 'a \n'],
])('%s passes', (_, changes, printed) => {
  expect(compareOutput(printed, aComparison(changes))).toBeUndefined()
})

test.each<[Partial<Comparison>, string, string]>([
  [{ text: 'Hello, Ada' }, 'Hello, ada\n', 'expected output "Hello, Ada", got "Hello, ada"'],
  [{ text: 'Hello' }, '', 'expected output "Hello", got none'],
  [{ text: '' }, 'Hello', 'expected no output, got "Hello"'],
  [{ text: 'a\nb\nc' }, 'a\nx\nc', 'line 2 of the output: expected "b", got "x"'],
  [{ text: 'a\nb' }, 'a\n', 'line 2 of the output: expected "b", but the output ends before it'],
  [{ text: 'a' }, 'a\nb', 'line 2 of the output: expected nothing more, got "b"'],
  [{ text: ' a' }, 'a', 'expected output " a", got "a"'],
  [
    { text: `${'x'.repeat(90)}a` },
    `${'x'.repeat(90)}b`,
    `expected output "…${'x'.repeat(20)}a", got "…${'x'.repeat(20)}b"`,
  ],
  [{ text: 'a ', exact: true }, 'a', 'expected output "a ", got "a"'],
  [{ text: 'a\n', exact: true }, 'a', 'line 2 of the output: expected "", but the output ends before it'],
  [{ how: 'contains', text: 'x' }, 'abc', 'the output does not contain "x"'],
  [{ how: 'matches', text: '^b' }, 'a\nb', 'the output does not match the pattern "^b"'],
  [
    { how: 'matches', text: '^(a+)+$' },
    `${'a'.repeat(60)}b`,
    'the output could not be compared with the pattern "^(a+)+$" within 1 s',
  ],
  [{ how: 'numbers', text: '1 2 3' }, '1 2.1 3', 'number 2: expected 2, got 2.1'],
  [{ how: 'numbers', text: '1 2 3' }, '1 2', 'expected 3 numbers, got 2: number 3, 3, is missing'],
  [{ how: 'numbers', text: '42' }, '1e999', 'number 1: expected 42, got 1e999'],
  [{ how: 'numbers', text: '1e999' }, '2e999', 'number 1: expected 1e999, got 2e999'],
  [{ how: 'numbers', text: '1' }, '1 2', 'expected 1 numbers, got 2: "2" is too many'],
])('with %j the output %j is told what is wrong with it', (changes, printed, message) => {
  expect(compareOutput(printed, aComparison(changes))).toMatchObject({ message, actual: printed })
})

test('what is shown of a long output is bounded', () => {
  const difference = compareOutput('x'.repeat(1_000_000), aComparison({ text: 'y'.repeat(100_000) }))
  expect(difference?.actual.length).toBeLessThan(17_000)
  expect(difference?.expected.length).toBeLessThan(17_000)
  expect(difference?.message.length).toBeLessThan(300)
})
