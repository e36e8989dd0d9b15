import { dirname, relative, resolve } from 'node:path'
import { type CourseRequest, type Found, foundFor } from '../course/find-config.js'
import { protectedDirectory } from '../course/protected-directory.js'
import { layoutWarnings } from '../grader/grade-tree.js'
import { neededHooks } from '../grader/protect/needed-hooks.js'
import { openDoors } from '../grader/protect/open-doors.js'
import { sourceWarnings } from '../grader/protect/source.js'
import { liesIn } from '../text/below.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'

/** What is to be said of where protected files come from; a repository would have to be fetched first. */
export async function protectionWarnings(
  found: Found,
  call: Call,
  request: CourseRequest,
  [graded]: readonly { dir: string }[],
): Promise<string[]> {
  const { grader, protect } = found.config
  const { files, from } = protect
  const missingIn = async (base: string, protectFrom?: string): Promise<string[]> =>
    grader?.layout === 'prairielearn'
      ? layoutWarnings(base, { shared: grader.shared, protectFrom }, (path) => relative(request.base, path))
      : []
  if (from === undefined) return missingIn(graded?.dir ?? request.dir)
  if (from.kind === 'repository') return []
  const dir = graded?.dir ?? (isCourses(found, call, request) ? undefined : request.dir)
  const source = protectedDirectory(
    from.path,
    dir === undefined ? ofCourse(found) : foundFor(found, dir),
    dir,
  )
  const isHere = dir === undefined && call.text('config') === undefined && liesIn(source, request.dir)
  return [
    ...(isHere ? [sayHere(from.path)] : []),
    ...(await sourceWarnings(source, files)),
    ...(await neededHooks(source, found.config).catch(saidBefore)),
    ...(await openDoors(source, found.config).catch(saidBefore)),
    ...(await missingIn(source, source)),
  ]
}

/** What is wrong with the directory is among its own warnings. */
function saidBefore(error: unknown): string[] {
  if (error instanceof UserError) return []
  throw error
}

/** Nothing says that the directory is a submission: the configuration lies at its top or was named without one. */
const isCourses = ({ config }: Found, { words, text }: Call, { base, dir }: CourseRequest): boolean =>
  (words.length === 0 && text('config') !== undefined) || dirname(resolve(base, config.file)) === dir

/** As submissions see it that lie elsewhere. */
const ofCourse = (found: Found): Found =>
  found.named === undefined ? found : { ...found, directory: dirname(found.named) }

const sayHere = (from: string): string =>
  `protect.from: ${quote(from)} is in this directory, which therefore is no submission: grade others with \`--config\``
