import { spawn } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySubmission } from '../grader/copy.js'
import { removeTree } from '../grader/remove.js'
import { UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import type { Call, ExitCode, Terminal } from './command.js'
import { bringSource, directoryFor, sourcesOf } from './mark-source.js'
import { noSource } from './mark-test-only.js'
import { type Marking, onlySubject } from './marking.js'

/** A shell in a copy of what is handed in. No checkout: nothing of a student's could make git or a hook run. */
export async function inspect(call: Call, marking: Marking): Promise<ExitCode> {
  const { terminal } = call
  if (terminal.openPrompt === undefined)
    throw new UserError([{ message: '--inspect opens a shell, and there is no terminal here' }])
  const { submitter, attempt } = onlySubject(marking, '--inspect')
  const { dir } = marking
  const { assignment } = marking.config
  const source = await bringSource(call, { dir, assignment, submitter, submission: attempt?.submission })
  if (source === undefined) throw noSource(sourcesOf(call, dir, assignment), submitter)
  const scratch = await mkdtemp(join(tmpdir(), 'grade-inspect-'))
  try {
    const copy = join(scratch, 'files')
    await mkdir(copy)
    const from = await directoryFor(source, scratch)
    const { refused, notices } = await copySubmission(from, copy, { keeps: () => true, skip: scratch })
    if (refused !== undefined) throw new UserError([{ message: refused }])
    const said = [
      ...notices.map((notice) => `! ${notice}`),
      `A copy of what ${submitter} handed in; it goes when the shell ends.`,
    ]
    terminal.out(said.map((line) => `${visible(line, { oneLine: true })}\n`).join(''))
    await shellIn(copy, terminal)
  } finally {
    await removeTree(scratch)
  }
  return 0
}

/** What the shell's last command ended with is nothing of ours. */
function shellIn(dir: string, { env, platform, signal }: Terminal): Promise<void> {
  const shell = env.SHELL ?? (platform === 'win32' ? (env.ComSpec ?? 'cmd.exe') : '/bin/sh')
  return new Promise((ended, failed) => {
    const child = spawn(shell, [], { cwd: dir, stdio: 'inherit', env: { ...env, PWD: dir } })
    // Ctrl-C is the shell's; that we are asked to end, too, ends it.
    const stop = (): void => {
      if (signal.reason !== 'SIGINT') child.kill('SIGHUP')
    }
    signal.addEventListener('abort', stop, { once: true })
    child.on('error', failed)
    child.on('close', () => {
      signal.removeEventListener('abort', stop)
      ended()
    })
  })
}
