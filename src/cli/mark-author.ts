import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import { UserError } from '../text/problem.js'
import type { Call, Terminal } from './command.js'

/** Who marks, and how that is known where nobody said it. */
export type Author = { name: string; known?: string }

/** The one `--as` names; in a terminal else the person who sits there. */
export async function authorOf({ text, terminal }: Call): Promise<Author> {
  const named = text('as')?.trim()
  if (named !== undefined && named !== '') return { name: named }
  if (terminal.openPrompt === undefined)
    throw new UserError([{ message: 'who marks? there is no terminal to tell by', hint: 'say --as NAME' }])
  const name = await nameInGit(terminal)
  if (name !== '') return { name, known: "git's user.name" }
  return { name: terminal.env.LOGNAME ?? terminal.env.USER ?? userInfo().username, known: 'your login' }
}

/** Only what the person configured for themselves: a repository we may stand in could say anything. */
async function nameInGit({ env }: Terminal): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', '--global', 'user.name'], { env })
    return stdout.trim()
  } catch {
    // No git, or no name there: there is still the login.
    return ''
  }
}
