import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseRoster } from '../../src/roster/parse-roster.js'
import { decodeText } from '../../src/text/decode.js'
import { formatProblem } from '../../src/text/problem.js'

const read = (name: string) => {
  const file = `__tests__/fixtures/rosters/${name}`
  return parseRoster(decodeText(readFileSync(file), { file }), name)
}

/** `id name <email> @login #number [section]`, what is known of it. */
const people = (name: string): string[] =>
  read(name).rows.map((row) =>
    [
      row.id,
      row.name,
      row.email && `<${row.email}>`,
      row.login && `@${row.login}`,
      row.githubId && `#${row.githubId}`,
      row.section && `[${row.section}]`,
    ]
      .filter(Boolean)
      .join(' '),
  )

describe('the files that platforms write are rosters', () => {
  test.each([
    ['github-classroom.csv', ['<ada@example.edu> @Ada-L #101', '00123 @bob #102', 'Hopper, Grace']],
    ['classroom50.csv', ['Ada Lovelace <ada@example.edu> @ada-l #101 [A]', 'Bob Builder @bob #102 [B]']],
    ['canvas.csv', ['00321 Ada Lovelace <ada@example.edu> [CS101-A]', '00123 Bob Builder [CS101-B]']],
    ['moodle.csv', ['00321 Ada Lovelace <ada@example.edu>', '00123 Bob Builder <bob@example.edu>']],
    ['brightspace.csv', ['00321 Ada Lovelace', '00123 Bob Builder']],
    ['blackboard.xls', ['00321 Ada Lovelace', '00123 Bob Müller']],
    [
      'gradescope.csv',
      ['00321 Ada Lovelace <ada@example.edu> [A]', '00123 Bob Builder <bob@example.edu> [B]'],
    ],
    ['plain.csv', ['00321 Ada Lovelace <ada@example.edu> @Ada-L [A]', '00123 Bob Builder @bob [B]']],
    ['german.csv', ['00321 Ada Lovelace <ada@example.edu> @ada-l']],
  ])('%s', (name, rows) => {
    expect(people(name)).toEqual(rows)
    expect(read(name).problems).toEqual([])
  })
})

test('people who teach are no students, and are counted', () => {
  expect(read('classroom50.csv').notices).toEqual([
    'classroom50.csv: 1 person is no student by the column "role"',
  ])
})

test('a roster without a single person says so', () => {
  expect(parseRoster('id,name,github\n\n', 'r.csv')).toEqual({
    rows: [],
    problems: [],
    notices: ['r.csv: nobody is in it'],
  })
})

test('every cell is kept by its header, as it was written', () => {
  expect(read('canvas.csv').rows[0]?.cells).toEqual({
    Student: 'Lovelace, Ada',
    ID: '5501',
    'SIS User ID': '00321',
    'SIS Login ID': 'ada@example.edu',
    Section: 'CS101-A',
    'Homework 1 (48213)': '',
    'Current Score': '0.00',
  })
})

test('a Canvas gradebook without the institution’s ids has Canvas’s own', () => {
  expect(parseRoster('Student,ID,Section\n"Lovelace, Ada",5501,A\n', 'c.csv').rows).toMatchObject([
    { id: '5501', name: 'Ada Lovelace', section: 'A' },
  ])
})

test.each([
  ['Ada Lovelace', { name: 'Ada Lovelace' }],
  ['"Lovelace, Ada"', { name: 'Ada Lovelace', givenName: 'Ada', familyName: 'Lovelace' }],
  ['"Martin Luther King, Jr."', { name: 'Martin Luther King, Jr.' }],
  ['"a, b, c"', { name: 'a, b, c' }],
])('the name %s', (name, parts) => {
  const [row] = parseRoster(`id,name\n1,${name}\n`, 'r.csv').rows
  expect({ name: row?.name, givenName: row?.givenName, familyName: row?.familyName }).toEqual({
    givenName: undefined,
    familyName: undefined,
    ...parts,
  })
})

describe('a mistake is said in a sentence, with its place', () => {
  test.each([
    ['', ['r.csv:1:1: the file is empty']],
    [
      'first,colour\nAda,red\n',
      [
        'r.csv:1:1: no column says who a student is: an id, an email address or a GitHub account (the first row names the columns, such as id,name,email,github,section)',
      ],
    ],
    [
      'id,name\n1,Lovelace, Ada\n',
      ['r.csv:2:12: there are more cells than columns (a text with a comma in it goes in quotes)'],
    ],
    [
      'id,github\n1,ada@example.edu\n',
      [
        'r.csv:2:3: "ada@example.edu" is not the name of a GitHub account (it is what the address of its page ends with)',
      ],
    ],
    [
      'id,github_id\n1,ada\n',
      ['r.csv:2:3: "ada" is not the number of a GitHub account (it has digits only)'],
    ],
    [
      'id,name\n1.23457E+11,Ada\n,Bob\n',
      [
        'r.csv:2:1: "1.23457E+11" is what a spreadsheet makes of a long number (make the column text, and export it again)',
        'r.csv:3:1: nothing in this row says who it is (it needs an id, an email address or a GitHub account)',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(parseRoster(text, 'r.csv').problems.map(formatProblem)).toEqual(problems)
  })
})
