import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Mark } from '../../src/domain/mark.js'
import { formatMarkLine, parseMark, parseMarkLines } from '../../src/record/mark.js'
import { formatProblem } from '../../src/text/problem.js'

const at = '2026-12-01T10:00:00Z'
const said = { by: 'kim', at }

const marks: [string, Mark, string][] = [
  [
    'points',
    { submitter: 'ada', item: 'S', given: { points: 1.5 }, comment: 'a "b"\n\t', ...said, commit: 'c1' },
    `{"submitter":"ada","item":"S","points":1.5,"comment":"a \\"b\\"\\n\\t","by":"kim","at":"${at}","commit":"c1"}\n`,
  ],
  [
    'passed',
    { submitter: 'ada', item: 'S', given: { passed: false }, ...said },
    `{"submitter":"ada","item":"S","passed":false,"by":"kim","at":"${at}"}\n`,
  ],
  [
    'only a comment',
    { submitter: 'ada', item: 'S', comment: 'hm', ...said },
    `{"submitter":"ada","item":"S","comment":"hm","by":"kim","at":"${at}"}\n`,
  ],
  [
    'an adjustment',
    { submitter: 'ada', adjust: -0.5, comment: 'talk', ...said },
    `{"submitter":"ada","adjust":-0.5,"comment":"talk","by":"kim","at":"${at}"}\n`,
  ],
]

describe('a mark on disk', () => {
  test.each(marks)('with %s is one line', (_, mark, line) => {
    expect(formatMarkLine(mark)).toBe(line)
    expect(parseMark(line, 'marks.jsonl')).toEqual(mark)
  })

  test.each([
    [
      '{"submitter":"ada","item":"S","points":1,"passed":true,"by":"k","at":"2026-12-01T10:00:00Z"}',
      'exclude each other',
    ],
    ['{"submitter":"ada","item":"S","adjust":1,"by":"k","at":"2026-12-01T10:00:00Z"}', 'exclude each other'],
    ['{"submitter":"ada","adjust":"1","by":"k","at":"2026-12-01T10:00:00Z"}', 'adjust: expected a number'],
    [
      '{"submitter":"ada","item":"S","points":0.1234567,"by":"k","at":"2026-12-01T10:00:00Z"}',
      'six decimals',
    ],
    ['{"submitter":"ada","item":"S","by":"k","at":"yesterday"}', 'ISO 8601'],
    ['{"submitter":"ada","item":"S","by":"","at":"2026-12-01T10:00:00Z"}', 'the name of a person'],
    ['{"item":"S","by":"k","at":"2026-12-01T10:00:00Z"}', 'submitter: missing'],
    ['{"submitter":"ada","submitter":"bob","item":"S","by":"k","at":"2026-12-01T10:00:00Z"}', 'submitter'],
    ['[]', 'expected'],
  ])('is none: %s', (line, why) => {
    const { marks: read, problems } = parseMarkLines(`${line}\n`, 'marks.jsonl')
    expect(read).toEqual([])
    expect(problems.map(formatProblem).join()).toContain(why)
    expect(problems.map(formatProblem).join()).toMatch(/^marks\.jsonl:1:/)
  })

  test('may say more than we know', () => {
    const line = '{"submitter":"ada","item":"S","by":"kim","at":"2026-12-01T10:00:00Z","later":1}'
    expect(parseMark(line, '')).toEqual({ submitter: 'ada', item: 'S', ...said })
  })

  test('says what it said, whatever it was', () => {
    const mark = fc.record({
      submitter: fc.string({ minLength: 1, unit: 'grapheme' }),
      item: fc.string({ minLength: 1, unit: 'grapheme' }),
      given: fc.oneof(
        fc.record({ passed: fc.boolean() }),
        fc.record({ points: fc.integer({ min: -1e9, max: 1e9 }).map((millionths) => millionths / 1e6) }),
      ),
      comment: fc.string({ unit: 'grapheme' }),
      by: fc.string({ minLength: 1, unit: 'grapheme' }),
      at: fc.constant(at),
    })
    fc.assert(
      fc.property(mark, (any) => {
        const line = formatMarkLine(any)
        expect(line.indexOf('\n')).toBe(line.length - 1)
        expect(formatMarkLine(parseMark(line, ''))).toBe(line)
      }),
      { seed: 4118 },
    )
  })
})

describe('a file of marks', () => {
  const lines = marks.map(([, mark]) => formatMarkLine(mark))

  test('has each mark once', () => {
    expect(parseMarkLines([...lines, ...lines, '\n', '   \n'].join(''), '').marks).toEqual(
      marks.map(([, mark]) => mark),
    )
  })

  test('has a place for what cannot be read, and keeps the others', () => {
    const { marks: read, problems, torn } = parseMarkLines(`${lines[0]}nonsense\n${lines[1]}`, 'm.jsonl')
    expect(read).toHaveLength(2)
    expect(problems.map(({ place }) => place)).toEqual([{ file: 'm.jsonl', line: 2, column: 1 }])
    expect(torn).toEqual([])
  })

  test('may end with a line that a crash tore', () => {
    const { marks: read, problems, torn } = parseMarkLines(`${lines[0]}${lines[1]?.slice(0, 30)}`, 'm.jsonl')
    expect(read).toHaveLength(1)
    expect(problems).toEqual([])
    expect(torn).toHaveLength(1)
  })
})
