import type { CourseGrades } from '../domain/course-grades.js'
import type { Points } from '../domain/points.js'
import type { Student } from '../domain/student.js'
import { quote } from '../text/quote.js'
import { type Person, peopleOf } from './entry.js'
import { handedOf, type LeftOut, type Rules } from './handing-out.js'
import { isSafeId } from './separated.js'

/** Somebody whom the other system knows, with what they get in each assignment. */
export type Identified = { student: Student; ids: readonly string[]; points: readonly (Points | undefined)[] }

/** What the other system knows a student by; `ids` are written as they are. */
export type Identity = {
  ids: (student: Student) => readonly (string | undefined)[]
  /** `an email address`: what a roster must have, of which one is enough. */
  needs: string
}

/** Who gets a row in a file for another system, and who cannot, by name. */
export function identified(
  grades: CourseGrades,
  rules: Rules,
  identity: Identity,
): { rows: Identified[]; refused: LeftOut[]; blanks: number } {
  const rows: Identified[] = []
  const refused: LeftOut[] = []
  for (const person of peopleOf(grades)) {
    const points = pointsFor(person, rules)
    if (points.every((one) => one === undefined)) continue
    const found = identify(person, identity)
    if ('why' in found)
      refused.push({ assignment: handedIn(grades, points), who: person.who, why: found.why })
    else rows.push({ ...found, points })
  }
  const blanks = rows.flatMap(({ points }) => points).filter((one) => one === undefined).length
  return { rows, refused, blanks }
}

const pointsFor = ({ entries }: Person, rules: Rules): (Points | undefined)[] =>
  entries.map((entry) => {
    const handed = entry && handedOf(entry.account, rules)
    return handed !== undefined && 'points' in handed ? handed.points : undefined
  })

const handedIn = ({ assignments }: CourseGrades, points: readonly (Points | undefined)[]): string =>
  assignments
    .filter((_, index) => points[index] !== undefined)
    .map(({ assignment }) => assignment)
    .join(', ')

function identify(
  { student }: Person,
  { ids, needs }: Identity,
): Omit<Identified, 'points'> | { why: string } {
  if (student === undefined) return { why: `nobody in a roster: give one with ${needs} (course.yml, roster)` }
  const found = ids(student)
  if (found.every((id) => id === undefined || id === ''))
    return { why: `the roster has no ${needs} for them` }
  const unsafe = found.find((id) => id !== undefined && !isSafeId(id))
  if (unsafe !== undefined) return { why: unsafeId(unsafe) }
  return { student, ids: found.map((id) => id ?? '') }
}

/** Disarmed it would be another id, and as it is it must not be in a file that a spreadsheet may open. */
export const unsafeId = (id: string): string =>
  `the id ${quote(id)} is a formula for a spreadsheet or holds what cannot be seen: enter the grade by hand`

/** What a system does with an empty cell where it has a score is not the same everywhere. */
export const blankNotices = (blanks: number, what: string): string[] =>
  blanks === 0
    ? []
    : [
        `${blanks} ${blanks === 1 ? 'cell is' : 'cells are'} empty: ${what}; --fill leaves such cells alone, and --assignment exports one by itself`,
      ]
