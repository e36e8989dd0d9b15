import { z } from 'zod'
import type { Config } from '../config/config.js'
import { problemOf } from '../config/finding.js'
import { findingsOf } from '../config/issues.js'
import { type ConfigOptions, configOf } from '../config/validate.js'
import { longestTimeoutMs } from '../text/duration.js'
import { throwProblems } from '../text/problem.js'
import { parseYaml, type YamlText } from '../text/yaml.js'

const words = z
  .string('expected text')
  .nullish()
  .transform((value) => value ?? '')
const number = z.number('expected a number').min(0, 'expected at least 0').nullish()

// Classroom's own action ignores what it does not know, and so do we.
const Test = z.looseObject({
  name: words,
  setup: words,
  run: z.string('expected text').refine((value) => value.trim() !== '', 'expected a command'),
  input: words,
  output: words,
  comparison: z.enum(['included', 'exact', 'regex'], 'expected included, exact or regex').nullish(),
  timeout: number,
  points: number,
})

const Autograding = z.looseObject(
  { tests: z.array(Test, 'expected a list').min(1, 'expected at least one test') },
  'expected a map with tests',
)

type ClassroomTest = z.output<typeof Test>

/** One test as grading.yml writes it. */
type GradingTest = {
  id: string
  name: string
  build?: string
  run: string
  stdin?: string
  stdout?: { equals: string } | { contains: string } | { matches: string }
  timeout: string
  points: number
}

/** What a grading.yml would hold that grades like a Classroom autograding.json, and what to know about it. */
type ImportedGrading = { grading: { tests: GradingTest[] }; notices: string[] }

/** GitHub Classroom's autograding.json as a configuration; throws one `UserError` with every problem. */
export function configOfAutograding(
  text: string,
  file: string,
  assignment: string,
  options: ConfigOptions,
): Config {
  const source = parseYaml(text, file)
  const { grading, notices } = gradingOf(source)
  const config = configOf({ value: { assignment, ...grading }, placeOf: source.placeOf, file }, options)
  return { ...config, notices: [...config.notices, ...notices] }
}

// JSON is YAML, and read as YAML its values have places.
function gradingOf({ value, placeOf, problems }: YamlText): ImportedGrading {
  const parsed = Autograding.safeParse(value)
  const findings = parsed.success ? [] : findingsOf(parsed.error.issues, value)
  throwProblems([...problems, ...findings.map((finding) => problemOf(finding, placeOf))])
  const tests = parsed.data?.tests ?? []
  // A total of 0 could grade nobody; where some tests have points, the others are worth nothing, as in Classroom.
  const hasPoints = tests.some(({ points }) => (points ?? 0) > 0)
  const taken = new Set<string>()
  return {
    grading: { tests: tests.map((test, index) => gradingTest(test, index, hasPoints, taken)) },
    notices: hasPoints ? [] : ['no test states points: each is worth 1'],
  }
}

function gradingTest(
  test: ClassroomTest,
  index: number,
  hasPoints: boolean,
  taken: Set<string>,
): GradingTest {
  const name = test.name.replace(/\s+/g, ' ').trim() || `Test ${index + 1}`
  const stdout = stdoutOf(test)
  return {
    id: uniqueId(name, taken),
    name,
    ...(test.setup.trim() !== '' && { build: test.setup }),
    run: test.run,
    ...(test.input !== '' && { stdin: test.input }),
    ...(stdout !== undefined && { stdout }),
    timeout: timeoutOf(test.timeout),
    points: hasPoints ? (test.points ?? 0) : 1,
  }
}

function uniqueId(name: string, taken: Set<string>): string {
  const stem =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'test'
  let id = stem
  for (let copy = 2; taken.has(id); copy += 1) id = `${stem}-${copy}`
  taken.add(id)
  return id
}

/** Classroom compares only where there is an input or an output, and trims both sides. */
function stdoutOf({ input, output, comparison }: ClassroomTest): GradingTest['stdout'] {
  const expected = output.replaceAll('\r\n', '\n').trim()
  switch (comparison ?? 'included') {
    case 'exact':
      return input === '' && output === '' ? undefined : { equals: expected }
    case 'included':
      return expected === '' ? undefined : { contains: expected }
    case 'regex':
      return output === '' ? undefined : { matches: output }
  }
}

/** Theirs are minutes, 1 unless said. */
function timeoutOf(minutes: number | null | undefined): string {
  const longest = Math.floor(longestTimeoutMs / 1000)
  const seconds = Math.min(Math.max(Math.round((minutes || 1) * 60), 1), longest)
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`
}
