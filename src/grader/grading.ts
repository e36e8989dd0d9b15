import { join } from 'node:path'
import type { Config } from '../config/config.js'
import type { Command, CommandRun } from '../domain/run.js'
import type { Instant } from '../domain/time.js'
import type { Ended } from '../process/ended.js'
import { childEnvironment } from '../process/environment.js'
import { findProgram } from '../process/path.js'
import { argvOf, type HostEnvironment } from '../process/shell.js'
import type { ProcessSpec } from '../process/start.js'
import type { Sandbox } from '../sandbox/sandbox.js'
import type { CourseGuard } from './course-guard.js'
import { gradeRootOf, placeOf } from './grade-root.js'
import type { GradeTree } from './grade-tree.js'
import type { Home } from './home.js'
import { keepRun } from './keep-run.js'
import { withMissingCommand } from './missing-command.js'
import type { Protection } from './protect/protection.js'
import { tellingLimits } from './reached.js'
import { sandboxHints } from './sandbox-hints.js'
import type { Workspace } from './workspace.js'

/** What is to be graded, where and how. */
export type GraderRequest = {
  config: Config
  workspace: Workspace
  sandbox: Sandbox
  /** Our own environment, of which the grader sees what is named. */
  hostEnv: HostEnvironment
  platform: NodeJS.Platform
  /** Codes of items that were asked for. */
  items: readonly string[]
  signal: AbortSignal
  /** The course's own directory: protected files are put back from it, and its checkers run there. */
  protectFrom: string | undefined
  /** Where a submission has the course's configuration: paths that student code does not get to see. */
  withheld?: readonly string[]
  now: () => Instant
}

/** What every command of one grading shares. */
export type Grading = GraderRequest & {
  protection: Protection
  home: Home
  /** With PrairieLearn's layout. */
  tree?: GradeTree
  course: CourseGuard
  /** Every process so far. */
  commands: CommandRun[]
  notices: string[]
}

export type Step = {
  stage: CommandRun['stage']
  /** The declared test it belongs to. */
  test?: string
  command: Command
  timeoutMs: number
  stdin?: string
  /** The results file, where there is exactly one. */
  resultsFile?: string
}

/** Runs a command where it can do no harm, and keeps what became of it. */
export async function runConfined(grading: Grading, step: Step): Promise<Ended> {
  const { config, workspace, sandbox, signal } = grading
  const isSetup = step.stage === 'setup'
  const command = {
    ...(await processOf(grading, step, workspace, sandbox.shell)),
    ...placeOf(grading, step.stage),
    network: isSetup || config.network,
    limited: !isSetup,
    scratch: workspace.root,
    writable: writableOf(workspace),
  }
  const isThere = (program: string): boolean | Promise<boolean> =>
    sandbox.hasProgram?.(program, command) ?? isHere(program, command)
  const ended = await tellingLimits(workspace, config.limits, () => sandbox.run(command, signal))
  if (command.limited) addNew(grading.notices, sandboxHints({ ...command, level: sandbox.level }, ended))
  const told = await withMissedFile(grading, step, await withMissingCommand(step.command, isThere, ended))
  return keepRun(grading, step, told)
}

/** Many tests may run into the same. */
const addNew = (notices: string[], more: readonly string[]): number =>
  notices.push(...more.filter((notice) => !notices.includes(notice)))

/** What failed for want of a file that we left out says so, and is nobody's zero. */
async function withMissedFile({ protection }: Grading, { command }: Step, ended: Ended): Promise<Ended> {
  const { exitCode, startError, cancelled, timedOut } = ended
  if (exitCode === 0 || startError !== undefined || cancelled || timedOut) return ended
  const missed = await protection.missedBy?.(command)
  return missed === undefined ? ended : { ...ended, startError: missed }
}

/** What a student's program may write to: not what we keep beside it for later. */
const writableOf = ({ grade, files, results, home, tmp }: Workspace): string[] =>
  grade === undefined ? [files, results, home, tmp] : [grade, home, tmp]

export const isHere = (program: string, { env }: Pick<ProcessSpec, 'env'>): boolean =>
  findProgram(program, env.PATH ?? '') !== undefined

/** How a step's program is started, but for where. */
export async function processOf(
  grading: Grading,
  { stage, command, timeoutMs, stdin, resultsFile }: Step,
  { home, tmp }: Pick<Workspace, 'home' | 'tmp'>,
  shell?: Sandbox['shell'],
) {
  const { config, workspace, hostEnv, platform, items } = grading
  const root = gradeRootOf(grading, stage)
  const results = root === undefined ? workspace.results : join(root, 'results')
  const places = { home, tmp, results, ...(resultsFile !== undefined && { resultsFile }) }
  const env = childEnvironment(hostEnv, config, places, items, platform)
  return {
    argv: argvOf(command, hostEnv, platform, shell),
    env: root === undefined ? env : { ...env, GRADE_ROOT: root },
    timeoutMs,
    outputBytes: config.limits.outputBytes,
    ...(stdin !== undefined && { stdin }),
  }
}
