import { createHash } from 'node:crypto'
import type { Attempt } from '../../../src/domain/attempt.js'
import { attemptOf } from '../../../src/domain/attempt-of.js'
import { resultsOf, type TestResult } from '../../../src/domain/results.js'
import type { Rubric } from '../../../src/domain/rubric.js'
import { scoreResults } from '../../../src/domain/scoring.js'
import type { ShowPolicy } from '../../../src/domain/show.js'

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
  ...(n <= right
    ? {}
    : { message: `the command ended with exit code 1: test "$(bash answers.sh ${n})" = ${n}` }),
})

const show: ShowPolicy = { output: 'all', limitBytes: 64_000, tests: [] }

const rubric: Rubric = {
  items: items.map((item) => ({ kind: 'tested', bonus: false, award: 'each', count: 2, ...item })),
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What is particular to one attempt; the rest follows from how many answers are right. */
export type Particular = Pick<Attempt, 'submission' | 'phases'> & { run: NonNullable<Attempt['run']> }

/** An attempt as the action makes one, by the same functions. */
export function attemptAt(assignment: string, right: number, particular: Particular): Attempt {
  const results = resultsOf(numbers.map((n) => testOf(n, right)))
  const score = scoreResults(rubric, results, show)
  const confinement = {
    level: 'none' as const,
    reason: 'asked for',
    network: true,
    limits: {
      timeMs: 60_000,
      memoryBytes: 2_147_483_648,
      processes: 512,
      fileSizeBytes: 268_435_456,
      outputBytes: 1_048_576,
    },
    notEnforced: ['network'],
  }
  const digests = [
    { of: 'config' as const, path: '.github/grading.yml', sha256: sha256(gradingText(assignment)) },
    { of: 'rubric' as const, sha256: sha256(JSON.stringify(rubric)) },
    { of: 'workflow' as const, path: '.github/workflows/grade.yml', sha256: sha256(WORKFLOW) },
  ]
  const tool = { name: 'grade-action', version: '0.1.0' }
  const known = {
    assignment,
    name: `Homework ${assignment}`,
    maxPoints: score.maxPoints,
    digests,
    protected: [],
    tool,
  }
  const end = { format: 'exit-code', commands: [], score, late: null, notices: [], show }
  return attemptOf({ ...known, ...particular, confinement }, { ...end, outcome: { kind: 'graded', results } })
}
