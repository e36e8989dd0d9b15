import type { AssignmentGrades } from '../domain/course-grades.js'
import { didYouMean } from '../text/closest.js'
import type { Problem } from '../text/problem.js'
import { quote, quoteSome } from '../text/quote.js'
import type { Format } from './formats.js'
import { bareTitle, blackboardNumberIn, canvasNumberIn } from './titles.js'

/** Where the grades of an assignment stand in a system's file. */
export type Column = { assignment: AssignmentGrades; index: number }

/** A file about one assignment has its grades in a column that does not say its name. */
const only: Partial<Record<Format, string>> = {
  moodle: 'Grade',
  gradescope: 'Total Score',
  'github-classroom': 'points_awarded',
}

/** The column of each assignment that has one; a problem for those that have none or several. */
export function columnsIn(
  headers: readonly string[],
  assignments: readonly AssignmentGrades[],
  format: Format,
  file: string,
): { columns: Column[]; missing: Problem[] } {
  const columns: Column[] = []
  const missing: Problem[] = []
  for (const assignment of assignments) {
    const found = candidates(headers, assignment)
    const alone = assignments.length === 1 ? headers.indexOf(only[format] ?? '') : -1
    const [index = alone] = found
    if (found.length > 1) missing.push(several(assignment, found, headers, file))
    else if (index === -1) missing.push(none(assignment, headers, file, only[format]))
    else if (columns.some((one) => one.index === index)) missing.push(taken(assignment, headers[index], file))
    else columns.push({ assignment, index })
  }
  return { columns, missing }
}

/** By the number that the system gave it, else by its exact title, else by its title as people write it. */
function candidates(headers: readonly string[], assignment: AssignmentGrades): number[] {
  const { lms, name, assignment: slug } = assignment
  const where = (fits: (header: string) => boolean): number[] =>
    [...headers.keys()].filter((index) => fits(headers[index] ?? ''))
  const titles = lms === undefined ? [name, slug] : [lms]
  const numberOf = [canvasNumberIn, blackboardNumberIn].find((one) => lms !== undefined && one(lms))
  if (numberOf !== undefined && lms !== undefined) {
    const numbered = where((header) => numberOf(header) === numberOf(lms))
    if (numbered.length > 0) return numbered
  }
  // A title with another number in it is another assignment: only what the file adds is taken off.
  const tries = titles.flatMap((title) => [
    where((header) => header.trim() === title.trim()),
    where((header) => bareTitle(header) === title.trim()),
    where((header) => bareTitle(header).toLowerCase() === title.trim().toLowerCase()),
  ])
  return tries.find((found) => found.length > 0) ?? []
}

const taken = ({ assignment }: AssignmentGrades, header: string | undefined, file: string): Problem => ({
  message: `${assignment}: the column ${quote(header ?? '')} is another assignment's already`,
  hint: 'write the title of the right one as `lms` in course.yml',
  place: { file, line: 1 },
})

const several = (
  { assignment, lms, name }: AssignmentGrades,
  found: readonly number[],
  headers: readonly string[],
  file: string,
): Problem => ({
  message: `${assignment}: several columns are called ${quote(bareTitle(lms ?? name))}: ${quoteSome(found.map((index) => headers[index] ?? ''))}`,
  hint: 'write the whole title of the right one as `lms` in course.yml',
  place: { file, line: 1 },
})

function none(
  { assignment, lms, name }: AssignmentGrades,
  headers: readonly string[],
  file: string,
  onlyOne: string | undefined,
): Problem {
  const wanted = lms ?? name
  const meant = didYouMean(bareTitle(wanted), headers.map(bareTitle))
  const isOfOne = onlyOne !== undefined && headers.includes(onlyOne)
  const say = isOfOne
    ? 'say whose grades the file is for with --assignment'
    : 'write its title as `lms` in course.yml'
  return {
    message: `${assignment}: there is no column ${quote(wanted)}`,
    hint: [meant, say, `the file has ${quoteSome(headers, 12)}`]
      .filter((part) => part !== undefined)
      .join('; '),
    place: { file, line: 1 },
  }
}
