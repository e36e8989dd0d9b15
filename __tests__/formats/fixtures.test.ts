import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { formatNames, formatsWithoutMaximum } from '../../src/formats/names.js'
import { readResults } from '../../src/formats/table.js'
import { UserError } from '../../src/text/problem.js'

// `UPDATE_EXPECTED=1 npm test -- formats/fixtures` writes what the code says now: read the difference before you commit it.
const update = process.env.UPDATE_EXPECTED === '1'

const root = '__tests__/fixtures/formats'

/** A case is a file, or a directory of files that are read together, beside `<case>.expected.json`. */
function casesOf(format: string): { name: string; path: string; files: string[] }[] {
  return readdirSync(join(root, format), { withFileTypes: true })
    .filter((entry) => !entry.name.endsWith('.expected.json'))
    .map((entry) => {
      const path = join(root, format, entry.name)
      const files = entry.isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path]
      return {
        name: entry.isDirectory() ? entry.name : basename(entry.name, extname(entry.name)),
        path,
        files,
      }
    })
}

function reading(format: string, files: string[]): unknown {
  try {
    return readResults(
      format,
      files.map((path) => ({ file: basename(path), text: readFileSync(path, 'utf8') })),
    )
  } catch (error) {
    if (error instanceof UserError) return { problems: error.message.split('\n') }
    throw error
  }
}

const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test('every folder of cases is named like a format', () => {
  expect(formatNames).toEqual(expect.arrayContaining(folders.map(({ name }) => name)))
})

describe.each(folders.map(({ name }) => name))('the format %s', (format) => {
  test.each(casesOf(format))(
    'reads $name as its expectation says, by name and by itself',
    ({ name, files }) => {
      const expected = join(root, format, `${name}.expected.json`)
      const read = reading(format, files)
      if (update) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`)
      expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
      expect(reading('auto', files)).toEqual(read)
    },
  )
})

const statesMaximum = (format: string): boolean =>
  casesOf(format).some(({ files }) => JSON.stringify(reading(format, files)).includes('"maxPoints"'))

test('a format whose results state no maximum is known as such', () => {
  // An exit code is no results file, and its one test cannot vanish.
  const readers = formatNames.filter((format) => format !== 'exit-code')
  expect(readers.filter((format) => !statesMaximum(format))).toEqual(formatsWithoutMaximum)
})
