import { UserError } from '../../text/problem.js'
import { globs } from '../globs.js'
import type { Hook } from '../hooks/hook.js'
import { listHooks } from '../hooks/listing.js'
import type { CourseFiles } from './course.js'
import { listProtected } from './paths.js'
import type { ProtectRules } from './protection.js'
import { standInsFor } from './stand-ins.js'

const mostEntries = 200_000

/** Something the course has not, by a glob of protected files, by its name alone, or in place of a file of the course. */
export type Addition = {
  path: string
  isDirectory: boolean
  isNamed: boolean
  /** What it can do, where that is why. */
  does?: string
  /** Whether a build's tools make such files. */
  isMadeByTools: boolean
}

/** Looks each time anew for what there is in a workspace where only the course's own may be. */
export function additionsTo(
  workspace: string,
  { files, keep, required }: ProtectRules,
  { has, knows, holdsCourses, sources }: CourseFiles,
): () => Promise<Addition[]> {
  const standIns = standInsFor(sources.map(({ path }) => path))
  const mayBring = globs(keep)
  const isTheirs = globs([...required, ...keep])
  return async () => {
    const found = new Map<string, Addition>()
    const isNamed = (path: string): boolean => found.get(path)?.isNamed === true
    const named = files.length === 0 ? [] : await listProtected(workspace, files)
    for (const { path } of named)
      if (!mayBring(path)) found.set(path, { path, isDirectory: false, isNamed: true, isMadeByTools: true })
    for (const one of await standIns(workspace))
      if (!isTheirs(one.path) && !found.has(one.path) && !(await knows(one.path)))
        found.set(one.path, { ...one, isDirectory: false, isNamed: false })
    const listed = await listHooks(workspace, { most: mostEntries, opens: true, holdsCourses })
    if (!listed.isComplete) throw tooMany()
    for (const { path, hook, isDirectory } of listed.found)
      if (!isTheirs(path)) found.set(path, { ...ofHook(hook), path, isDirectory, isNamed: isNamed(path) })
    return [...found.values()].filter(({ path }) => !has(path))
  }
}

const ofHook = ({ does, madeBy }: Hook): Pick<Addition, 'does' | 'isMadeByTools'> => ({
  does,
  isMadeByTools: madeBy !== undefined,
})

const tooMany = (): UserError =>
  new UserError([{ message: `too many files to protect: the submission has more than ${mostEntries}` }])
