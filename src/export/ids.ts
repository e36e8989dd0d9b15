import type { Student } from '../domain/student.js'

const plain = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What the roster has under one of these headers, however they are spelt. */
export function cellOf({ cells }: Student, ...headers: readonly string[]): string | undefined {
  const exact = headers.map((header) => cells[header]?.trim()).find((value) => value)
  if (exact !== undefined) return exact
  const wanted = headers.map(plain)
  const found = Object.entries(cells).find(
    ([header, value]) => wanted.includes(plain(header)) && value.trim() !== '',
  )
  return found?.[1].trim()
}

/** A roster that Canvas wrote has its own number under `ID`; in any other, `ID` is the institution's. */
const isFromCanvas = (student: Student): boolean =>
  cellOf(student, 'SIS User ID', 'SIS Login ID') !== undefined ||
  ['Student', 'ID', 'Section'].every((header) => student.cells[header] !== undefined)

export const canvasIdOf = (student: Student): string | undefined =>
  isFromCanvas(student) ? cellOf(student, 'ID') : undefined

export const sisUserIdOf = (student: Student): string | undefined =>
  cellOf(student, 'SIS User ID') ?? (isFromCanvas(student) ? undefined : student.id)

export const sisLoginIdOf = (student: Student): string | undefined =>
  cellOf(student, 'SIS Login ID') ?? usernameOf(student)

/** The name for signing in at the institution; `username` beside a `github_id` is GitHub's (Classroom 50). */
export const usernameOf = (student: Student): string | undefined =>
  cellOf(student, 'github_id') === undefined || student.login !== cellOf(student, 'Username')
    ? cellOf(student, 'Username', 'User Name', 'Login ID')
    : undefined

/** `Lovelace, Ada`, as Canvas has its students. */
export function sortableName(student: Student): string | undefined {
  const { name, givenName, familyName } = student
  const full = givenName === undefined || familyName === undefined ? name : `${familyName}, ${givenName}`
  return cellOf(student, 'Student') ?? full
}

/** Given and family name; of a single name, the last word is the family's. */
export function splitName({ name = '', givenName, familyName }: Student): [given: string, family: string] {
  if (givenName !== undefined || familyName !== undefined) return [givenName ?? '', familyName ?? '']
  const words = name.trim().split(/\s+/)
  return [words.slice(0, -1).join(' '), words.at(-1) ?? '']
}
