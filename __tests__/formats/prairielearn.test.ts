import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { parseJson } from '../../src/text/parse-json.js'
import { graded, sentenceOf } from './stage.js'

const root = '__tests__/fixtures/prairielearn'
const file = join(root, 'results-json-truth-table.json')
const readingsFile = join(root, 'results-json-readings.json')

/** What PrairieLearn made of each results.json: recorded by its own code. */
const Rows = z.array(
  z.looseObject({
    case: z.string(),
    input: z.string().nullable(),
    exitCode: z.number(),
    timedOut: z.boolean(),
    error: z.string().nullable(),
    gradable: z.boolean(),
    score_recorded: z.number().nullable(),
    job_succeeded: z.boolean(),
  }),
)
type Row = z.infer<typeof Rows>[number]

const rows = parseJson(Rows, readFileSync(file, 'utf8'), file)

// As grader-host takes them: the entrypoint must end with 0, and results be at most 1 MiB.
const reporter = {
  format: 'prairielearn',
  results: 'results.json',
  exitCode: 'must_be_zero' as const,
  mostBytes: 2 ** 20,
}

function bytesOf(input: string): Buffer {
  const bytes = /^<(\d+) bytes>$/.exec(input)?.[1]
  if (bytes !== undefined) return Buffer.from(`{"score":1,"output":"${'x'.repeat(Number(bytes) - 23)}"}`)
  // What no UTF-8 can say became U+FFFD when the table was written down.
  return Buffer.from(Buffer.from(input).toString('latin1').replaceAll('\xef\xbf\xbd', '\xff'), 'latin1')
}

const readingOf = ({ input, exitCode, timedOut }: Row) =>
  graded({
    ended: { exitCode, timedOut },
    reporter,
    write: (results) => {
      if (input !== null) writeFileSync(join(results, 'results.json'), bytesOf(input))
    },
  })

/** Where we differ from PrairieLearn on purpose, and why. */
const differences: Record<string, string> = {
  'score missing, tests present': 'the tests say what was earned: no silent 0',
  'empty object': 'there is nothing to count: no silent 0',
  'empty array': 'there is nothing to count: no silent 0',
  '5': 'there is nothing to count: no silent 0',
  '"ok"': 'there is nothing to count: no silent 0',
  true: 'there is nothing to count: no silent 0',
  'score null': 'there is nothing to count: no silent 0',
  'score 1e999': 'it is too large to be a fraction: no silent 0',
  'score 1.0000000000000002': 'sums of fractions end a hair beyond 1',
  'gradable "false" + score 1': 'somebody meant false: no value of a wrong type is guessed at',
  'gradable 0 + score 1': 'no value of a wrong type is guessed at',
  'tests points string': 'no value of a wrong type is guessed at',
  'tests not array (object)': 'no value of a wrong type is guessed at',
  'UTF-8 BOM': 'editors and PowerShell write one; it changes nothing',
  'duplicate score keys': 'nobody can know which of the two was meant',
  'invalid utf8': 'what is not UTF-8 is no JSON, and would be shown as something else than was written',
  'timeout with file':
    'complete results prove something; with layout: prairielearn it is ungradable, as there',
}

/** What PrairieLearn did, in our words; it does not tell the student's fault from the grader's by a status. */
function recorded({ gradable, score_recorded: score, error, job_succeeded: succeeded }: Row): string {
  if (gradable) return `graded: ${score}`
  return error === null && succeeded ? 'ungradable' : 'error'
}

function inItsWords({ outcome, score }: Awaited<ReturnType<typeof graded>>): string {
  if (score === null) return outcome.kind
  return `graded: ${Number((score.points / score.maxPoints).toFixed(9))}`
}

const update = process.env.UPDATE_EXPECTED === '1'
const written = existsSync(readingsFile)
  ? parseJson(z.record(z.string(), z.string()), readFileSync(readingsFile, 'utf8'), readingsFile)
  : {}

describe('a results.json', () => {
  test.each(rows)('with "$case" is graded as in PrairieLearn, or differs on purpose', async (row) => {
    const isSame = inItsWords(await readingOf(row)) === recorded(row)
    expect(isSame).toBe(!(row.case in differences))
  })

  test('is read as our own table says', async () => {
    const readings: Record<string, string> = {}
    for (const row of rows) readings[row.case] = sentenceOf(await readingOf(row))
    if (update) writeFileSync(readingsFile, `${JSON.stringify(readings, null, 2)}\n`)
    expect(readings).toEqual(update ? readings : written)
  })

  test('of every kind that PrairieLearn was tried with is there', () => {
    expect(rows).toHaveLength(66)
    expect(Object.keys(differences).filter((name) => !rows.some((row) => row.case === name))).toEqual([])
  })
})
