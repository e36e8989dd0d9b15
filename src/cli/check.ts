import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { warningsOf } from '../config/notices.js'
import { findConfig, protectedDirectory } from '../course.js'
import { formatsWithoutMaximum } from '../formats/names.js'
import { sourceWarnings } from '../grader/protected-source.js'
import { renderCheck } from '../report/check.js'
import type { Call, ExitCode } from './command.js'
import { courseRequestOf } from './course-request.js'

/** `grade-action check`: every problem of the configuration at once, and what is allowed but probably not meant. */
export async function check(call: Call): Promise<ExitCode> {
  const { flag, terminal } = call
  const scratch = await mkdtemp(join(tmpdir(), 'grade-check-'))
  try {
    const request = await courseRequestOf(call, scratch)
    const found = await findConfig(request)
    const { config } = found
    const options = { now: terminal.now(), withoutMaximum: formatsWithoutMaximum }
    const notices = [...warningsOf(config, options), ...(await protectionWarnings(found, request.dir))]
    terminal.out(
      flag('json') ? `${JSON.stringify({ problems: [], notices }, null, 2)}\n` : renderCheck(config, notices),
    )
    return 0
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** A repository would have to be fetched first: the grading looks into it. */
async function protectionWarnings(
  found: Awaited<ReturnType<typeof findConfig>>,
  dir: string,
): Promise<string[]> {
  const { files, from } = found.config.protect
  return from?.kind === 'directory' ? sourceWarnings(protectedDirectory(from.path, found, dir), files) : []
}
