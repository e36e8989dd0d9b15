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

/** Whether the grader gave it points without saying out of how many. */
export const isUnbounded = ({ points, maxPoints }: Pick<TestResult, 'points' | 'maxPoints'>): boolean =>
  points !== undefined && maxPoints === undefined

/** A way to a goal: the test that says whether all of it holds, and the tests it consists of. */
export type Alternative = { id: string; parts: string[] }

/** Ways to the same goal, of which one is enough. */
export type Choice = Alternative[]

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
  /** Tests that are ways to the same goal: without a rubric those of the best way count, and the others do not. */
  choices?: Choice[]
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

/** Several results files of one grading as one; a whole's points and maximum only where every file states them. */
export function mergeResults(parts: readonly Results[]): Results {
  const message = joinTexts(parts.map((part) => part.message))
  const output = joinTexts(parts.map((part) => part.output))
  const points = sumIfAll(parts.map((part) => part.points))
  const maxPoints = sumIfAll(parts.map((part) => part.maxPoints))
  const choices = parts.flatMap((part) => part.choices ?? [])
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
    ...(choices.length > 0 && { choices }),
    ...(graderError !== undefined && { graderError }),
    ...(parts.some(({ timedOut }) => timedOut === true) && { timedOut: true }),
  }
}

function sumIfAll(points: readonly (Points | undefined)[]): Points | undefined {
  const known = points.filter((each) => each !== undefined)
  return known.length > 0 && known.length === points.length ? sumPoints(known) : undefined
}

/** Each of them once. */
export const joinTexts = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text))].join('\n\n')
