import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ended } from '../process/ended.js'
import { runProcess } from '../process/spawn.js'
import type { ConfinedCommand } from '../sandbox/sandbox.js'
import { UserError } from '../text/problem.js'
import { type Grading, isHere, processOf, type Step } from './grading.js'
import { keepRun } from './keep-run.js'
import { withMissingCommand } from './missing-command.js'
import { makeAnew } from './reset.js'
import type { Workspace } from './workspace.js'

/**
 * Runs a checker: in the course's own directory and outside the student's sandbox. Where there is no such directory the
 * checker is a file of the submission, and whatever that has become stays in the sandbox.
 */
export async function runCheck(grading: Grading, step: Step, inputFile: string): Promise<Ended> {
  const { workspace, protectFrom, signal, sandbox } = grading
  // Nothing a student's program could have written to: some languages run what lies in a HOME.
  const places = { home: join(workspace.root, 'check-home'), tmp: join(workspace.root, 'check-tmp') }
  for (const directory of [places.home, places.tmp]) {
    if (await makeAnew(directory)) continue
    throw new UserError([{ message: 'the directories of an earlier check could not be removed' }])
  }
  const { env, ...process } = await processOf(grading, step, places, protectFrom ? undefined : sandbox.shell)
  // The course's directory gets no files from running a checker in it.
  const command = { ...process, env: { ...env, INPUT_FILE: inputFile, PYTHONDONTWRITEBYTECODE: '1' } }
  const scratch = workspace.root
  const isThere = (program: string): boolean => isHere(program, command)
  const ended = protectFrom
    ? await runProcess({ ...command, cwd: protectFrom, scratch }, signal)
    : await sandbox.run(await confinedCheck(grading, command, places), signal)
  return keepRun(grading, step, await withMissingCommand(step.command, isThere, ended))
}

/** The same where it sees the submission, and its input in its own temporary files. */
async function confinedCheck(
  { workspace, config }: Grading,
  command: Pick<ConfinedCommand, 'argv' | 'timeoutMs' | 'outputBytes' | 'stdin'> & {
    env: Record<string, string>
  },
  { home, tmp }: Pick<Workspace, 'home' | 'tmp'>,
): Promise<ConfinedCommand> {
  const INPUT_FILE = join(tmp, 'input')
  await copyFile(command.env.INPUT_FILE ?? '', INPUT_FILE)
  const { root: scratch, files: cwd } = workspace
  const writable = [cwd, home, tmp]
  const env = { ...command.env, INPUT_FILE }
  return { ...command, env, cwd, scratch, writable, network: config.network, limited: true }
}
