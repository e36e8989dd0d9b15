import { describe, expect, test } from '@jest/globals'
import { type AttemptLine, formatAttemptLine } from '../../src/record/jsonl.js'
import { anAttempt } from '../domain/builders.js'
import { parseAttemptLines } from './attempt-lines.js'

const aLine = (submitter: string): AttemptLine => ({
  submitter,
  source: 'submissions/ada',
  trust: 'unverified',
  attempt: anAttempt({ message: 'two\nlines' }),
})
const ada = formatAttemptLine(aLine('ada'))
const zoe = formatAttemptLine(aLine('zoe'))
const read = (text: string) => parseAttemptLines(text, 'attempts.jsonl')

describe('attempts.jsonl', () => {
  test('holds an attempt in a line, where it came from, and how far it is trusted', () => {
    expect(ada.match(/\n/g)).toHaveLength(1)
    expect(read(ada + zoe)).toEqual({ lines: [aLine('ada'), aLine('zoe')], problems: [] })
  })

  test('that is empty holds nothing', () => {
    expect(read('')).toEqual({ lines: [], problems: [] })
  })

  test.each([1, 10, 400])('loses only a last line that was torn after %d characters', (length) => {
    const { lines, problems } = read(ada + zoe.slice(0, length))
    expect(lines.map(({ submitter }) => submitter)).toEqual(['ada'])
    expect(problems).toEqual([])
  })

  test('keeps a last line that lacks only its line break', () => {
    expect(read(ada + zoe.trimEnd()).lines).toHaveLength(2)
  })

  test('names a line in the middle that cannot be read, and reads the others', () => {
    const { lines, problems } = read(`${ada}{"submitter":\n\n${zoe}`)
    expect(lines).toHaveLength(2)
    expect(problems).toMatchObject([{ place: { file: 'attempts.jsonl', line: 2 } }])
  })
})
