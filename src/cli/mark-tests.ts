import { onlyAsked } from '../config/asked.js'
import type { Config } from '../config/config.js'
import { openCourse } from '../course.js'
import type { Attempt, Submission } from '../domain/attempt.js'
import { leavesOf, type RubricItem } from '../domain/rubric.js'
import { grade } from '../grade.js'
import type { Call } from './command.js'
import { courseRequestOf } from './course-request.js'
import { machineOf } from './machine.js'
import { directoryFor } from './mark-source.js'
import { inScratch } from './scratch.js'

export type TestRun = {
  submitter: string
  source: string
  config: Config
  codes: readonly string[]
  signal: AbortSignal
  /** When it was handed in, as far as the attempt that was kept says. */
  handedIn?: Pick<Submission, 'submittedAt' | 'submittedAtSource'>
}

/** Grades the files of a submission, only what belongs to the codes: to look at, nothing of it is kept. */
export async function runTests(
  call: Call,
  { submitter, source, config, codes, signal, handedIn }: TestRun,
): Promise<Attempt> {
  const { terminal } = call
  return inScratch('mark', async (scratch) => {
    const dir = await directoryFor(source, scratch)
    const request = await courseRequestOf({ ...call, words: [dir] }, scratch)
    const course = await openCourse({ ...request, config: config.file })
    const { now } = terminal
    const items = codesWithin(course.config, codes)
    const asked = onlyAsked(course.config, items)
    return await grade({
      submission: {
        name: submitter,
        submittedAt: handedIn?.submittedAt ?? now(),
        submittedAtSource: handedIn?.submittedAtSource ?? 'graded',
      },
      dir,
      // Whoever marks sees what students may not.
      course: { ...course, config: { ...asked, show: { ...asked.show, output: 'all', tests: [] } } },
      items,
      machine: machineOf(terminal, scratch),
      signal,
      keep: async () => undefined,
    })
  })
}

/** Whether anything that is run would tell of these codes; `isRecorded` where it did when they were graded. */
export function hasTests(config: Config, codes: readonly string[], isRecorded: boolean): boolean {
  const { rubric, grader } = config
  if (grader !== undefined)
    return isRecorded || rubric === undefined || leavesWithin(rubric.items, codes).some(isTested)
  return onlyAsked(config, codesWithin(config, codes)).tests.length > 0
}

const leavesWithin = (items: readonly RubricItem[], codes: readonly string[]): RubricItem[] =>
  items.flatMap((item) => {
    if (codes.includes(item.id) || hasDeduction(item, codes)) return leavesOf([item])
    return item.kind === 'group' ? leavesWithin(item.items, codes) : []
  })

const isTested = (item: RubricItem): boolean =>
  item.kind === 'tested' ||
  (item.kind === 'deductive' && item.deductions.some(({ tests }) => tests.length > 0))

/** The codes and everything inside them, as far as something can be run for it. */
export function codesWithin({ rubric, tests }: Config, codes: readonly string[]): string[] {
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
