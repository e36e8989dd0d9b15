import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatCell, parseCsv, withCells } from '../../src/text/csv.js'
import { decodeText } from '../../src/text/decode.js'
import { UserError } from '../../src/text/problem.js'

const valuesIn = (text: string): string[][] =>
  parseCsv(text, 'a.csv').rows.map(({ cells }) => cells.map(({ value }) => value))

describe('rows and cells', () => {
  test.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, with commas in names',
      'id;name\n1;Lovelace, Ada\n',
      [
        ['id', 'name'],
        ['1', 'Lovelace, Ada'],
      ],
    ],
    [
      'tabs',
      'id\tname\n1\tAda; L\n',
      [
        ['id', 'name'],
        ['1', 'Ada; L'],
      ],
    ],
    [
      'a semicolon in a title among commas',
      'a,b; c,d\n1,2,3\n',
      [
        ['a', 'b; c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    ["Excel's line that says the separator", 'sep=;\r\na;b\r\n', [['a', 'b']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['a byte order mark before a quote', '\uFEFF"a","b"', [['a', 'b']]],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Macintosh line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes with all that they may hold', '"a ""b""","x,\r\ny"\n', [['a "b"', 'x,\r\ny']]],
    [
      'blank lines',
      '\na,b\n\n1,2\n\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,,\n,,c\n',
      [
        ['a', '', ''],
        ['', '', 'c'],
      ],
    ],
    ['an empty cell at the very end', 'a,', [['a', '']]],
    ['an empty quoted cell alone', '""', [['']]],
    ['a single column', 'name\nAda\n', [['name'], ['Ada']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(valuesIn(text)).toEqual(rows)
  })
})

const problemIn = (text: string): string => {
  try {
    parseCsv(text, 'a.csv')
    return ''
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
  }
}

test.each([
  ['a,b\n1,"x\n', 'a.csv:2:3: a quote that is never closed'],
  ['a,b\n1,x"y\n', 'a.csv:2:4: a quote inside a cell that does not begin with one'],
  ['a,b\n"1"2,x\n', 'a.csv:2:4: text behind the quote that closes the cell'],
  ['a,b\r1,x"y', 'a.csv:2:4: a quote inside'],
  ['a,b\n1,x\0y\n', 'a.csv:2:4: the character U+0000'],
])('%j is refused with its place', (text, said) => {
  expect(problemIn(text)).toContain(said)
})

test('a cell says where it is', () => {
  const { rows, placeOf } = parseCsv('\uFEFFa,b\n"1\n2",x\n', 'a.csv')
  expect([rows[0]?.cells[1], rows[1]?.cells[1]].map((cell) => cell && placeOf(cell))).toEqual([
    { file: 'a.csv', line: 1, column: 3 },
    { file: 'a.csv', line: 3, column: 4 },
  ])
})

test('single cells are changed, and every other byte stays', () => {
  const text = '\uFEFF"Student" ,x\r\nAda,"1"\rBob,\n'.replace('" ,', '",')
  const csv = parseCsv(text, 'a.csv')
  const [, ada, bob] = csv.rows.map(({ cells }) => cells[1])
  const changes = [bob, ada].flatMap((cell) => (cell === undefined ? [] : [{ cell, value: '9,5' }]))
  expect(withCells(text, csv, changes)).toBe('\uFEFF"Student",x\r\nAda,"9,5"\rBob,"9,5"\n')
})

test('whatever cells hold is read back as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é') })
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const named = [rows[0]?.map((_, index) => `h${index}`) ?? [], ...rows]
      const text = named.map((row) => row.map((value) => formatCell(value, ',')).join(',')).join('\r\n')
      expect(valuesIn(text)).toEqual(named)
    }),
  )
})

test('changing no cell, or each to what it is, changes nothing', () => {
  const text = 'id;"name";x\n"0,7";"a;b";"q""q"\n;;\n'
  const csv = parseCsv(text, 'a.csv')
  expect(withCells(text, csv, [])).toBe(text)
  const same = csv.rows.flatMap(({ cells }) => cells.map((one) => ({ cell: one, value: one.value })))
  expect(withCells(text, csv, same)).toBe(text)
})

describe("a spreadsheet's bytes", () => {
  const utf16le = Buffer.from('\uFEFFid\té\n', 'utf16le')
  test.each([
    ['UTF-8', Buffer.from('id\té\n'), 'id\té\n'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFid\té\n'), '\uFEFFid\té\n'],
    ['UTF-16 as Blackboard writes it', utf16le, '\uFEFFid\té\n'],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16(), '\uFEFFid\té\n'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, { file: 'a.csv' })).toBe(text)
  })

  test('in another encoding are refused, since names would be wrong', () => {
    expect(() => decodeText(Buffer.from('Jos\xe9', 'latin1'), { file: 'a.csv' })).toThrow(
      'a.csv: the file is not written in UTF-8 (save it as "CSV UTF-8")',
    )
  })
})
