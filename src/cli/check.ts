import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { risksOf } from '../config/notices.js'
import { assignmentName } from '../config/zero.js'
import { findConfig } from '../course.js'
import { renderCheck } from '../report/check.js'
import type { Call, ExitCode } from './command.js'
import { serverOf } from './server.js'

/** `grade-action check`: every problem of the configuration at once, and what is allowed but probably not meant. */
export async function check({ words, text, flag, terminal }: Call): Promise<ExitCode> {
  const dir = resolve(terminal.cwd, words[0] ?? '.')
  const scratch = await mkdtemp(join(tmpdir(), 'grade-check-'))
  try {
    const { config } = await findConfig({
      dir,
      config: text('config'),
      base: terminal.cwd,
      zero: {},
      assignment: async () => assignmentName(basename(dir)),
      server: serverOf(terminal),
      scratch,
    })
    const notices = [...config.notices, ...risksOf(config)]
    terminal.out(
      flag('json') ? `${JSON.stringify({ problems: [], notices }, null, 2)}\n` : renderCheck(config, notices),
    )
    return 0
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
