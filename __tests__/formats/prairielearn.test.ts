import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { readResults } from '../../src/formats/table.js'
import { parseJson } from '../../src/text/parse-json.js'
import { UserError } from '../../src/text/problem.js'

const file = '__tests__/fixtures/formats/prairielearn-truth-table.json'

/** What PrairieLearn recorded for each results.json, and what we read from it. */
const Rows = z.array(
  z.strictObject({
    case: z.string(),
    input: z.string().nullable(),
    prairielearn: z.union([z.number(), z.literal('not gradable')]),
    reading: z.unknown(),
  }),
)
const written = parseJson(Rows, readFileSync(file, 'utf8'), file)

const textOf = (input: string): string => {
  const bytes = /^<(\d+) bytes>$/.exec(input)?.[1]
  return bytes === undefined ? input : `{"score":1,"output":"${'x'.repeat(Number(bytes) - 23)}"}`
}

function reading(input: string | null): unknown {
  try {
    const files = input === null ? [] : [{ file: 'results.json', text: textOf(input) }]
    const { tests, output, message, ...whole } = readResults('prairielearn', files).results
    const texts = { ...(message && { message }), ...(output && { output: output.slice(0, 40) }) }
    const statuses = tests.map(({ id, status }) => `${id}: ${status}`)
    return Object.fromEntries(
      Object.entries({ ...whole, statuses, ...texts }).filter(
        ([, value]) => !Array.isArray(value) || value.length > 0,
      ),
    )
  } catch (error) {
    if (error instanceof UserError) return { problems: error.message.split('\n') }
    throw error
  }
}

const update = process.env.UPDATE_EXPECTED === '1'
const rows = update ? written.map((row) => ({ ...row, reading: reading(row.input) })) : written
if (update) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)

test.each(rows)('a results.json with "$case" is read as our design says', ({ input, reading: expected }) => {
  expect(reading(input)).toEqual(expected)
})

test('all that PrairieLearn was tried with is there', () => {
  expect(rows).toHaveLength(66)
})
