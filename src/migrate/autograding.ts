import { z } from 'zod'
import { expressionFault } from '../config/comparison.js'
import type { Config } from '../config/config.js'
import { problemOf } from '../config/finding.js'
import { findingsOf } from '../config/issues.js'
import { type ConfigOptions, configOf } from '../config/validate.js'
import { isPoints } from '../domain/points.js'
import { throwProblems } from '../text/problem.js'
import { parseYaml, type YamlText } from '../text/yaml.js'
import { type ClassroomTest, importedTests, type ProgramTest } from './classroom-test.js'
import { gradingOf } from './grading.js'

const words = z
  .string('expected text')
  .nullish()
  .transform((value) => value ?? '')
const number = z.number('expected a number').min(0, 'expected at least 0')

// Classroom's own action ignores what it does not know, and so do we.
const Test = z
  .looseObject({
    name: words,
    setup: words,
    run: z.string('expected text').refine((value) => value.trim() !== '', 'expected a command'),
    input: words,
    output: words,
    comparison: z.enum(['included', 'exact', 'regex'], 'expected included, exact or regex').nullish(),
    timeout: number.nullish(),
    points: number.refine(isPoints, 'expected at most six decimals').nullish(),
  })
  .superRefine(({ output, comparison }, context) => {
    const problem = comparison === 'regex' ? expressionFault(output) : undefined
    if (problem !== undefined) context.addIssue({ code: 'custom', path: ['output'], message: problem })
  })

const Autograding = z.looseObject(
  { tests: z.array(Test, 'expected a list').min(1, 'expected at least one test') },
  'expected a map with tests',
)

type AutogradingTest = z.output<typeof Test>

/** GitHub Classroom's autograding.json as a configuration; throws one `UserError` with every problem. */
export function configOfAutograding(
  text: string,
  file: string,
  assignment: string,
  options: ConfigOptions,
): Config {
  const source = parseYaml(text, file)
  const { values, notices } = gradingOf(importedTests(testsOf(source)))
  const config = configOf({ value: { assignment, ...values }, placeOf: source.placeOf, file }, options)
  return { ...config, notices: [...config.notices, ...notices] }
}

/** The tests of an autograding.json; throws one `UserError` with every problem. */
export const parseAutograding = (text: string, file: string): ClassroomTest[] =>
  testsOf(parseYaml(text, file))

// JSON is YAML, and read as YAML its values have places.
function testsOf({ value, placeOf, problems }: YamlText): ClassroomTest[] {
  const parsed = Autograding.safeParse(value)
  const findings = parsed.success ? [] : findingsOf(parsed.error.issues, value)
  throwProblems([...problems, ...findings.map((finding) => problemOf(finding, placeOf))])
  return (parsed.data?.tests ?? []).map(testOf)
}

function testOf(test: AutogradingTest): ClassroomTest {
  const { name, setup, run, input, timeout, points } = test
  const stdout = stdoutOf(test)
  return {
    kind: 'program',
    name,
    setup,
    run,
    input,
    ...(stdout !== undefined && { stdout }),
    minutes: timeout || 1,
    points: points ?? 0,
  }
}

/** Classroom compares only where there is an input or an output, and trims both sides. */
function stdoutOf({ input, output, comparison }: AutogradingTest): ProgramTest['stdout'] {
  const expected = output.replaceAll('\r\n', '\n').trim()
  switch (comparison ?? 'included') {
    case 'exact':
      return input === '' && output === '' ? undefined : expected
    case 'included':
      return expected === '' ? undefined : { contains: expected }
    case 'regex':
      return output === '' ? undefined : { matches: output }
  }
}
