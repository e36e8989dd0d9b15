import { compareTexts } from '../text/order.js'

/** A row of a course's groups: the student works in that group on that assignment. */
export type GroupRow = { assignment: string; group: string; student: string }

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
