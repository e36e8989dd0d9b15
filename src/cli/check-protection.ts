import { dirname, resolve } from 'node:path'
import { isBelow } from '../course/below.js'
import { protectedDirectory } from '../course/protected-directory.js'
import { type CourseRequest, type Found, foundFor } from '../course.js'
import { sourceWarnings } from '../grader/protected-source.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'

/** What is to be said of where protected files come from; a repository would have to be fetched first. */
export async function protectionWarnings(
  found: Found,
  call: Call,
  request: CourseRequest,
  [graded]: readonly { dir: string }[],
): Promise<string[]> {
  const { files, from } = found.config.protect
  if (from?.kind !== 'directory') return []
  const dir = graded?.dir ?? (isCourses(found, call, request) ? undefined : request.dir)
  const source = protectedDirectory(
    from.path,
    dir === undefined ? ofCourse(found) : foundFor(found, dir),
    dir,
  )
  const isHere = dir === undefined && call.text('config') === undefined && isBelow(request.dir, source)
  return [...(isHere ? [sayHere(from.path)] : []), ...(await sourceWarnings(source, files))]
}

/** Nothing says that the directory is a submission: the configuration lies at its top or was named without one. */
const isCourses = ({ config }: Found, { words, text }: Call, { base, dir }: CourseRequest): boolean =>
  (words.length === 0 && text('config') !== undefined) || dirname(resolve(base, config.file)) === dir

/** As submissions see it that lie elsewhere. */
const ofCourse = (found: Found): Found =>
  found.named === undefined ? found : { ...found, directory: dirname(found.named) }

const sayHere = (from: string): string =>
  `protect.from: ${quote(from)} is in this directory, which therefore is no submission: grade others with \`--config\``
