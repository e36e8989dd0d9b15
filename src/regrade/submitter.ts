import type { Attempt, Digest } from '../domain/attempt.js'
import type { Grade } from '../domain/gradebook.js'
import { isLower, movedFrom, type NotRegraded, type RegradedSubmitter } from '../domain/regraded.js'
import { nextToRegrade, settledBy, stateOf, supersededBy } from '../domain/regrading.js'
import type { AttemptLine } from '../record/jsonl.js'
import { UserError } from '../text/problem.js'
import type { Person } from './people.js'
import { type GradingAgain, gradeAgain, lineOf } from './submission.js'

/** How submissions are graded again, and what becomes of the gradings. */
export type Regrading = GradingAgain & {
  /** What an attempt by today's grader says of the course. */
  today: readonly Digest[]
  all: boolean
  again: boolean
  neverLower: boolean
  /** What somebody's attempts come to by the course's rules and under their marks. */
  gradeOf: (submitter: string, attempts: readonly Attempt[]) => Grade | undefined
  keep: (line: AttemptLine) => Promise<unknown>
  setAside: (line: AttemptLine) => Promise<unknown>
}

/** What is known of somebody while their submissions are graded. */
type Progress = {
  person: Person
  lines: AttemptLine[]
  before: Grade | undefined
  done: Set<string>
  failed: NotRegraded[]
  gradings: number
  spared?: RegradedSubmitter['spared']
}

/** Grades what counts of somebody's submissions again, until that was graded by today's grader; undefined when it was stopped. */
export async function regradeSubmitter(
  person: Person,
  regrading: Regrading,
): Promise<RegradedSubmitter | undefined> {
  const progress = begin(person, regrading)
  for (let state = next(progress, regrading); state !== undefined; state = next(progress, regrading)) {
    if (regrading.signal.aborted) return undefined
    await regradeState(state, progress, regrading)
  }
  if (regrading.signal.aborted) return undefined
  const { before, lines, failed, gradings, spared } = progress
  const after = gradeOf(progress, lines, regrading)
  const nameless = lines.every(({ attempt }) => stateOf(attempt.submission) === undefined)
  return {
    submitter: person.submitter,
    ...movedFrom(before, after),
    gradings,
    failed: nameless ? [NAMELESS] : failed,
    ...(spared !== undefined && { spared }),
  }
}

const NAMELESS = { state: null, reason: 'no attempt says of which commit or files it is' }

function begin(person: Person, regrading: Regrading): Progress {
  const { again, today } = regrading
  const isByToday = ({ digests }: Attempt): boolean =>
    today.every(({ of, sha256 }) => digests.some((one) => one.of === of && one.sha256 === sha256))
  const all = [...person.lines, ...person.aside]
  const ours = new Set(all.filter(({ trust }) => trust === 'regraded').map(({ attempt }) => attempt))
  const done = settledBy(attemptsOf(all), (attempt) => ours.has(attempt) && isByToday(attempt))
  const progress = { person, lines: [...person.lines], failed: [], gradings: 0, before: undefined }
  const before = gradeOf(progress, person.lines, regrading)
  return { ...progress, before, done: again ? new Set() : done }
}

const attemptsOf = (lines: readonly AttemptLine[]): Attempt[] => lines.map(({ attempt }) => attempt)

const gradeOf = (
  { person }: Pick<Progress, 'person'>,
  lines: readonly AttemptLine[],
  regrading: Regrading,
): Grade | undefined => regrading.gradeOf(person.submitter, attemptsOf(lines))

const next = (progress: Progress, regrading: Regrading): string | undefined =>
  nextToRegrade({
    attempts: attemptsOf(progress.lines),
    counted: gradeOf(progress, progress.lines, regrading)?.counted.attempt,
    done: progress.done,
    all: regrading.all,
  })

async function regradeState(state: string, progress: Progress, regrading: Regrading): Promise<void> {
  const { lines, done, failed } = progress
  done.add(state)
  const own = lines.filter(({ attempt }) => stateOf(attempt.submission) === state)
  const superseded = supersededBy(state, attemptsOf(own))
  const earlier = own.find(({ attempt }) => attempt === superseded)
  if (earlier === undefined) return
  try {
    const attempt = await gradeAgain(earlier, attemptsOf(own), regrading)
    if (regrading.signal.aborted) return
    progress.gradings += 1
    if (attempt.status !== 'graded') failed.push({ state, reason: attempt.reason ?? attempt.status })
    // An error tells nothing of the submission, so that it is tried again another time.
    if (attempt.status === 'graded' || attempt.status === 'ungradable')
      await settle(lineOf(earlier, attempt), progress, regrading)
  } catch (error) {
    if (regrading.signal.aborted) return
    if (!(error instanceof UserError)) throw error
    failed.push({ state, reason: error.message })
  }
}

/** Keeps a grading, or sets it aside where its submitter would go down by it and shall not. */
async function settle(line: AttemptLine, progress: Progress, regrading: Regrading): Promise<void> {
  const { lines, before } = progress
  const after = gradeOf(progress, [...lines, line], regrading)
  if (regrading.neverLower && isLower(before, after)) {
    await regrading.setAside(line)
    progress.spared = { points: after?.points ?? null }
    return
  }
  await regrading.keep(line)
  lines.push(line)
}
