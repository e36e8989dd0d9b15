#!/usr/bin/env node
import { closeInherited } from '../process/inherited.js'
import { forTerminal } from '../report/for-terminal.js'
import { main } from './main.js'
import { programOf } from './program.js'

closeInherited(process.platform)

const cancelled = new AbortController()
// Also when the terminal is closed (SIGHUP): the submission's processes would outlive us, they have sessions of their own.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => cancelled.abort(signal))

const goneReader = ['EPIPE', 'EIO']
for (const stream of [process.stdout, process.stderr]) {
  // Whoever read our output (`| head`) may have left: the work is still brought to its end and cleaned up.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!goneReader.includes(error.code ?? '')) throw error
  })
}

process.exitCode = await main(process.argv.slice(2), {
  program: programOf(process.argv[1], process.cwd()),
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  home: process.env.HOME ?? process.env.USERPROFILE,
  script: process.argv[1],
  now: () => new Date().toISOString(),
  signal: cancelled.signal,
  color: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  // A terminal that does not know its size says 0.
  width: process.stdout.columns || 100,
  showsProgress: process.stderr.isTTY && process.env.TERM !== 'dumb',
  ...(process.stdin.isTTY &&
    process.stdout.isTTY && {
      openPrompt: async () =>
        (await import('./prompt.js')).openPrompt(process.stdin, process.stdout, cancelled.signal),
    }),
  out: (text, kind) =>
    process.stdout.write(kind === 'file' && !process.stdout.isTTY ? text : forTerminal(text)),
  err: (text) => process.stderr.write(forTerminal(text)),
})
