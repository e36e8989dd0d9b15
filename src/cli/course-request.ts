import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { assignmentName } from '../config/zero.js'
import type { CourseRequest } from '../course/find-config.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call, Terminal } from './command.js'
import { serverOf } from './server.js'

/** Which configuration a call is about. */
export async function courseRequestOf(call: Call, scratch: string): Promise<CourseRequest> {
  const [name = '.'] = call.words
  // A single file is a submission where something else says how to grade it.
  const named = call.text('config') === undefined ? directoryNamed : submissionNamed
  const dir = await named(name, call.terminal)
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

/** A directory or a single file. */
export async function submissionNamed(name: string, terminal: Pick<Terminal, 'cwd'>): Promise<string> {
  const path = resolve(terminal.cwd, name)
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true ? path : directoryNamed(name, terminal)
}

/** A name that leads to no directory is a mistake in the call. */
export async function directoryNamed(name: string, { cwd }: Pick<Terminal, 'cwd'>): Promise<string> {
  const dir = resolve(cwd, name)
  const isDirectory = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) throw new UserError([{ message: `there is no directory ${quote(name)}` }])
  return dir
}
