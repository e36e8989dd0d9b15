import { join } from 'node:path'
import picomatch from 'picomatch'
import type { Command } from '../domain/run.js'
import { describeEnd, succeeded } from './ending.js'
import { type Grading, runConfined, type Step } from './grading.js'
import { isOfSubmission } from './missing-command.js'
import { resetWorkspace, type Workspace } from './workspace.js'

/** Before student code runs again: nothing of an earlier command in the results, the course's files in place. */
export async function makeReady({ workspace, protection }: Grading): Promise<string | undefined> {
  const problem = await resetWorkspace(workspace)
  if (problem === undefined) await protection.putBack()
  return problem
}

/** Where a command is to write its results, when that is one file and not a glob. */
export const resultsFileIn = ({ results }: Workspace, glob: string | undefined): Pick<Step, 'resultsFile'> =>
  glob === undefined || picomatch.scan(glob).isGlob ? {} : { resultsFile: join(results, glob) }

/** How a build came out; `output` is what it printed when it failed. */
export type Built =
  | { kind: 'built' }
  | { kind: 'failed'; message: string; output: string }
  /** The course's own command could not be started. */
  | { kind: 'broken'; reason: string }
  | { kind: 'cancelled' }

/** Builds, and keeps what the build made among the protected files. */
export async function build(grading: Grading, command: Command | undefined, test?: string): Promise<Built> {
  if (command === undefined) return { kind: 'built' }
  const { timeMs } = grading.config.limits
  const step: Step = { stage: 'build', command, timeoutMs: timeMs, ...(test !== undefined && { test }) }
  const ended = await runConfined(grading, step)
  if (ended.cancelled) return { kind: 'cancelled' }
  if (ended.startError !== undefined && !isOfSubmission(command)) {
    return { kind: 'broken', reason: `the build: ${describeEnd(ended, timeMs)}` }
  }
  if (!succeeded(ended)) {
    return {
      kind: 'failed',
      message: `the build failed: ${describeEnd(ended, timeMs)}`,
      output: ended.output.text,
    }
  }
  await grading.protection.keepBuilt()
  return { kind: 'built' }
}
