import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

const runs = join(root, 'runs')
const textIn = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

describe("a run of PrairieLearn's own graders", () => {
  const ends: Record<string, string> = {
    'c-no-entrypoint':
      'ungradable: Error: Grader set up without an entrypoint and no default grading script.',
    'c-square-compile-error': 'ungradable: Compilation errors, please fix and try again.',
    'c-square-linker-error': 'ungradable: Linker errors, please fix and try again.',
    'c-square-pass': 'graded: 12 of 12',
    'c-squarecheck-partial': 'graded: 9 of 12',
    'java-square-compile-error': 'ungradable: Compilation errors, please fix and try again.',
    'java-square-systemexit':
      'error: the grader wrote no results: nothing in RESULTS_DIR fits "results.json" (exit code 0); RESULTS_DIR is empty',
    'python-earlyexit-partial': 'graded: 1 of 2',
    'python-earlyexit-pass': 'graded: 2 of 2',
    'python-earlyexit-skip': 'graded: 0 of 2',
    'python-fib-pass': 'graded: 6 of 6',
    'python-internal-grading-error': 'ungradable: the grader says that the submission cannot be graded',
    'python-square-exception': 'graded: 0 of 10',
    'python-square-fail': 'graded: 0 of 10',
    'python-square-infinite-loop-killed':
      'error: the grader must end with exit code 0: exit code 137 (SIGKILL: killed, often for using too much memory)',
    'python-square-nameerror': 'ungradable: Your code has a syntax error.',
    'python-square-pass': 'graded: 10 of 10',
    'python-square-syntaxerror': 'ungradable: Your code has a syntax error.',
    'python-square-sysexit': 'graded: 0 of 1',
  }

  test.each(Object.entries(ends))('%s comes to %j, and tells nothing that was printed', async (name, end) => {
    const results = join('__tests__/fixtures/formats/prairielearn', `${name}.json`)
    const printed = textIn(join(runs, name, 'container.log'))
    const exitCode = Number(textIn(join(runs, name, 'exitcode')) || '0')
    const found = await graded({
      ended: { exitCode, printed },
      reporter,
      write: (dir) => {
        if (existsSync(results)) copyFileSync(results, join(dir, 'results.json'))
      },
    })
    expect(sentenceOf(found).split('\n')[0]).toBe(end)
    for (const line of linesOf(printed)) expect(JSON.stringify(found)).not.toContain(line)
  })

  test('is there for each that was kept', () => {
    expect(readdirSync(runs).sort()).toEqual(Object.keys(ends).sort())
  })
})

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')
