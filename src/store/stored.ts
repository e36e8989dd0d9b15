import type { Attempt } from '../domain/attempt.js'
import type { Mark } from '../domain/mark.js'
import { compareTexts } from '../text/order.js'
import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { readAttempts } from './directory.js'
import { readMarks } from './marks.js'

/** What a directory of attempts holds of an assignment. */
export type Stored = {
  /** Each submitter's attempts, as they were recorded. */
  attempts: ReadonlyMap<string, readonly Attempt[]>
  marks: readonly Mark[]
  /** Rows that cannot be read. */
  problems: readonly Problem[]
}

/** The attempts and marks of an assignment, by submitter; a directory without any is a mistake in the call. */
export async function readStored(dir: string, assignment: string): Promise<Stored> {
  const [{ lines, problems }, marks] = await Promise.all([
    readAttempts(dir, assignment),
    readMarks(dir, assignment),
  ])
  if (lines.length === 0 && problems.length === 0)
    throw new UserError([
      {
        message: `${quote(dir)} has no attempts of ${assignment}`,
        hint: '`batch` or `run --out` makes some',
      },
    ])
  const attempts = new Map<string, Attempt[]>()
  for (const { submitter, attempt } of lines) {
    const known = attempts.get(submitter)
    if (known === undefined) attempts.set(submitter, [attempt])
    else known.push(attempt)
  }
  return { attempts: new Map([...attempts].sort(([a], [b]) => compareTexts(a, b))), marks, problems }
}
