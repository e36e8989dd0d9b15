import type { Account } from '../domain/account.js'
import type { CourseGrades } from '../domain/course-grades.js'
import type { Student } from '../domain/student.js'

/** A line of the table of students: somebody of the roster, or a submitter whom it does not name. */
export type Person = {
  name: string
  login?: string
  id?: string
  email?: string
  section?: string
  isInRoster: boolean
  /** For each assignment, in the course's order; more than one only where somebody is in two groups. */
  accounts: Account[][]
}

/** Everybody of the course: the roster in its order, then who is not in it as the assignments name them. */
export function peopleOf({ students, assignments }: CourseGrades): Person[] {
  const people = new Map<string, Person>()
  const none = (): Account[][] => assignments.map(() => [])
  const enter = (key: string, make: () => Person): Person => {
    const person = people.get(key) ?? make()
    people.set(key, person)
    return person
  }
  for (const student of students) enter(`student ${student.key}`, () => personOf(student, none()))
  for (const [index, { accounts }] of assignments.entries())
    for (const account of accounts)
      for (const person of behind(account, enter, none)) person.accounts[index]?.push(account)
  return [...people.values()]
}

function behind(
  account: Account,
  enter: (key: string, make: () => Person) => Person,
  none: () => Account[][],
): Person[] {
  const { members, submitter } = account
  if (members.length > 0)
    return members.map((member) => enter(`student ${member.key}`, () => personOf(member, none())))
  const stranger = { name: submitter, isInRoster: false }
  return [enter(`submitter ${submitter}`, () => ({ ...stranger, accounts: none() }))]
}

function personOf(student: Student, accounts: Account[][]): Person {
  const { key, name, login, id, email, section } = student
  const optional = Object.entries({ login, id, email, section }).flatMap(([field, text]) =>
    text === undefined || text === '' ? [] : [[field, text] as const],
  )
  return { name: name ?? login ?? key, ...Object.fromEntries(optional), isInRoster: true, accounts }
}
