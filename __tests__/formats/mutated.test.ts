import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatNames } from '../../src/formats/names.js'
import { readResults } from '../../src/formats/table.js'
import { UserError } from '../../src/text/problem.js'

const root = '__tests__/fixtures/formats'
const texts = readdirSync(root, { recursive: true, withFileTypes: true })
  // Beside the folders of the formats lies what is no results file.
  .filter((entry) => entry.isFile() && entry.parentPath !== root && !entry.name.endsWith('.expected.json'))
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort()
  .map((path) => readFileSync(path, 'utf8'))

/** A real file with one stretch of it left out, doubled or replaced. */
const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    instead: fc.oneof(
      fc.constantFrom('', '0', '"', '<', '>', '\n', '-1', 'null', '[]', '{}', '    ', '\u0000'),
      fc.string(),
    ),
    doubled: fc.boolean(),
  })
  .map(({ text, start, length, instead, doubled }) => {
    const from = Math.floor(start * text.length)
    const to = from + length
    return text.slice(0, from) + (doubled ? text.slice(from, to).repeat(2) : instead) + text.slice(to)
  })

test.each(['auto', ...formatNames])('%s reads a damaged file, or says what is wrong with it', (format) => {
  fc.assert(
    fc.property(mutated, (text) => {
      try {
        const { results } = readResults(format, [{ file: 'results', text }])
        const ids = results.tests.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).not.toContain('')
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        expect(error.problems.length).toBeGreaterThan(0)
      }
    }),
    { seed: 4, numRuns: 400 },
  )
})
