import type { CourseAssignment, CourseConfig } from '../src/config/course.js'
import type { CourseFiles } from '../src/course/course-files.js'

type Overrides = Partial<Omit<CourseFiles, 'config'>> & { config?: Partial<CourseConfig> }

/** A course; each case names only what it is about. */
export const aCourse = ({ config, ...files }: Overrides = {}): CourseFiles => ({
  config: {
    file: 'course.yml',
    timezone: 'UTC',
    roster: [],
    require: 'unverified',
    assignments: [],
    ...config,
  },
  directory: '/nowhere',
  students: [],
  groups: [],
  extensions: [],
  notices: [],
  ...files,
})

export const anAssignment = (assignment: string, more: Partial<CourseAssignment> = {}): CourseAssignment => ({
  assignment,
  repos: { names: [`${assignment}-*`] },
  branch: 'grades',
  sources: ['branch'],
  ...more,
})
