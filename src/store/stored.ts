import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isAssignment } from '../domain/assignment.js'
import type { Attempt } from '../domain/attempt.js'
import type { Mark } from '../domain/mark.js'
import { competing, type Standing } from '../domain/superseded.js'
import { attemptFile } from '../record/attempt-path.js'
import type { AttemptLine } from '../record/jsonl.js'
import { compareTexts } from '../text/order.js'
import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { attemptsPath, readAttempts } from './directory.js'
import { journalPath } from './harvest-journal.js'
import { readMarks } from './marks.js'

/** What a directory of attempts holds of an assignment. */
export type Stored = {
  /** Each submitter's attempts that compete, as they were recorded. */
  attempts: ReadonlyMap<string, readonly Attempt[]>
  marks: readonly Mark[]
  /** Rows that cannot be read. */
  problems: readonly Problem[]
}

/**
 * The attempts and marks of an assignment, by submitter, without those of repositories that were `left` since; a
 * directory without any is a mistake in the call.
 */
export async function readStored(
  dir: string,
  assignment: string,
  left: ReadonlySet<number> = new Set(),
): Promise<Stored> {
  const [{ lines, problems }, marks] = await Promise.all([
    readAttempts(dir, assignment),
    readMarks(dir, assignment),
  ])
  if (lines.length === 0 && problems.length === 0) throw await noAttempts(dir, assignment)
  const bySubmitter = new Map<string, AttemptLine[]>()
  for (const line of lines) {
    const { submitter, repositoryId } = line
    if (repositoryId !== undefined && left.has(repositoryId)) continue
    bySubmitter.set(submitter, [...(bySubmitter.get(submitter) ?? []), line])
  }
  const attempts = [...bySubmitter].map(
    ([submitter, own]) => [submitter, competing(own, standingOf).map(({ attempt }) => attempt)] as const,
  )
  return { attempts: new Map(attempts.sort(([a], [b]) => compareTexts(a, b))), marks, problems }
}

const standingOf = ({ trust, attempt }: AttemptLine): Standing => ({
  file: attemptFile(attempt),
  state: attempt.submission.commit ?? attempt.submission.contentDigest,
  status: attempt.status,
  trust,
  supersedes: attempt.supersedes,
})

/** The assignments a directory of attempts holds any of. */
export async function storedAssignments(dir: string): Promise<string[]> {
  const names = (await namesIn(dir)).filter(isAssignment)
  const found = await Promise.all(names.map((name) => isFile(attemptsPath(dir, name))))
  return names.filter((_, index) => found[index]).sort(compareTexts)
}

/** What is wrong with a directory that holds nothing of an assignment. */
export async function noAttempts(dir: string, assignment: string): Promise<UserError> {
  const hint = await guessDirectory(dir, assignment)
  return new UserError([{ message: `${quote(dir)} has no attempts of ${assignment}`, hint }])
}

/** Whether a directory holds any attempts, or was harvested into: else nobody in it can be said to have handed nothing in. */
export const isCollected = async (dir: string): Promise<boolean> =>
  (await isFile(journalPath(dir))) || (await storedAssignments(dir)).length > 0

/** The directory of attempts that was probably meant: the one above, or one inside. */
async function guessDirectory(dir: string, assignment: string): Promise<string> {
  for (const near of [dirname(dir), ...(await namesIn(dir)).map((name) => join(dir, name))])
    if (await isFile(attemptsPath(near, assignment))) return `the directory of attempts is ${quote(near)}`
  const others = await storedAssignments(dir)
  return others.length === 0 ? '`batch` or `run --out` makes some' : `there are those of ${others.join(', ')}`
}

const namesIn = (dir: string): Promise<string[]> => readdir(dir).catch((): string[] => [])

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
