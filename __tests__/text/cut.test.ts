import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutText } from '../../src/text/cut.js'

describe('a text that is cut', () => {
  test.each([
    ['short', 5, 'short'],
    ['é', 2, 'é'],
    ['é', 1, ''],
    ['😀😀', 7, '😀'],
    ['', 0, ''],
  ])('%s within %d bytes is %j', (text, bytes, cut) => {
    expect(cutText(text, bytes)).toBe(cut)
  })

  test('keeps head and tail, and says how much is missing', () => {
    expect(cutText(`${'a'.repeat(500)}${'b'.repeat(500)}`, 40)).toBe('aaaaaa\n… 989 bytes left out …\nbbbbb')
  })

  test('stays within its bytes, splits no character, and is not cut twice', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '…', '😀', '\n'), { maxLength: 200 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 300 }), (whole, bytes) => {
        const cut = cutText(whole, bytes)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
        expect(Buffer.from(cut).toString()).toBe(cut)
        expect(cutText(cut, bytes)).toBe(cut)
        if (Buffer.byteLength(whole) <= bytes) expect(cut).toBe(whole)
      }),
      { seed: 11, numRuns: 500 },
    )
  })
})
