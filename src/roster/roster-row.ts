import type { Student } from '../domain/student.js'
import type { Place } from '../text/problem.js'

/** What one row of one file says of a person, and where. */
export type RosterRow = Omit<Student, 'key'> & { place: Place }
