import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Ruling } from '../config/ruling.js'
import { findConfig } from '../course/find-config.js'
import { usualPlaces } from '../course/places.js'
import { digestsOfCourse } from '../job.js'
import { rulingIn } from '../rulings.js'
import { readGradebook } from '../store/gradebook.js'
import { UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import type { Call } from './command.js'
import { courseFilesOf } from './course-of.js'
import { courseRequestOf } from './course-request.js'
import { inScratch } from './scratch.js'

/** The configuration of the assignment a call is about: the one that is named or lies here, else the only one of the course. */
export async function courseRuling(call: Call): Promise<Ruling> {
  return inScratch('config', async (scratch) => {
    // The words of these commands name attempts, not a submission.
    const request = await courseRequestOf({ ...call, words: [] }, scratch)
    const { config, base, server } = request
    const named = config ?? (await onlyOfCourse(call, base))
    if (typeof named === 'object') return rulingIn(named.config, named.base, { server, scratch })
    const found = await findConfig(request)
    return { config: found.config, digests: digestsOfCourse(found, undefined) }
  })
}

/** Where nothing is named and nothing lies here, the configuration of a course's only assignment that has one. */
async function onlyOfCourse(call: Call, dir: string): Promise<{ config: string; base: string } | undefined> {
  for (const place of usualPlaces)
    if ((await stat(join(dir, place)).catch(() => undefined)) !== undefined) return undefined
  const { config, directory } = await courseFilesOf(call)
  const configs = config.assignments.flatMap((one) => one.config ?? [])
  const [only, ...others] = configs
  if (only === undefined) return undefined
  if (others.length === 0) return { config: only, base: directory }
  throw new UserError([
    {
      message: `which assignment? ${config.file} names ${configs.length}`,
      hint: `such as --config ${join(directory, only)}`,
    },
  ])
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
    {
      message: 'which directory of attempts?',
      hint: 'name the one that `harvest`, `batch` or `run --out` filled',
    },
  ])
}
