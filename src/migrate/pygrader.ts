import { configOf } from '../config/validate.js'
import type { LatePolicy } from '../domain/late.js'
import type { Mark } from '../domain/mark.js'
import type { Instant } from '../domain/time.js'
import { PYGRADER_TIMEZONE, parseDeadline } from '../pygrader/deadline.js'
import { type PygraderGrades, parseGrades } from '../pygrader/grades.js'
import { type PygraderRubric, parseRubric } from '../pygrader/rubric.js'
import { lateOf } from '../pygrader/rubric-file.js'
import { rubricOfTables } from '../pygrader/rubric-items.js'
import type { AttemptLine } from '../record/jsonl.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { adjustmentsFor } from './pygrader-adjustments.js'
import { attemptsOf } from './pygrader-attempts.js'
import { itemsOf, type PygraderGradingItem } from './pygrader-items.js'
import { marksOf } from './pygrader-marks.js'
import { noticesOf } from './pygrader-notices.js'

/** A text, and what it is called to people. */
export type NamedText = { text: string; file: string }

/** The files of one assignment of a pygrader course. */
export type PygraderFiles = {
  assignment: string
  rubric: NamedText
  grades?: NamedText
  deadline?: NamedText
  /** When it is moved: pygrader keeps no times. */
  at: Instant
}

/** A whole grading.yml, in the order in which it is written. */
export type PygraderGrading = {
  assignment: string
  due?: string
  timezone?: string
  late?: { deduct: string; of: 'earned' }
  rubric: PygraderGradingItem[]
}

/** One assignment of pygrader as one of ours: every total stays what it was, rounded to two decimals. */
export type MovedAssignment = {
  grading: PygraderGrading
  attempts: AttemptLine[]
  marks: Mark[]
  notices: Problem[]
}

export function gradingOfPygrader(files: PygraderFiles): MovedAssignment {
  const { assignment, at } = files
  const rubric = parseRubric(files.rubric.text, files.rubric.file)
  throwProblems(rubricOfTables(rubric).problems)
  const due = files.deadline && parseDeadline(files.deadline.text, files.deadline.file)
  const grades: PygraderGrades =
    files.grades === undefined
      ? { dialect: 'original', submitters: [] }
      : parseGrades(files.grades.text, files.grades.file)
  const late = grades.dialect === 'original' ? lateOf(rubric) : { problems: [] }
  const grading = gradingOf(assignment, rubric, due, late.policy)
  const source = { value: grading, placeOf: () => ({ file: files.rubric.file }), file: files.rubric.file }
  const config = configOf(source, { formats: [] })
  const marks = marksOf(rubric, grades, at)
  const attempts = attemptsOf(grades, config, at)
  const adjustments = adjustmentsFor({ rubric, grades, attempts, marks, config, at })
  const notices = noticesOf({ rubric, grades, due, lateIsLost: late.problems.length > 0, adjustments })
  return { grading, attempts, marks: [...marks, ...adjustments], notices }
}

function gradingOf(
  assignment: string,
  rubric: PygraderRubric,
  due: Instant | undefined,
  { deduct }: Partial<LatePolicy> = {},
): PygraderGrading {
  const late = deduct !== undefined && 'percent' in deduct ? `${deduct.percent}%` : undefined
  return {
    assignment,
    ...(due !== undefined && { due: dueText(due), timezone: PYGRADER_TIMEZONE }),
    ...(due !== undefined && late !== undefined && { late: { deduct: late, of: 'earned' } }),
    rubric: itemsOf(rubric),
  }
}

/** As a person would write it: a date is its last second. */
const dueText = (due: Instant): string =>
  due.slice(11, 19) === '23:59:59' ? due.slice(0, 10) : due.slice(0, 19).replace('T', ' ')
