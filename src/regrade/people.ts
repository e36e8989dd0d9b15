import type { AttemptLine } from '../record/jsonl.js'
import { compareTexts } from '../text/order.js'

/** A submitter's recorded attempts, and those that were set aside. */
export type Person = { submitter: string; lines: AttemptLine[]; aside: AttemptLine[] }

/** Everybody of whom something is recorded, by name; with what was set aside of theirs before. */
export function peopleIn(lines: readonly AttemptLine[], aside: readonly AttemptLine[]): Person[] {
  const people = new Map<string, Person>()
  for (const line of lines) {
    const { submitter } = line
    const person = people.get(submitter) ?? { submitter, lines: [], aside: [] }
    person.lines.push(line)
    people.set(submitter, person)
  }
  for (const line of aside) people.get(line.submitter)?.aside.push(line)
  return [...people.values()].sort((one, other) => compareTexts(one.submitter, other.submitter))
}
