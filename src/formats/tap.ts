import { type Results, resultsOf, type TestResult, type TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { endsWithAutoresult } from './autolab-line.js'
import type { Format } from './format.js'
import { refuseTooMany } from './most-tests.js'
import { isFileOfTests, NO_TESTS } from './node-file.js'
import { explanationOf } from './tap-details.js'
import { readTapTree, type TapStream, type TapTest } from './tap-tree.js'

export const tap: Format = {
  name: 'tap',
  title: 'TAP 12–14 (bats, perl, node --test, mocha, vitest)',
  ids: 'the description, below those of the tests around it: `group/test`',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'expected', 'actual', 'file', 'line', 'durationMs'],
  detects: (text) =>
    !/^\uFEFF?\s*[{[<]/.test(text) &&
    /^(?:TAP version \d|1\.\.\d|(?:not )?ok(?: |$))/m.test(text) &&
    !endsWithAutoresult(text),
  parse: parseTap,
  duplicates: 'worst',
}

/** More tests than a plan that is meant seriously has. */
const MOST = 20_000

function parseTap(text: string, file: string): Results {
  const root = readTapTree(text, (count) => refuseTooMany(count, file))
  const reading: Reading = { file, notices: [], missing: 0 }
  const tests = testsIn(root, '', reading)
  return resultsOf([...tests, ...wholeProblems(root)], { notices: reading.notices })
}

/** A run that stopped, or that does not say how many tests it has, cannot count as complete. */
function wholeProblems({ bail, plans, tests }: TapStream): TestResult[] {
  if (bail !== undefined)
    return [{ id: 'bail-out', name: 'Bail out!', status: 'error', message: bail || 'Bail out!' }]
  if (plans.length > 0) return []
  const message = 'there is no plan (1..N): the run may have ended before its last test'
  return [
    {
      id: 'plan',
      name: 'The plan',
      status: 'error',
      message: tests.length > 0 ? message : 'no plan and no tests',
    },
  ]
}

type Reading = { file: string; notices: string[]; missing: number }

function testsIn(stream: TapStream, path: string, reading: Reading): TestResult[] {
  const numbers = new Set<number>()
  let previous = 0
  const found = stream.tests.flatMap((test) => {
    previous = test.number ?? previous + 1
    numbers.add(previous)
    return testsOf(test, path, previous, reading)
  })
  return [...found, ...missing(stream, numbers, path, reading)]
}

/** The leaves of a test; its own line only where it says more than they do. */
function testsOf(test: TapTest, path: string, number: number, reading: Reading): TestResult[] {
  const name = test.description || `test ${number}`
  const leaf: TestResult = {
    id: path + name,
    name,
    status: statusOf(test),
    ...(test.durationMs !== undefined && { durationMs: test.durationMs }),
    ...explanationOf(test),
  }
  if (test.inside === undefined)
    return [endsEarly(test) ? { ...leaf, status: 'error', message: NO_TESTS } : leaf]
  const leaves = testsIn(test.inside, `${shortName(path + name)}/`, reading)
  const failsInside = leaves.some(({ status }) => status !== 'passed' && status !== 'skipped')
  return leaves.length > 0 && (leaf.status !== 'failed' || failsInside) ? leaves : [...leaves, leaf]
}

const endsEarly = ({ ok, directive, description, details }: TapTest): boolean =>
  ok &&
  directive === undefined &&
  isFileOfTests(description) &&
  details.some((line) => /^\s*duration_ms: /.test(line))

/** A file that node could not load or that ended early: its tests are nowhere in the report. */
const isLostFile = (details: readonly string[]): boolean =>
  details.some((line) => /^\s*failureType: /.test(line)) &&
  details.some((line) => /^\s*exitCode: /.test(line))

function statusOf({ ok, directive, inBraces, details }: TapTest): TestStatus {
  if (directive?.kind === 'skip') return 'skipped'
  // To do and failing is no failure, to do and passing is a bonus.
  if (directive?.kind === 'todo') return ok && !inBraces ? 'passed' : 'skipped'
  if (ok) return 'passed'
  return isLostFile(details) ? 'error' : 'failed'
}

function missing(
  { plans, skip, tests }: TapStream,
  numbers: ReadonlySet<number>,
  path: string,
  reading: Reading,
): TestResult[] {
  if (plans.length === 0) return []
  // Runs that stand one after another (`prove -v`) begin their numbers again, and their plans add up; node numbers a
  // file that could not be loaded as a file.
  const isOne = numbers.size === tests.length
  const plan = plans.reduce((sum, each) => (isOne ? Math.max(sum, each) : sum + each), 0)
  if (plan === 0 && path === '' && tests.length === 0 && skip !== undefined) {
    return [{ id: 'skip-all', name: 'All tests', status: 'skipped', message: skip || 'skipped' }]
  }
  const found = isOne ? numbers.size : tests.length
  reading.missing += Math.max(0, plan - found)
  if (reading.missing > MOST) {
    const message = `plans ${plan} tests and runs ${found}: more than ${MOST} are missing`
    throw new UserError([{ message, place: { file: reading.file } }])
  }
  if (!isOne) return lostBetween(plan, found, path)
  noticeUnplanned(plan, numbers, path, reading)
  return Array.from({ length: plan }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((number) =>
      notRun(path, `test ${number}`, `planned as number ${number} of ${plan}, but it did not run`),
    )
}

function noticeUnplanned(plan: number, numbers: ReadonlySet<number>, path: string, reading: Reading): void {
  const unplanned = [...numbers].find((number) => number > plan)
  if (unplanned === undefined) return
  const where = path === '' ? '' : ` of ${quote(path.slice(0, -1))}`
  reading.notices.push(`the plan${where} is ${plan} tests, but there is a test number ${unplanned}`)
}

/** Where numbers occur twice nobody can tell which test is missing. */
const lostBetween = (plan: number, found: number, path: string): TestResult[] =>
  Array.from({ length: Math.max(0, plan - found) }, (_, index) =>
    notRun(path, `missing test ${index + 1}`, `${plan} tests are planned, but only ${found} ran`),
  )

const notRun = (path: string, name: string, message: string): TestResult => ({
  id: `${path}${name}`,
  name,
  status: 'not_run',
  message,
})
