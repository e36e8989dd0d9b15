import type { TestResult, TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { type GoPackage, type GoRun, type GoTest, packageIn } from './go-run.js'
import { placeIn } from './stack.js'

/** The leaves of a package's tests, a parent that fails by itself, and what keeps tests from being there at all. */
export function testsOfPackage(one: GoPackage, run: GoRun, root: string): TestResult[] {
  const directory = `${one.name}/`.slice(root.length)
  const name = shortName(one.name)
  const tests = withoutParents(one).map((test) => resultOf(test, name, directory))
  const whole = problemOf(one, run, tests)
  return whole === undefined ? tests : [...tests, { ...whole, ...placeBelow(whole.message ?? '', directory) }]
}

const isBroken = ({ ending }: GoTest): boolean => ending === 'fail' || ending === undefined

/** A test fails with any of its subtests, so that only a failure of its own is kept. */
function withoutParents({ tests }: GoPackage): GoTest[] {
  const breaksInside = new Map<string, boolean>()
  for (const test of tests.values()) {
    for (const parent of parentsOf(test.name)) {
      breaksInside.set(parent, breaksInside.get(parent) === true || isBroken(test))
    }
  }
  return [...tests.values()].filter((test) => {
    const inside = breaksInside.get(test.name)
    return inside === undefined || (isBroken(test) && !inside)
  })
}

/** Deeper nesting than anybody writes would cost time that grows with its square. */
function parentsOf(name: string): string[] {
  const slashes = [...name.slice(0, 1000).matchAll(/\//g)].slice(-20)
  return slashes.map(({ index }) => name.slice(0, index))
}

function resultOf(test: GoTest, around: string, directory: string): TestResult {
  const { name, seconds } = test
  const status = statusOf(test)
  const said = textOf(test)
  const message = said || (status === 'error' ? 'it began and did not end' : '')
  return {
    id: `${around}::${shortName(name)}`,
    name: shortName(name),
    status,
    ...(status === 'passed' ? said && { output: said } : message && { message }),
    ...(status === 'failed' && comparisonIn(said)),
    ...(status === 'failed' || status === 'error' ? placeBelow(message, directory) : {}),
    ...(seconds !== undefined && seconds >= 0 && { durationMs: Math.round(seconds * 1e6) / 1e3 }),
  }
}

const STATUSES = { pass: 'passed', fail: 'failed', skip: 'skipped' } as const

const statusOf = ({ ending }: GoTest): TestStatus => (ending === undefined ? 'error' : STATUSES[ending])

const FRAME = /^ *(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:PASS|FAIL|SKIP|BENCH): )/

/** What a test logged and printed, without the lines that frame it. */
function textOf({ output }: GoTest): string {
  const lines = output.filter((line) => !FRAME.test(line)).join('')
  const isIndented = lines.split('\n').every((line) => line === '' || line.startsWith('    '))
  return (isIndented ? lines.replace(/^ {4}/gm, '') : lines).trim()
}

/** An example whose output is not what its comment says. */
function comparisonIn(text: string): Pick<TestResult, 'expected' | 'actual'> {
  const [, actual, expected] = /^got:\n([\s\S]*)\nwant:\n([\s\S]*)$/.exec(text) ?? []
  return actual === undefined || expected === undefined ? {} : { expected, actual }
}

/** A log names files without their directory, a compiler and a stack trace from where Go was called. */
function placeBelow(text: string, directory: string): Pick<TestResult, 'file' | 'line'> {
  const place = placeIn(text)
  return place.file === undefined || place.file.includes('/')
    ? place
    : { ...place, file: directory.slice(0, 1000) + place.file }
}

/** A package that says less than it should must not vanish from the whole, nor the tests it still had. */
function problemOf(one: GoPackage, run: GoRun, tests: readonly TestResult[]): TestResult | undefined {
  const output = one.output.join('')
  const [, how] = /^FAIL\t.* \[(build failed|setup failed)\]$/m.exec(output) ?? []
  if (one.failedBuild !== undefined || how !== undefined) {
    return problem(one, how ?? 'build failed', builtText(one, run))
  }
  if (one.ending === undefined)
    return problem(one, 'ended early', `the results end before this package does\n${output}`)
  // The test program's own last word; without it nobody knows which tests it still had.
  if (one.ending === 'fail' && !/^(?:FAIL|PASS)$/m.test(output))
    return problem(one, 'ended early', endedText(output))
  if (one.ending === 'pass' && /^ok {2}\t/m.test(output) && !/^PASS$/m.test(output)) {
    return problem(one, 'ended early', endedText(output))
  }
  const fails = tests.some(({ status }) => status === 'failed' || status === 'error')
  return one.ending === 'fail' && !fails
    ? problem(one, 'failed', `the package fails, but none of its tests does\n${output}`)
    : undefined
}

const endedText = (output: string): string =>
  `the test program ended before its last test: tests may be missing\n${output}`

function problem({ name }: GoPackage, how: string, message: string): TestResult {
  const test = `[${how}]`
  return {
    id: `${shortName(name)}::${test}`,
    name: `${shortName(name)} ${test}`,
    status: 'error',
    message: message.trim(),
  }
}

const LOST =
  'could not be built; what the compiler said is not in the results: Go before 1.24 writes it to stderr'

function builtText({ name, failedBuild = name }: GoPackage, { builds }: GoRun): string {
  const packages = new Set([failedBuild, name].map(packageIn))
  const said = [...packages].flatMap((path) => builds.get(path) ?? []).join('')
  return said.trim() === '' ? LOST : said
}
