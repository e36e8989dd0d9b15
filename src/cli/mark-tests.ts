import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onlyAsked } from '../config/asked.js'
import type { Config } from '../config/config.js'
import { openCourse } from '../course.js'
import type { Attempt } from '../domain/attempt.js'
import type { RubricItem } from '../domain/rubric.js'
import { grade } from '../grade.js'
import type { Call } from './command.js'
import { courseRequestOf } from './course-request.js'
import { directoryFor } from './mark-source.js'

export type TestRun = {
  submitter: string
  source: string
  config: Config
  codes: readonly string[]
  signal: AbortSignal
}

/** Grades the files of a submission, only what belongs to the codes: to look at, nothing of it is kept. */
export async function runTests(
  call: Call,
  { submitter, source, config, codes, signal }: TestRun,
): Promise<Attempt> {
  const { terminal } = call
  const scratch = await mkdtemp(join(tmpdir(), 'grade-mark-'))
  try {
    const dir = await directoryFor(source, scratch)
    const request = await courseRequestOf({ ...call, words: [dir] }, scratch)
    const course = await openCourse({ ...request, config: config.file })
    const { env, platform, home, now } = terminal
    const items = codesWithin(course.config, codes)
    const asked = onlyAsked(course.config, items)
    return await grade({
      submission: { name: submitter, submittedAt: now(), submittedAtSource: 'clock' },
      dir,
      // Whoever marks sees what students may not.
      course: { ...course, config: { ...asked, show: { ...asked.show, output: 'all', tests: [] } } },
      items,
      machine: { env, platform, home, temp: scratch, now },
      signal,
      keep: async () => undefined,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Whether anything would be run for these codes. */
export function hasTests(config: Config, codes: readonly string[]): boolean {
  if (config.grader !== undefined) return true
  return onlyAsked(config, codesWithin(config, codes)).tests.length > 0
}

/** The codes and everything inside them, as far as something can be run for it. */
function codesWithin({ rubric, tests }: Config, codes: readonly string[]): string[] {
  if (rubric === undefined) {
    const ids = tests.map(({ id }) => id)
    // One grader for everything, and nothing is known of its parts.
    if (ids.length === 0) return []
    return codes.map((code) => ids.find((id) => code === id || code.startsWith(`${id}/`)) ?? code)
  }
  return idsWithin(rubric.items, codes, false)
}

const idsWithin = (items: readonly RubricItem[], codes: readonly string[], isInside: boolean): string[] =>
  items.flatMap((item) => {
    const isAsked = isInside || codes.includes(item.id) || hasDeduction(item, codes)
    const inner = item.kind === 'group' ? idsWithin(item.items, codes, isAsked) : []
    return isAsked ? [item.id, ...inner] : inner
  })

const hasDeduction = (item: RubricItem, codes: readonly string[]): boolean =>
  item.kind === 'deductive' && item.deductions.some(({ id }) => codes.includes(id))
