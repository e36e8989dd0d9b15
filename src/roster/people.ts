import type { Student } from '../domain/student.js'
import { closest } from '../text/closest.js'
import { quote } from '../text/quote.js'

/** Whom a name in another file of the course means, or why nobody can tell. */
export type Meant = { student: string } | { message: string; hint?: string }

/**
 * Finds students by key, login, id or address. In a course without a roster every name is somebody, called by it in small
 * letters as repositories are.
 */
export function peopleOf(students: readonly Student[]): (name: string) => Meant {
  if (students.length === 0) return (name) => ({ student: name.toLowerCase() })
  const known = new Map<string, Set<string>>()
  for (const { key, id, email, login } of students)
    for (const name of [key, id, email, login].filter((one) => one !== undefined))
      known.set(name.toLowerCase(), (known.get(name.toLowerCase()) ?? new Set()).add(key))
  const names = [...known.keys()]
  // Measuring a name against a whole course takes a while: some misspelt ones in a small one, none in a huge one.
  let left = 20_000
  return (name) => {
    const [first, ...others] = known.get(name.toLowerCase()) ?? []
    if (first !== undefined && others.length === 0) return { student: first }
    if (first !== undefined)
      return {
        message: `${quote(name)} could be ${[first, ...others].map(quote).join(' or ')}`,
        hint: 'name them by their GitHub account',
      }
    left -= names.length
    const meant = left < 0 ? undefined : closest(name, names)
    return {
      message: `${quote(name)} is nobody in the roster`,
      hint: meant === undefined ? 'by id, email address or GitHub account' : `did you mean ${quote(meant)}?`,
    }
  }
}
