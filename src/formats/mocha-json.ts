import { z } from 'zod'
import { type Results, resultsOf, type TestResult, type TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { fileBelow, fileNames } from './paths.js'
import { reasonOf } from './reason.js'
import { placeIn } from './stack.js'
import { lossesOf } from './totals.js'

const text = z.string().nullish()
/** A test may throw anything, and mocha writes it down as it is. */
const anything = z.unknown().optional()

const MochaTest = z.object({
  title: z.string(),
  fullTitle: z.string(),
  file: text,
  duration: z.number().nullish(),
  err: z.object({ message: anything, stack: anything, expected: anything, actual: anything }).nullish(),
})

const MochaResults = z.object({
  stats: z.object({ tests: z.number().nullish(), failures: z.number().nullish() }),
  tests: z.array(MochaTest),
  passes: z.array(MochaTest),
  failures: z.array(MochaTest),
  pending: z.array(MochaTest),
})

type MochaTest = z.infer<typeof MochaTest>

export const mochaJson: Format = {
  name: 'mocha-json',
  title: '`mocha --reporter json`',
  ids: 'the file, then the full title: `test/list.js::List push`',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'expected', 'actual', 'file', 'line', 'durationMs'],
  detects: (_, keys) => keys.has('stats') && keys.has('passes') && keys.has('failures'),
  parse: parseMocha,
  duplicates: 'worst',
}

function parseMocha(json: string, file: string): Results {
  const { stats, tests, passes, failures, pending } = parseJson(MochaResults, json, file)
  const everyTest = [...tests, ...passes, ...failures, ...pending]
  const nameOf = fileNames(everyTest.flatMap((test) => test.file ?? []))
  const idOf = ({ file: path, fullTitle }: MochaTest): string =>
    `${path ? `${nameOf(path)}::` : ''}${shortName(fullTitle)}` || 'unnamed'
  const as = (status: TestStatus) => (test: MochaTest) => testOf(test, idOf(test), status)
  const told = [...passes.map(as('passed')), ...failures.map(as('failed')), ...pending.map(as('skipped'))]
  const known = new Set(told.map(({ id }) => id))
  const untold = tests.filter((test) => !known.has(idOf(test))).map(as('error'))
  const whole = inOrder([...told, ...untold], tests.map(idOf))
  const found = { tests: tests.length, broken: failures.length, skipped: pending.length }
  const losses = lossesOf({ tests: stats.tests ?? 0, broken: stats.failures ?? 0 }, found)
  return resultsOf([...whole, ...losses.tests], { notices: losses.notices })
}

/** In the order in which they ran; hooks, which are no tests, stand at the end. */
function inOrder(tests: readonly TestResult[], ids: readonly string[]): TestResult[] {
  const places = new Map([...ids.entries()].map(([index, id]) => [id, index]))
  const placeOf = ({ id }: TestResult): number => places.get(id) ?? ids.length
  return tests.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** A hook that fails takes its suite's tests with it: they are nowhere in the file. */
const HOOK = /^"(?:before|after) (?:all|each)" hook/

function testOf(test: MochaTest, id: string, status: TestStatus): TestResult {
  const { title, duration } = test
  const isBroken = status === 'failed' || status === 'error'
  return {
    id,
    name: shortName(title) || id,
    status: status === 'failed' && HOOK.test(title) ? 'error' : status,
    ...(isBroken ? failureOf(test) : fileOf(test)),
    ...(typeof duration === 'number' && duration >= 0 && { durationMs: duration }),
  }
}

function failureOf(test: MochaTest): Partial<TestResult> {
  const { message, stack, expected, actual } = test.err ?? {}
  const said = reasonOf(textOf(message), textOf(stack))
  const place = placeIn(said)
  return {
    message: said || 'the results do not say whether it passed, failed or is pending',
    ...(typeof expected === 'string' && typeof actual === 'string' && { expected, actual }),
    ...(place.file === undefined ? fileOf(test) : place),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function fileOf({ file }: MochaTest): { file?: string } {
  const below = fileBelow(file ?? '')
  return below === undefined ? {} : { file: below }
}
