import { expect, test } from '@jest/globals'
import { shortName } from '../../src/text/checksum.js'

test('a name of 300 characters stays as it is', () => {
  expect(shortName('n'.repeat(300))).toBe('n'.repeat(300))
})

test('a longer one is cut between characters, and two of them stay apart', () => {
  const [one, other] = [
    shortName(`${'n'.repeat(249)}${'🙂'.repeat(100)}a`),
    shortName(`${'n'.repeat(249)}${'🙂'.repeat(100)}b`),
  ]
  expect(one).toMatch(/^n{249}…[0-9a-f]{8}$/)
  expect(one).not.toBe(other)
})
