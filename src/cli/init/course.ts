import { courseConfig, extensionsHeader, groupsHeader, rosterHeader } from './course-config.js'
import { courseReadme } from './course-readme.js'
import { courseWorkflow } from './course-workflow.js'
import type { InitFile } from './init-file.js'

/** A course repository, for staff. */
export const courseFiles: readonly InitFile[] = [
  { path: 'course.yml', text: courseConfig },
  { path: 'roster.csv', text: rosterHeader },
  { path: 'groups.csv', text: groupsHeader },
  { path: 'extensions.csv', text: extensionsHeader },
  { path: 'README.md', text: courseReadme },
  { path: '.github/workflows/harvest.yml', text: courseWorkflow },
]
