import { homedir } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import type { Config } from '../config/config.js'
import { liesIn } from '../text/below.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** A configuration, what its paths are relative to, and the tree it was fetched with, if it was. */
type Naming = { config: Pick<Config, 'file'>; directory: string; tree?: string }

/** Where the protected files lie that a configuration takes from a directory: never inside the submission, if any. */
export function protectedDirectory(path: string, naming: Naming, dir: string | undefined): string {
  const { config, directory, tree } = naming
  const found = resolve(directory, path.replace(/^~(?=\/|$)/, homedir()))
  const problem = (message: string, hint: string): UserError =>
    new UserError([{ message: `protect.from: ${message}`, hint, place: { file: config.file } }])
  if (dir !== undefined && liesIn(found, dir))
    throw problem(`${quote(path)} is a directory of the submission`, 'its student could change what is there')
  const isOut = tree !== undefined && !isAbsolute(path) && !path.startsWith('~') && !liesIn(found, tree)
  if (isOut) throw problem(`${quote(path)} leads out of the repository`, `give owner/repo@ref:path`)
  return found
}
