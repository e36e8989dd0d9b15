import { compareTexts } from '../text/order.js'

/** A row of a course's groups: the student works in that group on that assignment. */
export type GroupRow = { assignment: string; group: string; student: string }

/** A student, or a group of them: who hands an assignment in, and whom its grade is for. */
export type Submitter = { name: string; members: readonly string[] }

/** Who hands an assignment in: its groups, and each student who is in none. */
export function submittersOf(
  assignment: string,
  students: readonly string[],
  rows: readonly GroupRow[],
): Submitter[] {
  const own = rows.filter((row) => row.assignment === assignment)
  const grouped = new Set(own.map(({ student }) => student))
  const groups = [...new Set(own.map(({ group }) => group))]
  const alone = students.filter((student) => !grouped.has(student))
  return [
    ...groups.map((name) => ({ name, members: membersOf(name, own) })),
    ...alone.map((name) => ({ name, members: [name] })),
  ].sort((one, other) => compareTexts(one.name, other.name))
}

const membersOf = (group: string, rows: readonly GroupRow[]): string[] => [
  ...new Set(rows.filter((row) => row.group === group).map(({ student }) => student)),
]

/** Students who are in more than one group of an assignment, each with all of them: whose grade would be theirs? */
export function clashesOf(
  rows: readonly GroupRow[],
): { assignment: string; student: string; groups: string[] }[] {
  const seats = new Map<string, { assignment: string; student: string; groups: Set<string> }>()
  for (const { assignment, group, student } of rows) {
    const key = JSON.stringify([assignment, student])
    const seat = seats.get(key) ?? { assignment, student, groups: new Set() }
    seats.set(key, { ...seat, groups: seat.groups.add(group) })
  }
  return [...seats.values()]
    .filter(({ groups }) => groups.size > 1)
    .map((seat) => ({ ...seat, groups: [...seat.groups].sort(compareTexts) }))
}
