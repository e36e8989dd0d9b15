import { join, posix } from 'node:path'
import { fold } from '../fold.js'
import { globs } from '../globs.js'
import { isThere } from '../is-there.js'
import type { ProtectRules } from './protection.js'
import { type CourseFile, readCourseFiles, readCourseHooks } from './source.js'

/** What of the course belongs into workspaces. */
export type CourseFiles = {
  sources: CourseFile[]
  /** Which of them belong into a workspace as it is now. */
  inPlace: (workspace: string) => Promise<CourseFile[]>
  /** Whether the course has something there that belongs into workspaces. */
  has: (path: string) => boolean
  /** Whether there is anything at all in its place of protected files. */
  knows: (path: string) => Promise<boolean>
  holdsCourses: (directory: string) => boolean
}

/** The protected files of a course and its hooks, but for those that submissions are to bring. */
export async function readCourse(
  from: string,
  { files, keep, required, withheld }: ProtectRules,
): Promise<CourseFiles> {
  const own = files.length === 0 ? [] : await readCourseFiles(from, files)
  const names = new Set(own.map(({ path }) => path))
  const hooks = await readCourseHooks(from, globs([...required, ...keep]))
  const others = hooks.files.filter(({ path }) => !names.has(path))
  const known = new Set([...own, ...others].map(({ path }) => fold(path)))
  const directories = new Set(hooks.directories.map(fold))
  const around = new Set(own.flatMap(({ path }) => directoriesAbove(path)))
  const holding = new Set([...around, ...others.flatMap(({ path }) => directoriesAbove(path))])
  const isKept = new Set(withheld.map(fold))
  return {
    sources: [...own, ...others],
    inPlace: async (workspace) => {
      const wanted = [...own]
      // What works on no protected file and is not in the submission is not shown to it either.
      for (const hook of others)
        if (around.has(posix.dirname(hook.path)) || (await isThere(join(workspace, hook.path))))
          wanted.push(hook)
      return wanted.filter(({ path }) => !isKept.has(fold(path)))
    },
    has: (path) => known.has(fold(path)) || directories.has(fold(path)),
    knows: (path) => isThere(join(from, path)),
    holdsCourses: (directory) => holding.has(directory),
  }
}

/** Where a file lies, and all directories above it. */
function directoriesAbove(path: string): string[] {
  const directory = posix.dirname(path)
  return directory === '.' ? ['.'] : [directory, ...directoriesAbove(directory)]
}
