import { type Points, sumPoints } from './points.js'

export const testStatuses = ['passed', 'partial', 'failed', 'error', 'skipped', 'not_run'] as const
export type TestStatus = (typeof testStatuses)[number]

/** False for what was not run or broke: that earns nothing, whatever the grader wrote beside it. */
export function canEarn(status: TestStatus): boolean {
  switch (status) {
    case 'passed':
    case 'partial':
    case 'failed':
      return true
    case 'error':
    case 'skipped':
    case 'not_run':
      return false
  }
}

/** `hidden`: staff only; its name and texts never reach a student. */
export type Visibility = 'visible' | 'hidden'

/** A picture a grader made; `url` is a data URL or a link. */
export type Image = { label: string; url: string }

/** One entry of what a grader wrote. */
export type TestResult = {
  id: string
  name: string
  status: TestStatus
  /** What the grader gave, where its format gives points. */
  points?: Points
  maxPoints?: Points
  /** Why it is not passed, in a sentence or a stack trace. */
  message?: string
  output?: string
  input?: string
  expected?: string
  actual?: string
  file?: string
  line?: number
  durationMs?: number
  tags?: string[]
  visibility?: Visibility
  images?: Image[]
}

/** What the grader wrote, whatever its format: stage 4's answer. */
export type Results = {
  tests: TestResult[]
  /** The whole's maximum, where the format states one itself. */
  maxPoints?: Points
  /** The whole's points, where the format decides them apart from the tests (PrairieLearn's `score`). */
  points?: Points
  /** False when the submission cannot be graded and that is the student's to mend. */
  gradable: boolean
  formatErrors: string[]
  message?: string
  output?: string
  images: Image[]
  /** Said to whoever reads the report: merged duplicates, totals that disagree. */
  notices: string[]
  /** Ids of declared tests: a pattern that is one of them means that test alone, whatever others are called. */
  declared?: string[]
  /** Set when the format says that the grader itself broke: the attempt is an `error`, never a zero. */
  graderError?: string
  /** Set when the grader's time was up before it had ended: tests may be missing for that reason. */
  timedOut?: boolean
}

/** Results with nothing but tests in them, or with what else is said. */
export const resultsOf = (tests: TestResult[], more: Partial<Results> = {}): Results => ({
  tests,
  gradable: true,
  formatErrors: [],
  images: [],
  notices: [],
  ...more,
})

/** Whether a suite reported this test: suites put their own id in front. */
export const isInSuite = ({ id }: Pick<TestResult, 'id'>, suite: string): boolean =>
  id.startsWith(`${suite}/`)

/** Ids that more than one test has. */
export function duplicateIds(tests: readonly TestResult[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of tests) (seen.has(id) ? twice : seen).add(id)
  return [...twice]
}

const WORST_FIRST: readonly TestStatus[] = ['error', 'failed', 'not_run', 'partial', 'skipped', 'passed']

/** Of tests that share an id the worst status counts, and all their messages are kept. */
export function worstOfDuplicates(tests: readonly TestResult[]): TestResult[] {
  const byId = new Map<string, [TestResult, ...TestResult[]]>()
  for (const test of tests) {
    const same = byId.get(test.id)
    if (same === undefined) byId.set(test.id, [test])
    else same.push(test)
  }
  return [...byId.values()].map((same) => (same.length === 1 ? same[0] : mergeTests(same)))
}

function mergeTests(same: [TestResult, ...TestResult[]]): TestResult {
  const worst = same.reduce((one, other) => (rank(other) < rank(one) ? other : one))
  const message = joinTexts(same.map((test) => test.message))
  const output = joinTexts(same.map((test) => test.output))
  return { ...same[0], ...worst, ...(message && { message }), ...(output && { output }) }
}

const rank = ({ status }: TestResult): number => WORST_FIRST.indexOf(status)

/** Later tests of an id become `id#2`, `id#3`, …, skipping ids that are taken. */
export function numberDuplicates(tests: readonly TestResult[]): TestResult[] {
  const taken = new Set(tests.map(({ id }) => id))
  const last = new Map<string, number>()
  return tests.map((test) => {
    const count = last.get(test.id)
    last.set(test.id, count ?? 1)
    if (count === undefined) return test
    let next = count + 1
    while (taken.has(`${test.id}#${next}`)) next += 1
    last.set(test.id, next)
    taken.add(`${test.id}#${next}`)
    return { ...test, id: `${test.id}#${next}` }
  })
}

/** Several results files of one grading as one; a whole's points and maximum only where every file states them. */
export function mergeResults(parts: readonly Results[]): Results {
  const message = joinTexts(parts.map((part) => part.message))
  const output = joinTexts(parts.map((part) => part.output))
  const points = sumIfAll(parts.map((part) => part.points))
  const maxPoints = sumIfAll(parts.map((part) => part.maxPoints))
  const graderError = parts.find((part) => part.graderError !== undefined)?.graderError
  return {
    tests: parts.flatMap(({ tests }) => tests),
    gradable: parts.every(({ gradable }) => gradable),
    formatErrors: parts.flatMap(({ formatErrors }) => formatErrors),
    images: parts.flatMap(({ images }) => images),
    notices: parts.flatMap(({ notices }) => notices),
    ...(message && { message }),
    ...(output && { output }),
    ...(points !== undefined && { points }),
    ...(maxPoints !== undefined && { maxPoints }),
    ...(graderError !== undefined && { graderError }),
    ...(parts.some(({ timedOut }) => timedOut === true) && { timedOut: true }),
  }
}

function sumIfAll(points: readonly (Points | undefined)[]): Points | undefined {
  const known = points.filter((each) => each !== undefined)
  return known.length > 0 && known.length === points.length ? sumPoints(known) : undefined
}

const joinTexts = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text))].join('\n\n')
