import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { assignmentName } from '../config/zero.js'
import type { CourseRequest } from '../course.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'
import { serverOf } from './server.js'

/** Which configuration a call is about. */
export async function courseRequestOf(call: Call, scratch: string): Promise<CourseRequest> {
  const dir = await directoryOf(call)
  return {
    dir,
    config: call.text('config'),
    base: call.terminal.cwd,
    zero: {},
    advice: '`init` writes one, --config names another',
    assignment: async () => assignmentName(basename(dir)),
    server: serverOf(call.terminal),
    scratch,
  }
}

/** A name that leads to no directory is a mistake in the call. */
async function directoryOf({ words: [name = '.'], terminal }: Call): Promise<string> {
  const dir = resolve(terminal.cwd, name)
  const isDirectory = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) throw new UserError([{ message: `there is no directory ${quote(name)}` }])
  return dir
}
