import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startCapture } from '../../src/process/capture.js'

function capture(chunks: readonly (string | Uint8Array)[], budget: number) {
  const kept = startCapture(budget)
  for (const chunk of chunks) kept.write(Buffer.from(chunk))
  return kept.captured()
}

test.each([
  ['nothing', [], 10, { text: '', bytes: 0, cut: false }],
  ['what fits', ['abc', 'def'], 6, { text: 'abcdef', bytes: 6, cut: false }],
  [
    'head and tail of what does not',
    ['abcdef', 'ghij'],
    6,
    { text: 'abc\n… 4 bytes left out …\nhij', bytes: 10, cut: true },
  ],
  ['nothing with no budget', ['ab'], 0, { text: '\n… 2 bytes left out …\n', bytes: 2, cut: true }],
  [
    'only bytes of its own with a budget of one',
    ['abc'],
    1,
    { text: 'a\n… 2 bytes left out …\n', bytes: 3, cut: true },
  ],
  [
    'a character that comes in two chunks',
    [Buffer.from([0xc3]), Buffer.from([0xa9])],
    9,
    { text: 'é', bytes: 2, cut: false },
  ],
  [
    'no halves of characters at the cut',
    ['aé€', 'xxxxxxxx', '😀b'],
    8,
    { text: 'aé\n… 11 bytes left out …\nb', bytes: 19, cut: true },
  ],
  [
    'bytes that are no text as replacement characters',
    [Buffer.from([0xff, 0x41])],
    9,
    { text: '\ufffdA', bytes: 2, cut: false },
  ],
])('a stream is kept as %s', (_, chunks, budget, expected) => {
  expect(capture(chunks, budget)).toEqual(expected)
})

test('however a stream is cut into chunks, the same first and last bytes are kept', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 9000 }), { maxLength: 12 }),
      fc.nat(20_000),
      (parts, budget) => {
        expect(capture(parts, budget)).toEqual(capture([parts.join('')], budget))
      },
    ),
    { seed: 7, numRuns: 60 },
  )
})
