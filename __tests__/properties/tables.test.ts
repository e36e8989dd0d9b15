import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseExtensions } from '../../src/roster/extensions-file.js'
import { parseGroups } from '../../src/roster/groups-file.js'
import { mergeRosters } from '../../src/roster/merge-rosters.js'
import { parseRoster } from '../../src/roster/parse-roster.js'
import { peopleOf } from '../../src/roster/people.js'
import { formatCell, parseCsv, withCells } from '../../src/text/csv.js'
import { decodeText } from '../../src/text/decode.js'
import { mutated, mutatedBytes } from './mutated.js'
import { expectPlaces, expectSoon, outcomeOf } from './outcome.js'
import { textsIn } from './samples.js'
import { runs } from './settings.js'

const rosters = textsIn(['__tests__/fixtures/rosters', 'examples/course'], /\.csv$/)
const valuesOf = (text: string): string[][] =>
  parseCsv(text, 'a.csv').rows.map(({ cells }) => cells.map(({ value }) => value))

describe('separated values', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', '"', 'a,b', 'x;y', '\n', '\r\n', ' a ', '=1+1', 'é'),
  )
  const grid = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  const delimiter = fc.constantFrom(',' as const, ';' as const, '\t' as const)

  test('come back as they were written, with any separator and any line end', () => {
    fc.assert(
      fc.property(grid, delimiter, fc.constantFrom('\n', '\r\n'), (rows, one, end) => {
        // A row of one empty cell is a blank line.
        fc.pre(!rows.some((row) => row.length === 1 && row[0] === ''))
        const lines = rows.map((row) => row.map((value) => formatCell(value, one)).join(one))
        expect(valuesOf(`sep=${one}${end}${lines.join(end)}${end}`)).toEqual(rows)
      }),
      runs(2),
    )
  })

  test('with another value in a cell differ in that cell alone', () => {
    fc.assert(
      fc.property(grid, fc.nat(), fc.nat(), cell, (rows, down, across, value) => {
        const text = `sep=,\n${rows.map((row) => row.map((one) => formatCell(one, ',', true)).join(',')).join('\n')}`
        const csv = parseCsv(text, 'a.csv')
        const [row, column] = [down % rows.length, across % (rows[0]?.length ?? 1)]
        const changed = csv.rows[row]?.cells[column]
        if (changed === undefined) throw new Error('a cell was lost')
        const expected = rows.map((line, at) => (at === row ? line.with(column, value) : line))
        expect(valuesOf(withCells(text, csv, [{ cell: changed, value }]))).toEqual(expected)
      }),
      runs(2),
    )
  })

  test('are the bytes of UTF-8 or UTF-16, or refused', () => {
    const bytes = rosters.flatMap((text) => [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le')])
    fc.assert(
      fc.property(mutatedBytes(bytes.map((one) => one.subarray(0, 300))), (some) => {
        const outcome = outcomeOf(() => decodeText(some, { file: 'a.csv' }))
        if ('value' in outcome) expect(outcome.value).not.toMatch(/\p{Surrogate}/u)
      }),
      runs(2),
    )
  })
})

describe('a roster, whatever is in it,', () => {
  test('is students of whom each is one person, or problems at places of the file', () => {
    fc.assert(
      fc.property(mutated(rosters), (text) => {
        const read = outcomeOf(() => parseRoster(text, 'r.csv'))
        if ('problems' in read) return expectPlaces(read.problems, text)
        expectPlaces(read.value.problems, text)
        const { students, problems } = mergeRosters(read.value.rows)
        expectPlaces(problems, text)
        if (problems.length > 0) return
        expect(new Set(students.map(({ key }) => key)).size).toBe(students.length)
        for (const { login } of students)
          if (login !== undefined && login !== null) expect(login).toMatch(/^[A-Za-z0-9-]+(_[A-Za-z0-9]+)?$/)
      }),
      runs(4),
    )
  })

  test('that stands there twice is the same students', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rosters), (text) => {
        const read = outcomeOf(() => parseRoster(text, 'r.csv'))
        if ('problems' in read) return
        const { rows } = read.value
        expect(mergeRosters([...rows, ...rows]).students).toEqual(mergeRosters(rows).students)
      }),
      runs(0.5),
    )
  })
})

test('groups and extensions, whatever is in them, name students of the roster or problems at places', () => {
  const students = mergeRosters(parseRoster('id,name,github\n1,Ada,ada\n2,Zoe,zoe\n', 'r').rows).students
  const people = peopleOf(students)
  const context = { people, assignments: ['hw1', 'hw2'], timezone: 'America/New_York' }
  const keys = students.map(({ key }) => key)
  const texts = [
    'assignment,group,student\nhw1,red,ada\nhw1,red,zoe\n*,blue,1\n',
    'student,assignment,due,note\nada,hw1,+2d,ill\nzoe,*,2026-11-30 18:00,\n',
  ]
  fc.assert(
    fc.property(mutated(texts), (text) => {
      const groups = outcomeOf(() => parseGroups(text, 'g.csv', context))
      expectPlaces('problems' in groups ? groups.problems : groups.value.problems, text)
      if ('value' in groups) for (const { student } of groups.value.groups) expect(keys).toContain(student)
      const extensions = outcomeOf(() => parseExtensions(text, 'e.csv', context))
      expectPlaces('problems' in extensions ? extensions.problems : extensions.value.problems, text)
      if ('value' in extensions)
        for (const { student, due } of extensions.value.extensions) {
          expect(keys).toContain(student)
          if ('at' in due) expect(Number.isNaN(Date.parse(due.at))).toBe(false)
        }
    }),
    runs(4),
  )
})

test.each([
  ['quotation marks', '"'.repeat(300_000)],
  ['open quotation marks', ',"'.repeat(150_000)],
  ['separators', ','.repeat(500_000)],
  ['line breaks', 'a\r'.repeat(200_000)],
  ['students', `id,email\n${'1,a@b\n'.repeat(30_000)}`],
  [
    'different students',
    `id,email\n${Array.from({ length: 20_000 }, (_, at) => `${at},a${at}@b`).join('\n')}`,
  ],
  ['faults', `id,github\n${',a b\n'.repeat(20_000)}`],
])('a roster full of %s is read or refused soon', (_, text) => {
  expectSoon(() => {
    const read = outcomeOf(() => parseRoster(text, 'r.csv'))
    if ('value' in read) mergeRosters(read.value.rows)
  }, 5000)
})
