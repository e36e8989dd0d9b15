import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { formatNames, formatsWithoutMaximum } from '../../src/formats/names.js'
import { casesOf, fixtures, foldersIn, reading } from './cases.js'

// `UPDATE_EXPECTED=1 npm test -- formats/fixtures` writes what the code says now: read the difference before you commit it.
const update = process.env.UPDATE_EXPECTED === '1'

const folders = foldersIn(fixtures)

test('every format that reads a file has cases in a folder of its name', () => {
  const readers = formatNames.filter((format) => format !== 'exit-code')
  expect(folders.toSorted()).toEqual(readers.toSorted())
})

describe.each(folders)('the format %s', (format) => {
  test.each(casesOf(format, fixtures))(
    'reads $name as its expectation says, by name and by itself',
    (each) => {
      const read = reading(format, each)
      if (update) writeFileSync(each.expected, `${JSON.stringify(read, null, 2)}\n`)
      expect(read).toEqual(JSON.parse(readFileSync(each.expected, 'utf8')))
      expect(reading('auto', each)).toEqual(read)
    },
  )
})

const statesMaximum = (format: string): boolean =>
  casesOf(format, fixtures).some((each) => JSON.stringify(reading(format, each)).includes('"maxPoints"'))

test('a format whose results state no maximum is known as such', () => {
  // An exit code is no results file, and its one test cannot vanish.
  const readers = formatNames.filter((format) => format !== 'exit-code')
  expect(readers.filter((format) => !statesMaximum(format))).toEqual(formatsWithoutMaximum)
})
