import type { Account } from '../domain/account.js'
import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import type { Student } from '../domain/student.js'

/** A person's part in an assignment: the grade is their own or their group's; without a student, the submitter stands for itself. */
export type Entry = { assignment: AssignmentGrades; account: Account; student?: Student }

/** A group's account once for each of its members. */
export const entriesOf = (assignment: AssignmentGrades): Entry[] =>
  assignment.accounts.flatMap((account) =>
    account.members.length === 0
      ? [{ assignment, account }]
      : account.members.map((student) => ({ assignment, account, student })),
  )

/** Somebody with what they have in each of the assignments. */
export type Person = {
  /** How messages call them: `Ada Example (ada)`. */
  who: string
  submitter: string
  student?: Student
  /** In the order of the assignments; undefined where there is nothing of theirs. */
  entries: readonly (Entry | undefined)[]
}

/** Everybody once: the roster's in its order, then who is in no roster. */
export function peopleOf({ assignments, students }: CourseGrades): Person[] {
  const rows = new Map<string, Person & { entries: (Entry | undefined)[] }>()
  const rowOf = (submitter: string, student?: Student) => {
    const key = JSON.stringify(student === undefined ? [submitter] : ['', student.key])
    const row = rows.get(key) ?? {
      who: nameOf(submitter, student),
      submitter,
      ...(student !== undefined && { student }),
      entries: assignments.map(() => undefined),
    }
    rows.set(key, row)
    return row
  }
  for (const student of students) rowOf(student.key, student)
  for (const [index, assignment] of assignments.entries())
    for (const entry of entriesOf(assignment))
      rowOf(entry.account.submitter, entry.student).entries[index] = entry
  return [...rows.values()]
}

/** `Ada Example (ada)`, or what there is of it. */
export const nameOf = (submitter: string, student?: Student): string =>
  student?.name === undefined ? (student?.key ?? submitter) : `${student.name} (${student.key})`
