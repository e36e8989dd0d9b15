import { relative } from 'node:path'
import type { Config, ProtectSource } from './config/config.js'
import { fetchedTree, placeIn } from './course/fetched-tree.js'
import { type CourseRequest, type Found, findConfig } from './course/find-config.js'
import { classroomPlace, usualPlaces } from './course/places.js'
import { protectedDirectory } from './course/protected-directory.js'
import { liesIn } from './text/below.js'

/** The instructor's side of a grading: the configuration, and where the protected files come from. */
export type Course = {
  config: Config
  /** What the configuration was read from, for its digest. */
  text: string
  /** Directory of the files that are put back. */
  protectFrom?: string
  /** Where the configuration lies, when that is not in the submission. */
  directory?: string
  /** Where a submission may have it, and what belongs to it: student code does not get to see these paths. */
  withheld?: readonly string[]
}

/** Stage 1: finds and checks the configuration and fetches what it names; throws every problem with its place. */
export const openCourse = async (request: CourseRequest): Promise<Course> =>
  courseOf(await findConfig(request), request)

/** A configuration that was found, with what it names fetched. */
export async function courseOf(found: Found, request: CourseRequest): Promise<Course> {
  const { config, text, directory, files } = found
  const { from } = config.protect
  const own = files.filter((path) => liesIn(path, request.dir)).map((path) => relative(request.dir, path))
  return {
    config,
    text,
    withheld: [...new Set([...usualPlaces, classroomPlace, ...own])],
    ...(!liesIn(directory, request.dir) && { directory }),
    ...(from !== undefined && { protectFrom: await directoryOf(from, found, request) }),
  }
}

async function directoryOf(from: ProtectSource, found: Found, request: CourseRequest): Promise<string> {
  switch (from.kind) {
    case 'directory':
      return protectedDirectory(from.path, found, request.dir)
    case 'repository':
      return placeIn(await fetchedTree(from, request), from.path, '.')
  }
}
