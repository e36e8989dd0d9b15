import { join } from 'node:path'
import type { ProtectedFile } from '../../domain/run.js'
import { removeTree } from '../remove.js'
import { type Addition, additionsTo } from './additions.js'
import { readCourse } from './course.js'
import { madeIn } from './made.js'
import { mostRecorded, type Protection, type ProtectRules } from './protection.js'
import { isCompiled, putBackOne, removeCompiled } from './put-back.js'

/** Puts back what lies in `from`, a directory outside the student's control. */
export async function protectFiles(
  workspace: string,
  rules: ProtectRules,
  from: string,
): Promise<Protection> {
  const course = await readCourse(from, rules)
  const additions = additionsTo(workspace, rules, course)
  const made = madeIn(workspace)
  const done = new Map<string, ProtectedFile>()
  const note = (file: ProtectedFile): void => {
    if (done.size < mostRecorded) done.set(`${file.action} ${file.path}`, file)
  }
  let isFirst = true
  return {
    putBack: async () => {
      for await (const file of puttingBack(workspace, { course, additions, made }, isFirst)) note(file)
      isFirst = false
    },
    keepMade: async (by) => made.keep(await additions(), by),
    files: () => [...done.values()],
    notices: made.notices,
    sources: course.sources,
  }
}

type Known = {
  course: Awaited<ReturnType<typeof readCourse>>
  additions: ReturnType<typeof additionsTo>
  made: ReturnType<typeof madeIn>
}

/** Removes what was added and puts back what was changed, and tells each when it is done. */
async function* puttingBack(
  workspace: string,
  { course, additions, made }: Known,
  isFirst: boolean,
): AsyncGenerator<ProtectedFile> {
  for (const one of await additions()) {
    if (await made.has(one)) continue
    await removeTree(join(workspace, one.path))
    // Python compiles what it imports; that is no addition of anybody's, but could hide one.
    if (isFirst || !isCompiled(one.path)) yield removed(one)
  }
  const files = await course.inPlace(workspace)
  for (const file of files) yield* await putBackOne(workspace, file, isFirst)
  for (const path of await removeCompiled(workspace, files)) if (isFirst) yield { path, action: 'removed' }
}

const removed = ({ path, does, isNamed }: Addition): ProtectedFile => ({
  path,
  action: 'removed',
  ...(does !== undefined && !isNamed && { why: does }),
})
