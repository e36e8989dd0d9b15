import { parseConfig } from '../../../src/config/load.js'
import type { Attempt } from '../../../src/domain/attempt.js'
import { attemptOf } from '../../../src/domain/attempt-of.js'
import { resultsOf, type TestResult } from '../../../src/domain/results.js'
import type { CommandRun } from '../../../src/domain/run.js'
import { scoreResults } from '../../../src/domain/scoring.js'
import { digestsOf } from '../../../src/grader/digests.js'

/** How many tests the homework has; the answers to the first so many are right. */
export const TESTS = 8

const items = [
  { id: 'A1', name: 'First steps', points: 2, tests: ['case-1', 'case-2'] },
  { id: 'A2', name: 'Lists', points: 3, tests: ['case-3', 'case-4'] },
  { id: 'A3', name: 'Loops', points: 3, tests: ['case-5', 'case-6'] },
  { id: 'A4', name: 'Corner cases', points: 2, tests: ['case-7', 'case-8'] },
]

const numbers = Array.from({ length: TESTS }, (_, index) => index + 1)

/** The `grading.yml` of the template, which really grades the answers of the seeded students. */
export const gradingText = (assignment: string): string =>
  `assignment: ${assignment}
name: Homework ${assignment}
tests:
${numbers.map((n) => `  - { id: case-${n}, name: Case ${n}, run: 'test "$(bash answers.sh ${n})" = ${n}' }`).join('\n')}
rubric:
${items.map(({ id, name, points, tests }) => `  - { id: ${id}, name: ${name}, points: ${points}, tests: [${tests.join(', ')}] }`).join('\n')}
`

/** The workflow of the template. */
export const WORKFLOW = `name: Grade
on: { push: { branches-ignore: [grades] } }
permissions: { contents: write, actions: read }
jobs:
  grade:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - uses: org/grade-action@v1
`

/** A student's file: right for the first so many cases. */
export const answersText = (login: string, attempt: number, right: number): string =>
  `# ${login}, attempt ${attempt}
case "$1" in
${numbers.map((n) => `  ${n}) echo ${n <= right ? n : n + 1} ;;`).join('\n')}
esac
`

const testOf = (n: number, right: number): TestResult => ({
  id: `case-${n}`,
  name: `Case ${n}`,
  status: n <= right ? 'passed' : 'failed',
  durationMs: 2 + n,
  ...(n <= right ? {} : { message: 'exit code 1' }),
})

const commandOf = (n: number, right: number): CommandRun => ({
  stage: 'test',
  test: `case-${n}`,
  command: `test "$(bash answers.sh ${n})" = ${n}`,
  exitCode: n <= right ? 0 : 1,
  signal: null,
  timedOut: false,
  durationMs: 2 + n,
  outputBytes: 0,
  output: '',
})

const confinement = {
  level: 'none' as const,
  reason: 'asked for',
  network: true,
  limits: {
    timeMs: 600_000,
    memoryBytes: 2_147_483_648,
    processes: 512,
    fileSizeBytes: 268_435_456,
    outputBytes: 1_048_576,
  },
  notEnforced: ['network'],
}

/** What is particular to one attempt; the rest follows from how many answers are right. */
export type Particular = Pick<Attempt, 'submission' | 'phases'> & { run: NonNullable<Attempt['run']> }

/** Makes attempts of an assignment as the action does, by the same functions. */
export function gradingOf(assignment: string): (right: number, particular: Particular) => Attempt {
  const config = { path: '.github/grading.yml', text: gradingText(assignment) }
  const workflow = { path: '.github/workflows/grade.yml', text: WORKFLOW }
  const { name, rubric = { items: [] }, show } = parseConfig(config.text, config.path, { formats: [] })
  const digests = digestsOf({ config, rubric, protectedSha256: undefined, workflow })
  const tool = { name: 'grade-action', version: '0.1.0' }
  const known = { assignment, name, maxPoints: 10, digests, protected: [], confinement, tool }
  return (right, particular) => {
    const tests = numbers.map((n) => testOf(n, right))
    const results = resultsOf(tests, { declared: tests.map(({ id }) => id) })
    const commands = numbers.map((n) => commandOf(n, right))
    const score = scoreResults(rubric, results, show)
    const outcome = { kind: 'graded' as const, results }
    return attemptOf({ ...known, ...particular }, { commands, outcome, score, late: null, notices: [], show })
  }
}
