import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { onlyAsked } from '../config/asked.js'
import { assignmentName } from '../config/zero.js'
import { openCourse } from '../course.js'
import type { Attempt } from '../domain/attempt.js'
import { grade } from '../grade.js'
import { formatAttempt } from '../record/format-attempt.js'
import { exitCodeOf } from '../report/step.js'
import { renderTerminal } from '../report/terminal.js'
import { type Call, choiceOf, type ExitCode } from './command.js'
import { serverOf } from './server.js'

const sandboxes = ['auto', 'none', 'namespaces', 'bubblewrap', 'docker'] as const

/** `grade-action run`: grades a directory as the action would, and shows what its student sees. */
export async function run(call: Call): Promise<ExitCode> {
  const { text, flag, terminal } = call
  const scratch = await mkdtemp(join(tmpdir(), 'grade-run-'))
  try {
    const { attempt, timezone } = await gradeDirectory(call, scratch)
    const out = text('out')
    if (out !== undefined) await keep(attempt, resolve(terminal.cwd, out))
    const { color, width } = terminal
    terminal.out(
      flag('json')
        ? formatAttempt(attempt)
        : renderTerminal(attempt, { color, width, timezone, isRecorded: false }),
    )
    return exitCodeOf(attempt)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function gradeDirectory(call: Call, scratch: string): Promise<{ attempt: Attempt; timezone: string }> {
  const { words, text, terminal } = call
  const { env, platform, now, signal, home } = terminal
  const dir = resolve(terminal.cwd, words[0] ?? '.')
  const items = (text('code') ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
  const course = await openCourse({
    dir,
    config: text('config'),
    base: terminal.cwd,
    zero: {},
    assignment: async () => assignmentName(basename(dir)),
    server: serverOf(terminal),
    scratch,
  })
  const sandbox = choiceOf(call, 'sandbox', sandboxes) ?? course.config.sandbox
  const config = { ...onlyAsked(course.config, items), sandbox }
  const attempt = await grade({
    submission: { name: basename(dir), submittedAt: now(), submittedAtSource: 'clock' },
    dir,
    course: { ...course, config },
    items,
    machine: { env, platform, home, temp: scratch, now },
    signal,
    keep: async () => undefined,
  })
  return { attempt, timezone: config.timezone }
}

async function keep(attempt: Attempt, directory: string): Promise<void> {
  const { appendAttempt } = await import('../store/directory.js')
  await appendAttempt(directory, {
    submitter: attempt.submission.name,
    source: 'run',
    trust: 'unverified',
    attempt,
  })
}
