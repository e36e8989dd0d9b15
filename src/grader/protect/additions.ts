import { UserError } from '../../text/problem.js'
import { globs } from '../globs.js'
import type { Hook } from '../hooks/hook.js'
import { listHooks } from '../hooks/listing.js'
import type { CourseFiles } from './course.js'
import { listProtected } from './paths.js'
import type { ProtectRules } from './protection.js'

const mostEntries = 200_000

/** Something the course has not, by a glob of protected files or by its name alone. */
export type Addition = { path: string; isDirectory: boolean; isNamed: boolean; hook?: Hook }

/** Looks each time anew for what there is in a workspace where only the course's own may be. */
export function additionsTo(
  workspace: string,
  { files, keep, required }: ProtectRules,
  { has, holdsCourses }: CourseFiles,
): () => Promise<Addition[]> {
  const mayBring = globs(keep)
  const isTheirs = globs([...required, ...keep])
  return async () => {
    const found = new Map<string, Addition>()
    const named = files.length === 0 ? [] : await listProtected(workspace, files)
    for (const { path } of named)
      if (!mayBring(path)) found.set(path, { path, isDirectory: false, isNamed: true })
    const listed = await listHooks(workspace, { most: mostEntries, opens: true, holdsCourses })
    if (!listed.isComplete) throw tooMany()
    for (const { path, hook, isDirectory } of listed.found)
      if (!isTheirs(path)) found.set(path, { path, isDirectory, hook, isNamed: found.has(path) })
    return [...found.values()].filter(({ path }) => !has(path))
  }
}

const tooMany = (): UserError =>
  new UserError([{ message: `too many files to protect: the submission has more than ${mostEntries}` }])
