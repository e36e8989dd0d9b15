import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findConfig } from '../course.js'
import { digestsOfCourse } from '../job.js'
import type { Ruling } from '../rescore.js'
import { UserError } from '../text/problem.js'
import type { Call } from './command.js'
import { courseRequestOf } from './course-request.js'

/** The course's configuration: the one that is named, else the one in the directory we are in. */
export async function courseRuling(call: Call): Promise<Ruling> {
  const scratch = await mkdtemp(join(tmpdir(), 'grade-config-'))
  try {
    // The words of these commands name attempts, not a submission.
    const found = await findConfig(await courseRequestOf({ ...call, words: [] }, scratch))
    return { config: found.config, digests: digestsOfCourse(found, undefined) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The directory of attempts that is named. */
export function attemptsDirectory({ words: [dir], terminal }: Call): string {
  if (dir !== undefined) return resolve(terminal.cwd, dir)
  throw new UserError([
    { message: 'which directory of attempts?', hint: 'name the one that `batch` or `run --out` filled' },
  ])
}
