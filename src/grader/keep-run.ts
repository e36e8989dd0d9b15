import type { Command, CommandRun } from '../domain/run.js'
import type { Ended } from '../process/ended.js'
import { withoutWorkspace } from './own-paths.js'
import type { Workspace } from './workspace.js'

type Kept = { commands: CommandRun[]; notices: string[]; workspace: Pick<Workspace, 'files'> }

type Ran = Pick<CommandRun, 'stage' | 'test'> & { command: Command; resultsFile?: string }

/** Keeps what became of a command among the processes of its grading. */
export function keepRun(
  { commands, notices, workspace }: Kept,
  { stage, test, command, resultsFile }: Ran,
  ended: Ended,
): Ended {
  const { exitCode, signal, timedOut, startError, durationMs, cpuMs, outOfMemory } = ended
  const output = { ...ended.output, text: withoutWorkspace(ended.output.text, workspace.files) }
  const text = typeof command === 'string' ? command : command.map(quoteWord).join(' ')
  commands.push({
    stage,
    ...(test !== undefined && { test }),
    command: text,
    exitCode,
    signal,
    timedOut,
    ...(startError !== undefined && { startError }),
    durationMs,
    ...(cpuMs !== undefined && { cpuMs }),
    ...(outOfMemory && { outOfMemory }),
    outputBytes: output.bytes,
    output: output.text,
  })
  if (ended.leftRunning) notices.push(`something that \`${text}\` started could not be ended`)
  // Whoever writes results, or ends well, outlives what the system ended for it, and need not say so.
  if (outOfMemory && (stage === 'grader' || resultsFile !== undefined || exitCode === 0))
    notices.push(`\`${text}\` ${ended.reached?.[0]}`)
  return { ...ended, output }
}

/** As somebody would type it in a shell. */
const quoteWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
