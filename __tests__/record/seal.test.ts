import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type AttemptLine,
  attemptLineOf,
  formatAttemptLine,
  readAttemptLine,
} from '../../src/record/jsonl.js'
import { isSealed, sealed } from '../../src/record/seal.js'
import { anAttempt, aTest } from '../domain/builders.js'
import { parseAttemptLines } from './attempt-lines.js'

const line: AttemptLine = {
  submitter: 'ada',
  source: 'cs101/hw3-ada@abc:hw3/abc-1-1.json',
  trust: 'run',
  trustReason: 'the run announced it',
  repositoryId: 7,
  blob: 'b1',
  attempt: anAttempt({ message: 'naïve "quotes" \\ and\nlines', tests: [aTest(), aTest({ id: 'ü' })] }),
}
const text = formatAttemptLine(line)
const row = Buffer.from(text.trimEnd())
const read = (bytes: Buffer) => readAttemptLine(bytes, 'attempts.jsonl', 3)

describe('a line that we wrote', () => {
  test('ends with the SHA-256 of what comes before it', () => {
    expect(text).toMatch(/,"sha256":"[0-9a-f]{64}"\}\n$/)
    expect(isSealed(row)).toBe(true)
  })

  test('says the same whether it is checked again or not', () => {
    const unsealed = Buffer.from(text.replace(/,"sha256":"[0-9a-f]{64}"\}\n$/, '}'))
    expect(isSealed(unsealed)).toBe(false)
    const [fast, strict] = [read(row), read(unsealed)].map((one) => {
      if (!('record' in one)) throw new Error('not read')
      return attemptLineOf(one.record)
    })
    expect(fast).toEqual(line)
    expect(strict).toEqual(fast)
  })

  test('is checked strictly once a byte of it is another one', () => {
    const places = fc.integer({ min: 0, max: row.length - 1 })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const edited = Buffer.from(row)
        edited[at] = (edited[at] ?? 0) ^ change
        expect(isSealed(edited)).toBe(false)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test.each([0, 1, 60, 79, 80, 200, row.length - 1])(
    'is not taken for whole when it is torn after %d bytes',
    (length) => {
      expect(isSealed(row.subarray(0, length))).toBe(false)
      expect(parseAttemptLines(`${text}${row.subarray(0, length).toString('latin1')}`, 'f')).toEqual({
        lines: [line],
        problems: [],
      })
    },
  )
})

describe('a line that somebody edited', () => {
  test('counts as it is now', () => {
    const edited = Buffer.from(row.toString('utf8').replace('"submitter":"ada"', '"submitter":"bob"'))
    expect(read(edited)).toMatchObject({ record: { submitter: 'bob' } })
  })

  test.each([
    ['"trust":"run"', '"trust":"certain"', /trust/],
    ['"schema": "attempt/v1"', '"schema":"attempt/v1","schema":"attempt/v1"', /twice/],
    ['"max_points": 4', '"max_points": 1e999', /too large/],
  ])('is refused with its place when it says %s otherwise', (from, to, why) => {
    const edited = Buffer.from(row.toString('utf8').replace(from, to))
    const problems = 'problems' in read(edited) ? read(edited) : undefined
    expect(problems).toMatchObject({ problems: [{ place: { file: 'attempts.jsonl', line: 3 } }] })
    expect(JSON.stringify(problems)).toMatch(why)
  })

  test('is no line of ours by a checksum of something else', () => {
    const other = sealed('{"submitter":"eve"}').slice(-76)
    expect(isSealed(Buffer.from(`{"submitter":"ada"${other}`))).toBe(false)
  })
})
