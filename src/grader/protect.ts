import { lstat, readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { ProtectedFile } from '../domain/run.js'
import { quoteSome } from '../text/quote.js'
import { fileDigest } from './content-digest.js'
import { fold } from './globs.js'
import { listProtected } from './protected-paths.js'
import { type CourseFile, holds, readCourseFiles, writeCourseFile } from './protected-source.js'
import { removeTree } from './remove.js'
import type { Entry } from './walk.js'

/** The course's files in the workspace: put back whenever student code may have touched them. */
export type Protection = {
  /** Puts back what differs, and removes what fits the globs and is neither the course's nor made by a build. */
  putBack: () => Promise<void>
  /** What a build has made among the protected files since then stays, as long as it does not change. */
  keepBuilt: () => Promise<void>
  /** What was done so far. */
  files: () => ProtectedFile[]
  /** What whoever reads the report should know of the protected files. */
  notices: () => string[]
  /** The course's files, or without a source those of the submission, as they were at the start. */
  sources: readonly { path: string; sha256: string }[]
}

/** A program could add files until the record is too large to keep. */
const mostRecorded = 500

/** `from` is a directory outside the student's control; without it the files can only be digested. */
export async function protectFiles(
  workspace: string,
  patterns: readonly string[],
  from: string | undefined,
): Promise<Protection> {
  if (from === undefined || patterns.length === 0) return digestOnly(workspace, patterns)
  const course = await readCourseFiles(from, patterns)
  const known = new Set(course.map(({ path }) => fold(path)))
  const built = new Map<string, string>()
  const done = new Map<string, ProtectedFile>()
  const note = (file: ProtectedFile): void => {
    if (done.size < mostRecorded) done.set(`${file.action} ${file.path}`, file)
  }
  let isFirst = true
  const additions = async (): Promise<Entry[]> =>
    (await listProtected(workspace, patterns)).filter(({ path }) => !known.has(fold(path)))
  return {
    putBack: async () => {
      for (const { path } of await additions()) {
        const sha256 = built.get(path)
        if (sha256 !== undefined && (await digestOf(workspace, path)) === sha256) continue
        await removeTree(join(workspace, path))
        // Python compiles what it imports; that is no addition of anybody's, but could hide one.
        if (isFirst || !isCompiled(path)) note({ path, action: 'removed' })
      }
      for (const file of course) for (const each of await putBackOne(workspace, file, isFirst)) note(each)
      for (const path of await removeCompiled(workspace, course))
        if (isFirst) note({ path, action: 'removed' })
      isFirst = false
    },
    keepBuilt: async () => {
      for (const { path } of await additions()) {
        const sha256 = await digestOf(workspace, path)
        if (sha256 !== undefined && !isCompiled(path)) built.set(path, sha256)
      }
    },
    files: () => [...done.values()],
    notices: () => builtNotices([...built.keys()]),
    sources: course,
  }
}

async function digestOnly(workspace: string, patterns: readonly string[]): Promise<Protection> {
  const sources: { path: string; sha256: string }[] = []
  for (const { path } of await listProtected(workspace, patterns)) {
    const sha256 = await digestOf(workspace, path)
    if (sha256 !== undefined) sources.push({ path, sha256 })
  }
  const files = sources.slice(0, mostRecorded).map((file) => ({ ...file, action: 'digested' as const }))
  const nothing = async (): Promise<void> => undefined
  return { putBack: nothing, keepBuilt: nothing, files: () => files, notices: () => [], sources }
}

/** A build is the student's code, too, and what it puts beside the tests may decide what they find. */
const builtNotices = (paths: readonly string[]): string[] =>
  paths.length === 0 ? [] : [`the build made ${quoteSome(paths)} among the protected files`]

const COMPILED = '__pycache__'

const isCompiled = (path: string): boolean => path.split('/').includes(COMPILED)

/** What Python would read in place of the course's own modules, whether or not the globs name it. */
async function removeCompiled(workspace: string, course: readonly CourseFile[]): Promise<string[]> {
  const modules = course.filter(({ path }) => path.endsWith('.py'))
  const directories = new Set(modules.map(({ path }) => posix.join(posix.dirname(path), COMPILED)))
  const removed: string[] = []
  for (const path of directories) {
    const found = await lstat(join(workspace, path)).catch(() => undefined)
    const isCourses = course.some((file) => file.path.startsWith(`${path}/`))
    if (found === undefined || isCourses) continue
    const held = await readdir(join(workspace, path)).catch(() => [path])
    await removeTree(join(workspace, path))
    if (held.length > 0) removed.push(path)
  }
  return removed
}

async function digestOf(workspace: string, path: string): Promise<string | undefined> {
  const file = join(workspace, path)
  const found = await lstat(file).catch(() => undefined)
  return found?.isFile() === true ? fileDigest(file).catch(() => undefined) : undefined
}

/** Never writes through a link: whatever stands in the way of the file or its directories is removed first. */
async function putBackOne(workspace: string, course: CourseFile, isFirst: boolean): Promise<ProtectedFile[]> {
  const done: ProtectedFile[] = []
  const steps = course.path.split('/').slice(0, -1)
  for (const index of steps.keys()) {
    const path = steps.slice(0, index + 1).join('/')
    const found = await lstat(join(workspace, path)).catch(() => undefined)
    if (found === undefined || found.isDirectory()) continue
    await removeTree(join(workspace, path))
    done.push({ path, action: 'removed' })
  }
  const target = join(workspace, course.path)
  if (await holds(target, course)) return done
  const found = await lstat(target).catch(() => undefined)
  if (found?.isDirectory() === true) done.push({ path: course.path, action: 'removed' })
  await removeTree(target)
  await writeCourseFile(course, target)
  const action = isFirst && found === undefined ? 'provided' : 'put_back'
  return [...done, { path: course.path, action, sha256: course.sha256 }]
}
