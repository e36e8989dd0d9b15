import type { z } from 'zod'
import { has, type Loose, listOf, looseOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { comparisonFindings, comparisonOf, Stdout, stdoutKeys } from './comparison.js'
import type { DeclaredTest } from './config.js'
import { type Finding, keyFinding, valueFinding } from './finding.js'
import { exitCode, noResults, references } from './grader.js'
import {
  command,
  content,
  id,
  inside,
  keys,
  line,
  morePoints,
  points,
  timeout,
  wholeNumber,
} from './values.js'

export const Test = keys(
  {
    id: id.describe('What results, rubric and reports call this test.'),
    name: line.exactOptional().describe('What people read; the id unless said.'),
    build: command.exactOptional().describe('Builds this test; when it fails, the test failed.'),
    run: command.describe('The command: a text for bash, or a list of words.'),
    timeout: timeout
      .exactOptional()
      .describe('How long it may take: 10s unless said; limits.time for a test with `results`.'),
    stdin: content.exactOptional().describe('What the program reads.'),
    stdout: Stdout.exactOptional().describe('What the program must print.'),
    check: command
      .exactOptional()
      .describe(
        "A trusted command that gets the program's output on stdin: exit 0 pass, 1 fail, else error.",
      ),
    exit: wholeNumber(0)
      .max(255, 'expected at most 255')
      .nullable()
      .exactOptional()
      .describe('The exit code it must have; 0 unless said; null for any.'),
    points: points.exactOptional().describe('What it is worth without a rubric; 1 unless said.'),
    results: inside
      .exactOptional()
      .describe('Makes it a suite: the file it writes below $RESULTS_DIR; its tests become id/test.'),
    format: line.exactOptional().describe('The format of the results; recognised unless said.'),
    references: references.exactOptional(),
    exit_code: exitCode.exactOptional(),
    no_results: noResults.exactOptional(),
    max_points: morePoints
      .exactOptional()
      .describe('What the suite is worth without a rubric; its points are scaled to it.'),
  },
  stdoutKeys,
)

const forSuites = ['format', 'references', 'exit_code', 'no_results', 'max_points'] as const
const forSimpleTests = ['stdin', 'stdout', 'check', 'exit', 'points'] as const

const testTimeoutMs = 10_000

/** `limitMs` is how long anything may take. */
export function declaredTestOf(test: z.output<typeof Test>, limitMs: number): DeclaredTest {
  const { id, name = id, build, run, timeout: timeoutMs } = test
  const declared = { id, name, ...(build !== undefined && { build }), run }
  if (test.results === undefined)
    return { ...declared, timeoutMs: timeoutMs ?? testTimeoutMs, ...simplePartsOf(test) }
  return {
    ...declared,
    timeoutMs: timeoutMs ?? limitMs,
    kind: 'suite',
    results: test.results,
    format: test.format ?? 'auto',
    references: test.references ?? [],
    exitCode: test.exit_code ?? 'ignore',
    noResults: test.no_results ?? 'error',
    ...(test.max_points !== undefined && { maxPoints: test.max_points }),
  }
}

function simplePartsOf({ stdin, stdout, check, exit = 0, points = 1 }: z.output<typeof Test>) {
  return {
    kind: 'simple' as const,
    ...(stdin !== undefined && { stdin }),
    ...(stdout !== undefined && { stdout: comparisonOf(stdout) }),
    ...(check !== undefined && { check }),
    exit,
    points,
  }
}

/** The rules between the keys of each test, and between the tests. */
export function testFindings(tests: unknown): Finding[] {
  const seen = new Set<string>()
  const all = listOf(tests).map(looseOf)
  const suites = all.flatMap((test) => (has(test, 'results') ? [textOf(test.id) ?? ''] : []))
  return all.flatMap((test, index) => {
    const id = textOf(test.id)
    const isRepeated = id !== undefined && seen.has(id)
    if (id !== undefined) seen.add(id)
    const path = ['tests', index]
    const repeated = isRepeated ? [valueFinding([...path, 'id'], `another test has the id ${quote(id)}`)] : []
    const suite = suites.find((one) => one !== '' && id?.startsWith(`${one}/`))
    const beginsLike = suite === undefined ? [] : [insideFinding(suite, path)]
    return [
      ...repeated,
      ...beginsLike,
      ...kindFindings(test, path),
      ...comparisonFindings(test.stdout, [...path, 'stdout']),
    ]
  })
}

const insideFinding = (suite: string, path: Path): Finding =>
  valueFinding(
    [...path, 'id'],
    `begins like the tests of the suite ${quote(suite)}`,
    'rename one of the two: what the suite writes must not pass for this test',
  )

const kindFindings = (test: Loose, path: Path): Finding[] =>
  has(test, 'results') ? suiteFindings(test, path) : simpleFindings(test, path)

function suiteFindings(test: Loose, path: Path): Finding[] {
  const hint = 'each test in the results passes or fails by itself'
  const misplaced = forSimpleTests.filter((key) => has(test, key))
  return misplaced.map((key) => keyFinding([...path, key], 'means nothing in a test with `results`', hint))
}

function simpleFindings(test: Loose, path: Path): Finding[] {
  const misplaced = forSuites.filter((key) => has(test, key))
  const message = 'means something only with `results`'
  const findings = misplaced.map((key) =>
    keyFinding([...path, key], message, 'name the file the command writes'),
  )
  if (!has(test, 'check') || !has(test, 'stdout')) return findings
  const hint = 'keep one of the two, or make two tests of it'
  return [...findings, keyFinding([...path, 'check'], 'excludes `stdout`: both judge the output', hint)]
}
