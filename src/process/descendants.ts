import type { ChildProcess } from 'node:child_process'
import type { Stop } from './follow.js'
import { signalGroup } from './signal.js'
import type { Reach } from './start.js'
import { killMs } from './stop.js'
import { sweep } from './sweep.js'
import type { Watching } from './watch.js'
import { saidWithin, within } from './within.js'

const settleMs = 200
/** Only who cancels waits for us; on a busy machine what was killed takes its time to die, and its output to be read. */
const patientMs = 10_000

/**
 * Ends what a child left behind and says whether nothing is left: a daemon must be dead before results are read, and must
 * not keep the pipes open for ever.
 */
export async function endDescendants(
  child: ChildProcess,
  reach: Reach | undefined,
  watch: Watching,
  closed: Promise<unknown>,
  stopped: Stop | undefined,
): Promise<boolean> {
  const endedByItself = stopped === undefined
  // `program | tee log` and the like may still be writing the last lines.
  if (endedByItself) await within(closed, settleMs)
  if (process.platform !== 'win32') signalGroup(child, 'SIGKILL')
  const ms = stopped === 'cancelled' ? killMs : patientMs
  const [isGone, isSwept] = await Promise.all([isAllGone(reach, endedByItself), sweepWith(watch, ms)])
  // Whoever could not be ended holds the pipes for as long as it likes.
  await within(closed, isGone && isSwept ? ms : 0)
  return isGone && isSwept
}

async function sweepWith(watch: Watching, ms: number): Promise<boolean> {
  if (watch === 'unseen') return false
  return watch === undefined || sweep(watch, ms)
}

/** A sandbox that fails to tell, or to answer, has told that something may be left. */
async function isAllGone({ gone, kill }: Reach = {}, endedByItself: boolean): Promise<boolean> {
  if (gone === undefined || (await saidWithin(gone, killMs, false))) return true
  // What was stopped was ended by force before.
  if (!endedByItself || kill === undefined) return false
  await saidWithin(kill, killMs, undefined)
  return saidWithin(gone, killMs, false)
}
