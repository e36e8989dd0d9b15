import type { Ended } from '../process/ended.js'
import { lastLine } from './tools.js'

/** Other gradings mount, unmount and remove meanwhile what a sandbox looks at while it is made. */
const tries = 3
const said = 'the sandbox could not be made: '

/** What becomes of a command whose sandbox ended before it had started the program. */
export function notMade(ended: Ended): Ended {
  if (ended.startError !== undefined || ended.timedOut || ended.cancelled) return ended
  return { ...ended, exitCode: null, startError: `${said}${lastLine(ended)}` }
}

/** Makes a sandbox again where it could not be made: nothing has run in it. */
export async function untilMade(run: () => Promise<Ended>): Promise<Ended> {
  for (let left = tries - 1; ; left -= 1) {
    const ended = await run()
    if (left === 0 || ended.startError?.startsWith(said) !== true) return ended
  }
}
