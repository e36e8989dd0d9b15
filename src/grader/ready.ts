import { join } from 'node:path'
import type { DeclaredTest } from '../config/config.js'
import type { Outcome } from '../domain/run.js'
import { describeEnd, succeeded } from './ending.js'
import { type Grading, runConfined, type Step } from './grading.js'
import { isOfSubmission } from './missing-command.js'
import { cancelled, failure } from './outcome.js'
import { resetWorkspace } from './reset.js'
import type { Workspace } from './workspace.js'

/**
 * Before student code runs again: nothing of an earlier command in the results, HOME and TMPDIR, the course's files in
 * place. Here and below an outcome is what settles the matter, and undefined means go on.
 */
export async function makeReady({
  workspace,
  home,
  protection,
  tree,
}: Grading): Promise<Outcome | undefined> {
  const problem = (await resetWorkspace(workspace)) ?? (await home.putBack())
  if (problem !== undefined) return failure(problem)
  await protection.putBack()
  await tree?.layOut()
  return undefined
}

/** Where a command is to write its results, when that is one file and not a glob. */
export const resultsFileIn = ({ results }: Workspace, glob: string | undefined): Pick<Step, 'resultsFile'> =>
  glob === undefined || isGlob(glob) ? {} : { resultsFile: join(results, glob) }

const isGlob = (path: string): boolean => /[*?[\]{}()!]/.test(path)

/** What it means to whoever needs the build that it failed, and what it printed. */
export type WhenBuildFails = (message: string, output: string) => Outcome

/** Builds, and keeps what the build made among the protected files. */
export async function build(
  grading: Grading,
  step: Pick<Step, 'command' | 'test'>,
  whenBuildFails: WhenBuildFails,
): Promise<Outcome | undefined> {
  const { timeMs } = grading.config.limits
  const ended = await runConfined(grading, { ...step, stage: 'build', timeoutMs: timeMs })
  const end = describeEnd(ended, timeMs)
  if (ended.cancelled) return cancelled
  if (ended.startError !== undefined && !isOfSubmission(step.command, ended))
    return failure(`the build: ${end}`)
  if (!succeeded(ended)) return whenBuildFails(`the build failed: ${end}`, ended.output.text)
  await grading.protection.keepMade('build')
  return undefined
}

/** Builds what a declared test needs; the build is student code, too. */
export async function makeTestReady(
  grading: Grading,
  { id, build: command }: DeclaredTest,
  whenBuildFails: WhenBuildFails,
): Promise<Outcome | undefined> {
  const settled = await makeReady(grading)
  if (settled !== undefined || command === undefined) return settled
  return (await build(grading, { command, test: id }, whenBuildFails)) ?? makeReady(grading)
}
