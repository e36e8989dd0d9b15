import type { GroupRow } from './groups.js'
import type { Student } from './student.js'

/** Whoever hands an assignment in: a group, or a student who is in none. */
export type Unit = { name: string; members: readonly Student[]; group?: string }

/** Groups are called in repositories as GitHub makes it of their names: `Team Rocket` is `team-rocket`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^-|-$/g, '')

/** An assignment's groups and the students who are in none, in the roster's order. */
export function unitsOf(assignment: string, students: readonly Student[], rows: readonly GroupRow[]): Unit[] {
  const byKey = new Map(students.map((student) => [student.key, student]))
  const groups = new Map<string, Map<string, Student>>()
  for (const { group, student } of rows.filter((row) => row.assignment === assignment)) {
    const members = groups.get(group) ?? new Map<string, Student>()
    groups.set(group, members.set(student, byKey.get(student) ?? { key: student, cells: {} }))
  }
  const grouped = new Set([...groups.values()].flatMap((members) => [...members.keys()]))
  const alone = students.filter(({ key }) => !grouped.has(key))
  return [
    ...[...groups].map(([group, members]) => ({
      name: slugOf(group),
      members: [...members.values()],
      group,
    })),
    ...alone.map((student) => ({ name: (student.login ?? student.key).toLowerCase(), members: [student] })),
  ]
}
