import { join } from 'node:path'
import type { ProtectedFile } from '../../domain/run.js'
import { UserError } from '../../text/problem.js'
import { quoteSome } from '../../text/quote.js'
import { digestOf } from '../content-digest.js'
import { globs } from '../globs.js'
import type { Hook } from '../hooks/hook.js'
import { listHooks } from '../hooks/listing.js'
import { removeTree } from '../remove.js'
import { type CourseFiles, readCourse } from './course.js'
import { listProtected } from './paths.js'
import { mostRecorded, type Protection, type ProtectRules } from './protection.js'
import { type Content, contentOf, isCompiled, putBackOne, removeCompiled } from './put-back.js'

const mostEntries = 200_000
/** Of what a build makes beside the course's files, so much stays: all of it is read, and holes cost nobody else anything. */
const mostMadeBytes = 2 ** 30

/** Something the course has not, by a glob of protected files or by its name alone. */
type Addition = { path: string; isDirectory: boolean; isNamed: boolean; hook?: Hook }

/** Puts back what lies in `from`, a directory outside the student's control. */
export async function protectFiles(
  workspace: string,
  rules: ProtectRules,
  from: string,
): Promise<Protection> {
  const course = await readCourse(from, rules)
  const additions = additionsTo(workspace, rules, course)
  const made = new Map<string, Made>()
  const done = new Map<string, ProtectedFile>()
  const note = (file: ProtectedFile): void => {
    if (done.size < mostRecorded) done.set(`${file.action} ${file.path}`, file)
  }
  let isFirst = true
  return {
    putBack: async () => {
      for (const one of await additions()) {
        if (await isAsMade(workspace, one, made.get(one.path))) continue
        await removeTree(join(workspace, one.path))
        // Python compiles what it imports; that is no addition of anybody's, but could hide one.
        if (isFirst || !isCompiled(one.path)) note(removed(one))
      }
      const files = await course.inPlace(workspace)
      for (const file of files) for (const each of await putBackOne(workspace, file, isFirst)) note(each)
      for (const path of await removeCompiled(workspace, files))
        if (isFirst) note({ path, action: 'removed' })
      isFirst = false
    },
    keepMade: async (by) => {
      let left = mostMadeBytes
      for (const one of await additions()) {
        if (isCompiled(one.path) || (by === 'build' && !mayBeBuilt(one))) continue
        const found = one.isDirectory ? aDirectory : await contentOf(workspace, one.path, left)
        if (found === undefined) continue
        left -= found.size
        made.set(one.path, { ...found, isTold: by === 'build' && one.isNamed })
      }
    },
    files: () => [...done.values()],
    notices: () => builtNotices([...made].filter(([, { isTold }]) => isTold).map(([path]) => path)),
    sources: course.sources,
  }
}

const removed = ({ path, hook, isNamed }: Addition): ProtectedFile => ({
  path,
  action: 'removed',
  ...(hook !== undefined && !isNamed && { why: hook.does }),
})

/** What a stage left behind; its content, where it is a file. */
type Made = Content & { isTold: boolean }

const aDirectory: Content = { sha256: 'directory', size: 0 }

const isAsMade = async (
  workspace: string,
  { path, isDirectory }: Addition,
  made: Made | undefined,
): Promise<boolean> =>
  made !== undefined &&
  (isDirectory ? 'directory' : await digestOf(workspace, path, made.size)) === made.sha256

/** A build is the student's code, too: of hooks it makes only those that tools make. */
const mayBeBuilt = ({ hook }: Addition): boolean => hook === undefined || hook.madeBy !== undefined

/** What it puts beside the tests may decide what they find. */
const builtNotices = (paths: readonly string[]): string[] =>
  paths.length === 0 ? [] : [`the build made ${quoteSome(paths)} among the protected files`]

function additionsTo(
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
