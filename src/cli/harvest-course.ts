import { resolve } from 'node:path'
import { withSaid } from '../config/chosen-assignments.js'
import type { CourseAssignment } from '../config/course.js'
import { type CourseFiles, readCourseFiles } from '../course/course-files.js'
import { trustLevels } from '../domain/trust.js'
import { type Call, choiceOf } from './command.js'
import { courseFilesOf } from './course-of.js'

/** The course of a harvest, and which of its assignments are collected. */
export type AskedCourse = { course: CourseFiles; assignments: readonly CourseAssignment[] }

/** What course.yml says, with what the call says in its place. */
export async function askedCourse(call: Call): Promise<AskedCourse> {
  const { text, texts, terminal } = call
  const found = await courseFilesOf(call)
  const grading = text('config')
  const { config, assignments } = withSaid(found.config, {
    org: text('org'),
    assignment: text('assignment'),
    repos: texts('repos'),
    config: grading === undefined ? undefined : pathOf(grading, terminal.cwd),
    sources: texts('from').flatMap(listIn),
    require: choiceOf(call, 'require', trustLevels),
  })
  const roster = texts('roster').map((path) => resolve(terminal.cwd, path))
  if (roster.length === 0) return { course: { ...found, config }, assignments }
  return { course: await readCourseFiles({ ...config, roster }, found.directory), assignments }
}

// `owner/repo@ref:path` is no path here.
const pathOf = (config: string, cwd: string): string =>
  /^[\w.-]+\/[\w.-]+@[^:]+:/.test(config) ? config : resolve(cwd, config)

const listIn = (text: string): string[] => text.split(',')
