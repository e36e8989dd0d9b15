import type { Account, PastAttempt } from '../src/domain/account.js'
import type { AssignmentGrades, CourseGrades } from '../src/domain/course-grades.js'
import type { GradeRow, RowItem } from '../src/domain/grade-row.js'
import type { Student } from '../src/domain/student.js'

/** A student as a roster would tell of one. */
export const makeStudent = (key: string, student: Partial<Student> = {}): Student => ({
  key,
  id: `s-${key}`,
  name: `${key[0]?.toUpperCase()}${key.slice(1)} Example`,
  email: `${key}@example.edu`,
  login: key,
  cells: {},
  ...student,
})

export const makeItem = (id: string, item: Partial<RowItem> = {}): RowItem => ({
  id,
  name: `Item ${id}`,
  status: 'passed',
  points: 5,
  maxPoints: 5,
  ...item,
})

/** A grade of 10 of 10 in time. */
export const makeRow = (submitter: string, row: Partial<GradeRow> = {}): GradeRow => ({
  submitter,
  attempt: `${'a'.repeat(40)}-1-1.json`,
  commit: 'a'.repeat(40),
  submittedAt: '2026-11-20T10:00:00Z',
  lateMs: 0,
  lateDaysSpent: 0,
  raw: 10,
  penalty: 0,
  points: 10,
  maxPoints: 10,
  complete: true,
  pending: [],
  marks: 0,
  markedOnAnother: [],
  items: [makeItem('A1'), makeItem('A2')],
  adjustments: [],
  ...row,
})

export const makePast = (past: Partial<PastAttempt> = {}): PastAttempt => ({
  file: `${'a'.repeat(40)}-1-1.json`,
  commit: 'a'.repeat(40),
  submittedAt: '2026-11-20T10:00:00Z',
  gradedAt: '2026-11-20T10:01:00Z',
  status: 'graded',
  raw: 10,
  maxPoints: 10,
  trust: 'run',
  ...past,
})

/** A student who has a grade. */
export const makeAccount = (submitter: string, account: Partial<Account> = {}): Account => ({
  submitter,
  members: [makeStudent(submitter)],
  repository: { id: 1, nodeId: 'R_1', owner: 'cs101', name: `hw1-${submitter}` },
  status: 'ok',
  trust: 'run',
  grade: makeRow(submitter),
  attempts: [makePast()],
  flags: [],
  ...account,
})

export const makeAssignment = (
  assignment: string,
  accounts: readonly Account[],
  grades: Partial<AssignmentGrades> = {},
): AssignmentGrades => ({
  assignment,
  name: `Homework ${assignment}`,
  due: '2026-11-30T23:59:59Z',
  timezone: 'UTC',
  maxPoints: 10,
  items: [
    { id: 'A1', name: 'Item A1', maxPoints: 5, bonus: false },
    { id: 'A2', name: 'Item A2', maxPoints: 5, bonus: false },
  ],
  digests: [],
  accounts,
  notices: [],
  ...grades,
})

export const makeCourse = (
  assignments: readonly AssignmentGrades[],
  course: Partial<CourseGrades> = {},
): CourseGrades => ({
  course: 'cs101',
  made: '2026-12-01T12:00:00Z',
  timezone: 'UTC',
  require: 'unverified',
  students: [
    ...new Map(
      assignments.flatMap(({ accounts }) =>
        accounts.flatMap(({ members }) => members.map((one) => [one.key, one])),
      ),
    ).values(),
  ],
  assignments,
  ...course,
})
