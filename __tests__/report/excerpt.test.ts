import { expect, test } from '@jest/globals'
import { excerptLines } from '../../src/report/excerpt.js'

const numbered = (count: number, line = ''): string =>
  Array.from({ length: count }, (_, index) => `${index + 1}${line}`).join('\n')

test.each([
  ['one line', 'a', 2000, 1, []],
  ['as many lines as fit', numbered(41), 2000, 41, []],
  ['more lines', numbered(1000), 2000, 41, ['… 960 lines left out …']],
  ['one long line', 'x'.repeat(5000), 2000, 3, ['… 3029 bytes left out …']],
  [
    'many long lines',
    numbered(1000, 'x'.repeat(100)),
    2000,
    25,
    ['… 1609 bytes left out …', '… 960 lines left out …', '… 569 bytes left out …'],
  ],
])('an excerpt of %s says what it leaves out', (_, text, maxBytes, count, marks) => {
  const lines = excerptLines(text, maxBytes)
  expect(lines.filter((line) => line.startsWith('…'))).toEqual(marks)
  expect(lines).toHaveLength(count)
})
