import type { Machine } from '../job.js'
import { ourPlaces } from '../process/ours.js'
import type { Terminal } from './command.js'
import { sayTo } from './say.js'

/** The machine somebody types at; `more` is what else of theirs student code has no business in. */
export const machineOf = (terminal: Terminal, temp: string, more: readonly string[] = []): Machine => {
  const { env, platform, home, script, now } = terminal
  return { env, platform, home, temp, ours: [...ourPlaces(script, env), ...more], now, say: sayTo(terminal) }
}
