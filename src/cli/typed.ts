import type { Call } from './command.js'

/** A command on the same directory, as it was called. */
export function typed(command: string, { words: [dir], terminal }: Call): string {
  const word = dir !== undefined && /\s/.test(dir) ? `"${dir}"` : dir
  return [terminal.program, command, word].filter((part) => part !== undefined).join(' ')
}
