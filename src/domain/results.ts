import type { Points } from './points.js'

export type TestStatus = 'passed' | 'partial' | 'failed' | 'error' | 'skipped' | 'not_run'

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
  /** Set when the format says that the grader itself broke: the attempt is an `error`, never a zero. */
  graderError?: string
}
