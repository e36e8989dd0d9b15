import { createHash } from 'node:crypto'
import type { Config } from './config/config.js'
import { expectedOf } from './config/expected.js'
import { type Attempt, type AttemptSummary, type Digest, dueOf } from './domain/attempt.js'
import { summaryOf } from './domain/attempt-of.js'
import { type Change, changesBetween, type Standing } from './domain/changes.js'
import { countedAttempt } from './domain/counting.js'
import { type GradeRow, gradeRowOf, type Ungraded } from './domain/grade-row.js'
import { type Grade, gradeOf, type ScoredAttempt } from './domain/gradebook.js'
import { endOfGrace } from './domain/late.js'
import type { Mark } from './domain/mark.js'
import { marksBySubmitter } from './domain/marks.js'
import { hiddenTestsLost, rescored, underMarks } from './domain/rescored.js'
import { rowNotices, timeNotices } from './domain/row-notices.js'
import type { Instant } from './domain/time.js'
import { sayOf, unaccountedMarks } from './domain/unaccounted.js'
import { attemptFile } from './record/attempt-path.js'
import { formatAttempt } from './record/format-attempt.js'
import type { AssignmentGradebook } from './record/gradebook.js'
import { isShort } from './record/lists.js'
import { readGradebook, writeGradebook } from './store/gradebook.js'
import { readMarks } from './store/marks.js'
import { readStored, type Stored } from './store/stored.js'
import type { Problem } from './text/problem.js'

/** An assignment's configuration, and what tells it from another one. */
export type Ruling = { config: Config; digests: readonly Digest[] }

export type Rescoring = {
  gradebook: AssignmentGradebook
  changes: Change[]
  /** Rows that could not be read: whose attempts they are is not known. */
  problems: readonly Problem[]
  /** Said to whoever reads it: marks that count for nothing, records that lack tests. */
  notices: string[]
}

/** Another rubric, late policy or marks over what is stored: stages 5 to 7, without a grader and without a network. */
export async function rescore(dir: string, ruling: Ruling, now: Instant): Promise<Rescoring> {
  const { config } = ruling
  const stored = await readStored(dir, config.assignment)
  const before = await standingsBefore(dir, stored, config)
  const gradebook = await keepGradebook(dir, stored, ruling, now)
  const changes = changesBetween(before, gradebook.rows)
  return { gradebook, changes, problems: stored.problems, notices: noticesOf(stored, gradebook.rows, config) }
}

/** What is stored, and what follows from it. */
export type Refreshed = Stored & { gradebook: AssignmentGradebook }

/** Makes the gradebook anew, and once more where others marked meanwhile: whoever writes last knows all marks. */
export async function refreshGradebook(dir: string, ruling: Ruling, now: Instant): Promise<Refreshed> {
  const { assignment } = ruling.config
  for (;;) {
    const stored = await readStored(dir, assignment)
    const gradebook = await keepGradebook(dir, stored, ruling, now)
    const { length } = await readMarks(dir, assignment)
    if (length === stored.marks.length) return { ...stored, gradebook }
  }
}

/** Writes the gradebook that follows from what is stored. */
async function keepGradebook(
  dir: string,
  stored: Stored,
  ruling: Ruling,
  now: Instant,
): Promise<AssignmentGradebook> {
  const gradebook = gradebookOf(stored, ruling, now)
  await writeGradebook(dir, gradebook)
  return gradebook
}

/** Everybody's grade by today's rules, and who has none. */
export function gradebookOf(stored: Stored, ruling: Ruling, made: Instant): AssignmentGradebook {
  const { config, digests } = ruling
  const marks = marksBySubmitter(stored.marks)
  const all = [...stored.attempts].map(([submitter, attempts]) =>
    gradeSubmitter(submitter, attempts, marks.get(submitter) ?? [], config),
  )
  const rows = all.flatMap(({ grade }) => (grade === undefined ? [] : [gradeRowOf(grade)]))
  return {
    assignment: config.assignment,
    made,
    digests,
    rows,
    ungraded: all.flatMap(({ ungraded }) => ungraded ?? []),
  }
}

export type SubmitterGrade = { grade?: Grade; ungraded?: Ungraded }

/** What one submitter has; `ungraded` says why there is no grade. */
export function gradeSubmitter(
  submitter: string,
  attempts: readonly Attempt[],
  marks: readonly Mark[],
  config: Config,
): SubmitterGrade {
  const { due, late = null, counts } = config
  const rules = { late, counts, ...(due !== undefined && { due }) }
  const scored = attempts.map((attempt) => scoredAgain(attempt, marks, config))
  const grade = gradeOf({ submitter, attempts: scored, rules, marks })
  return grade === undefined ? { ungraded: ungradedOf(submitter, scored) } : { grade }
}

function scoredAgain(recorded: Attempt, marks: readonly Mark[], config: Config): ScoredAttempt {
  // Where a record had no room for all tests, what it was given then is all that is known but for marks.
  const rules = { ...config, expected: expectedOf(config) }
  const attempt = isShort(recorded) ? underMarks(recorded, rules, marks) : rescored(recorded, rules, marks)
  return { attempt, summary: summaryFor(attempt, recorded), score: attempt.score }
}

function summaryFor(attempt: Attempt, recorded = attempt): AttemptSummary {
  const sha256 = createHash('sha256').update(formatAttempt(recorded)).digest('hex')
  return summaryOf(attempt, attemptFile(recorded), sha256)
}

function ungradedOf(submitter: string, scored: readonly ScoredAttempt[]): Ungraded {
  const newest = scored.at(-1)?.attempt
  if (newest === undefined || newest.status === 'graded')
    return { submitter, status: 'error', reason: 'no attempt counts by these rules' }
  return { submitter, status: newest.status, reason: newest.reason ?? newest.status }
}

async function standingsBefore(dir: string, stored: Stored, config: Config): Promise<Standing[]> {
  const gradebook = await readGradebook(dir, config.assignment)
  return (
    gradebook?.rows ??
    [...stored.attempts].flatMap(([submitter, attempts]) => {
      const due = config.due === undefined ? undefined : endOfGrace(config.due, config.late)
      const counted = countedAttempt(
        attempts.map((attempt) => ({
          ...summaryFor(attempt),
          neverLate: dueOf(attempt.submission, due) === undefined,
        })),
        config.counts,
        due,
      )
      return counted?.points === undefined || counted.points === null
        ? []
        : [{ submitter, points: counted.points, complete: counted.complete }]
    })
  )
}

function noticesOf({ attempts, marks }: Stored, rows: readonly GradeRow[], config: Config): string[] {
  const rules = { ...config, expected: expectedOf(config) }
  const who = (is: (attempt: Attempt) => boolean): string[] =>
    [...attempts].filter(([, all]) => all.some(is)).map(([submitter]) => submitter)
  const losesHidden = (attempt: Attempt): boolean =>
    attempt.tests.some(({ visibility }) => visibility === 'hidden') &&
    hiddenTestsLost(attempt, rescored(attempt, rules, [])).length > 0
  return [
    ...timeNotices(rows, config),
    ...rows.flatMap(rowNotices),
    ...unaccountedMarks(marks, new Set(attempts.keys()), config.rubric),
    ...sayOf('a record has no room for all tests, and keeps the score it had, of', who(isShort)),
    ...sayOf('hidden tests are found only by their ids, and count no more for', who(losesHidden)),
  ]
}
