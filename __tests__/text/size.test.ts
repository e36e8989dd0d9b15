import { describe, expect, test } from '@jest/globals'
import { formatBytes, parseSize, sizePattern } from '../../src/text/size.js'

describe('a written size', () => {
  test.each([
    ['64k', 65_536],
    ['1m', 1_048_576],
    ['2g', 2_147_483_648],
    ['0k', 0],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
    expect(text).toMatch(new RegExp(sizePattern))
  })

  test.each([
    ['64', '64 has no unit: kilobytes or megabytes? write 64k or 64m'],
    ['k', 'expected a size such as 64k, 1m or 2g'],
    ['', 'expected a size such as 64k, 1m or 2g'],
    ['1.5m', 'expected a size such as 64k, 1m or 2g'],
    ['64kb', 'expected a size such as 64k, 1m or 2g'],
    ['99999999999999999999g', 'too large: at most 1048576g'],
  ])('%j says what is wrong with it', (text, problem) => {
    expect(parseSize(text)).toBe(problem)
  })
})

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [65_536, '64 KiB'],
  [1_048_575, '1023.9 KiB'],
  [1_572_864, '1.5 MiB'],
  [2_147_483_648, '2 GiB'],
])('%d bytes are read as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
