import { visible } from '../text/visible.js'

const TOKEN = /^[0-9a-f]{32,64}$/

/** Whether a text can close a fence that nobody guesses: 128 random bits in hexadecimal. */
export const isFenceToken = (token: string): boolean => TOKEN.test(token)

// The white space keeps the line from matchers of problems that other actions have left behind, such as those of
// TypeScript, ESLint, Python and Java, which want a path or a word at the start of a line; the bar from those that trim.
const MARGIN = ' | '

// The runner also takes `##[command]` for a command, anywhere in a line.
const breakCommands = (text: string): string => text.replaceAll('##[', '##\\[')

/** A line from outside for the log, which is never a command: prefixed, since `::` counts after white space too. */
export const logLine = (text: string): string => `${MARGIN}${breakCommands(visible(text, { oneLine: true }))}`

/**
 * Student output for the action's log: between fences that stop workflow commands, every line prefixed.
 * The token is made after the student's processes are gone. Print it in one piece on one stream.
 */
export function fenced(text: string, token: string): string {
  if (!isFenceToken(token)) throw new Error('a fence token must be at least 128 random bits in hexadecimal')
  const shown = visible(text.replace(/\r\n?/g, '\n')).trimEnd()
  const lines = shown.split('\n').map((line) => `${MARGIN}${breakCommands(line)}`)
  // The first line break is for whatever was printed before without one.
  return ['', `::stop-commands::${token}`, ...lines, `::${token}::`, ''].join('\n')
}
