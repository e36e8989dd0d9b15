import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findConfig } from '../course.js'
import { digestsOfCourse } from '../job.js'
import type { Ruling } from '../rescore.js'
import { readGradebook } from '../store/gradebook.js'
import { UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
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

/** Marking makes the gradebook anew: whoever does it by other rules than those of before should mean it. */
export async function sayOtherConfiguration(
  { terminal }: Call,
  dir: string,
  { config, digests }: Ruling,
): Promise<void> {
  // What is wrong with it is said when it is written.
  const before = await readGradebook(dir, config.assignment).catch(() => undefined)
  if (before === undefined || rulesOf(before.digests) === rulesOf(digests)) return
  const was = before.digests.find((one) => one.of === 'config')?.path
  const by = was === undefined || was === config.file ? `${config.file} as it was then` : was
  const line = `The gradebook was made by ${by}; marking makes it anew by ${config.file} as it is now.`
  terminal.err(`${visible(line, { oneLine: true })}\n`)
}

const rulesOf = (digests: Ruling['digests']): string => digests.map((one) => one.sha256).join()

/** The directory of attempts that is named. */
export function attemptsDirectory({ words: [dir], terminal }: Call): string {
  if (dir !== undefined) return resolve(terminal.cwd, dir)
  throw new UserError([
    { message: 'which directory of attempts?', hint: 'name the one that `batch` or `run --out` filled' },
  ])
}
