import type { CourseConfig } from '../config/course.js'
import type { Extension } from '../domain/extension.js'
import type { GroupRow } from '../domain/groups.js'
import type { Student } from '../domain/student.js'

/** `course.yml` with what its files say. */
export type CourseFiles = {
  config: CourseConfig
  /** In the rosters' order, each person once. */
  students: readonly Student[]
  groups: readonly GroupRow[]
  extensions: readonly Extension[]
  /** What is odd in them and stops nothing. */
  notices: readonly string[]
}
