import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config/config.js'
import { warningsOf } from '../config/notices.js'
import { directoryBeside, findConfig } from '../course.js'
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
    const { config } = await findConfig(request)
    const options = { now: terminal.now(), withoutMaximum: formatsWithoutMaximum }
    const notices = [...warningsOf(config, options), ...(await protectionWarnings(config, request.dir))]
    terminal.out(
      flag('json') ? `${JSON.stringify({ problems: [], notices }, null, 2)}\n` : renderCheck(config, notices),
    )
    return 0
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** A repository would have to be fetched first: the grading looks into it. */
async function protectionWarnings({ protect: { files, from } }: Config, dir: string): Promise<string[]> {
  return from?.kind === 'directory' ? sourceWarnings(directoryBeside(dir, from.path), files) : []
}
