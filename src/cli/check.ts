import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { risksOf } from '../config/notices.js'
import { findConfig } from '../course.js'
import { renderCheck } from '../report/check.js'
import type { Call, ExitCode } from './command.js'
import { courseRequestOf } from './course-request.js'

/** `grade-action check`: every problem of the configuration at once, and what is allowed but probably not meant. */
export async function check(call: Call): Promise<ExitCode> {
  const { flag, terminal } = call
  const scratch = await mkdtemp(join(tmpdir(), 'grade-check-'))
  try {
    const { config } = await findConfig(await courseRequestOf(call, scratch))
    const notices = [...config.notices, ...risksOf(config)]
    terminal.out(
      flag('json') ? `${JSON.stringify({ problems: [], notices }, null, 2)}\n` : renderCheck(config, notices),
    )
    return 0
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
