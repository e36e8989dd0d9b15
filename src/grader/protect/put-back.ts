import { lstat, readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { ProtectedFile } from '../../domain/run.js'
import { digestOf } from '../content-digest.js'
import { removeTree } from '../remove.js'
import { type CourseFile, holds, writeCourseFile } from './source.js'

const COMPILED = '__pycache__'

export const isCompiled = (path: string): boolean => path.split('/').includes(COMPILED)

/** What Python would read in place of the course's own modules, whether or not the globs name it. */
export async function removeCompiled(workspace: string, course: readonly CourseFile[]): Promise<string[]> {
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

/** A file by its content, and how long that is. */
export type Content = { sha256: string; size: number }

/** What a regular file of the workspace holds; undefined where there is none, or more than `most` bytes. */
export async function contentOf(workspace: string, path: string, most: number): Promise<Content | undefined> {
  const found = await lstat(join(workspace, path)).catch(() => undefined)
  if (found === undefined || found.size > most) return undefined
  const sha256 = await digestOf(workspace, path, found.size)
  return sha256 === undefined ? undefined : { sha256, size: found.size }
}

/**
 * Never writes through a link: whatever stands in the way of the file or its directories is removed first. The first
 * time even what is the same already is written anew: make and javac take a submission's own product for up to date
 * where it is newer than its source.
 */
export async function putBackOne(
  workspace: string,
  course: CourseFile,
  isFirst: boolean,
): Promise<ProtectedFile[]> {
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
  const isSame = await holds(target, course)
  if (isSame && !isFirst) return done
  const found = await lstat(target).catch(() => undefined)
  if (found?.isDirectory() === true) done.push({ path: course.path, action: 'removed' })
  await removeTree(target)
  await writeCourseFile(course, target)
  if (isSame) return done
  const action = isFirst && found === undefined ? 'provided' : 'put_back'
  return [...done, { path: course.path, action, sha256: course.sha256 }]
}
