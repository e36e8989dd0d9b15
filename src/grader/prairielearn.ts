import type { GraderConfig } from '../config/config.js'
import type { Ended } from '../process/ended.js'
import { describeEnd } from './ending.js'
import { openEntrypoint } from './entrypoint.js'
import { reported, runGraderCommand } from './grader-command.js'
import type { Grading } from './grading.js'
import { failure } from './outcome.js'
import type { Reported } from './read-results.js'

/** PrairieLearn takes no larger results (grader-host, `runJob`). */
const mostBytes = 2 ** 20

/** Runs PrairieLearn's entrypoint in its `/grade`, and makes of its end what PrairieLearn does. */
export async function runInGrade(grading: Grading, grader: GraderConfig): Promise<Reported> {
  const entrypoint = await openEntrypoint(grading, grader)
  if (!Array.isArray(entrypoint)) return { outcome: entrypoint }
  const ended = await runGraderCommand(grading, grader, entrypoint)
  keepBackOutput(grading)
  const { timeoutMs, exitCode, onTimeout } = grader
  if (ended.timedOut && onTimeout === 'ungradable')
    return { outcome: { kind: 'ungradable', reason: tooSlow(timeoutMs) } }
  if (exitCode === 'must_be_zero' && hasFailed(ended)) return { outcome: failure(ignored(ended, timeoutMs)) }
  const silent = { ...ended, output: { ...ended.output, text: '' } }
  return reported(grading, grader, silent, { mostBytes })
}

const hasFailed = ({ exitCode, cancelled, timedOut, startError }: Ended): boolean =>
  exitCode !== 0 && !cancelled && !timedOut && startError === undefined

const tooSlow = (timeoutMs: number): string =>
  `Your grading job did not complete within the time limit of ${timeoutMs / 1000} seconds.`

const ignored = (ended: Ended, timeoutMs: number): string =>
  `the grader must end with exit code 0, so its results were ignored: ${describeEnd(ended, timeoutMs)} ` +
  '(what it printed is not for students; `show: {output: all}` keeps it)'

/** Students see what a grader puts into its results, and not what it prints. */
function keepBackOutput({ commands, config }: Grading): void {
  const last = commands.at(-1)
  if (last !== undefined && config.show.output !== 'all') commands.splice(-1, 1, { ...last, output: '' })
}
