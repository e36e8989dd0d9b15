import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { disarmed, isSafeId, separated } from '../../src/export/separated.js'
import { parseCsv } from '../../src/text/csv.js'
import { anyCharacter } from '../any-character.js'

const cellsOf = (text: string): string[][] =>
  parseCsv(text, 'x.csv').rows.map(({ cells }) => cells.map(({ value }) => value))

const people = { delimiter: ',', lineEnd: '\r\n' } as const

describe('what a spreadsheet would calculate', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\0=1', "'⟨U+0000⟩=1"],
    ['  =1', "'=1"],
    ['\u3000＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\u001B[1m=1', "'=1"],
    ['a;=1', "a;'=1"],
    ['|calc', "'|calc"],
    ['%PATH%', "'%PATH%"],
    ['﹦1+1', "'﹦1+1"],
    ['\u00A0=1', "'=1"],
    ['\u2028=1', "'⟨U+2028⟩=1"],
    ['a, -1', 'a, -1'],
    ['a; @b', "a; '@b"],
    ['a;"=1', 'a;"\'=1'],
    ['1-2=3', '1-2=3'],
    ['Ada', 'Ada'],
    ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
    ['\u202Eevil', '⟨U+202E⟩evil'],
  ])('%j becomes %j', (text, safe) => {
    expect(disarmed(text)).toBe(safe)
  })

  test('is in quotes, while a negative number stays a number', () => {
    expect(separated([['-2.5', -2.5, '=A1', 0.1 + 0.2]], people)).toBe('"\'-2.5",-2.5,"\'=A1",0.3\r\n')
  })

  test('begins no cell where a table of tabs is opened with commas', () => {
    expect(separated([['a,=1', 'b;=1']], { delimiter: '\t', lineEnd: '\n' })).toBe("a,'=1\tb;'=1\n")
  })

  test('is kept as it is only where somebody says so', () => {
    const row = [{ exactly: ' 007' }, { exactly: 'a"b' }, ' 007', undefined]
    expect(separated([row], people)).toBe('" 007","a""b",007,\r\n'.replace('" 007"', ' 007'))
  })

  test.each(['=1', '-1', '+1', '@a', '\tA', ' =1', '＝1', 'a\nb', 'a\u200Bb', 'a\u0000'])(
    '%j is no id for another system',
    (id) => {
      expect(isSafeId(id)).toBe(false)
    },
  )

  test.each(['00123', 'ada@example.edu', 'a+b@example.edu', "o'neil", 'x-1', 'Ünal'])('%j is one', (id) => {
    expect(isSafeId(id)).toBe(true)
  })
})

test('any text comes back as one cell, on one line, that no spreadsheet calculates', () => {
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 8 }),
    fc.stringMatching(/^[=+\-@\t\r\n ,;"']{1,6}$/),
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (rows) => {
        for (const delimiter of [',', '\t'] as const) {
          const written = separated([['h', 'h'], ...rows], { ...people, delimiter })
          const read = cellsOf(`sep=${delimiter}\n${written}`).slice(1)
          expect(read).toEqual(rows.map((row) => row.map((cell) => disarmed(cell, delimiter))))
          for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|[\t\r\n]/)
        }
      },
    ),
  )
})
