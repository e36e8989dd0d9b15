import type { Person } from './entry.js'
import type { Format } from './formats.js'
import { canvasIdOf, cellOf, sisLoginIdOf, sisUserIdOf, usernameOf } from './ids.js'

/** A column by which a system's file says who a row is of, and what we know of a person that may stand there. */
export type Key = { headers: readonly string[]; of: (person: Person) => readonly (string | undefined)[] }

const loginKey: Key = {
  headers: ['github_username', 'GitHub', 'Login', 'GitHub username'],
  of: ({ student, submitter }) => (student === undefined ? [submitter] : [student.login]),
}
const emailKey: Key = {
  headers: ['Email address', 'Email', 'E-Mail', 'Mail'],
  of: ({ student }) => [student?.email],
}
const usernameKey: Key = {
  headers: ['Username', 'User Name'],
  of: ({ student }) => [student && usernameOf(student)],
}
const idKey = (...headers: readonly string[]): Key => ({
  headers,
  of: ({ student }) => (student === undefined ? [] : [cellOf(student, ...headers), student.id]),
})

const canvas: readonly Key[] = [
  { headers: ['ID'], of: ({ student }) => [student && canvasIdOf(student)] },
  { headers: ['SIS User ID'], of: ({ student }) => [student && sisUserIdOf(student)] },
  { headers: ['SIS Login ID'], of: ({ student }) => [student && sisLoginIdOf(student), student?.email] },
]

const anybody: readonly Key[] = [
  idKey('ID', 'SID', 'Student ID', 'ID number', 'OrgDefinedId', 'SIS User ID', 'identifier'),
  emailKey,
  loginKey,
  usernameKey,
]

/** Of each system's file, most trusted first. */
export const keysOf: Record<Exclude<Format, 'json'>, readonly Key[]> = {
  canvas,
  moodle: [
    idKey('ID number'),
    emailKey,
    usernameKey,
    { headers: ['Identifier'], of: ({ student }) => [student && cellOf(student, 'Identifier')] },
  ],
  brightspace: [idKey('OrgDefinedId'), usernameKey, emailKey],
  blackboard: [usernameKey, idKey('Student ID')],
  gradescope: [idKey('SID'), emailKey],
  'github-classroom': [loginKey, idKey('roster_identifier', 'identifier')],
  csv: anybody,
  tsv: anybody,
  matrix: anybody,
  items: anybody,
}
