import type { CourseGrades } from '../domain/course-grades.js'
import type { LeftOut, Rules } from './handing-out.js'

/** An export as it is written to a file. */
export type Sheet = {
  text: string
  /** How many rows of people it has. */
  rows: number
  /** Who is not in it though there may be a grade: by name, with what to do. */
  refused: readonly LeftOut[]
  /** What whoever uploads it should know. */
  notices: readonly string[]
}

export type Exporter = (grades: CourseGrades, rules: Rules) => Sheet
