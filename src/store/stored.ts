import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Attempt } from '../domain/attempt.js'
import type { Mark } from '../domain/mark.js'
import { compareTexts } from '../text/order.js'
import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { attemptsPath, readAttempts } from './directory.js'
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
        hint: await guessDirectory(dir, assignment),
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

/** The directory of attempts that was probably meant: the one above, or one inside. */
async function guessDirectory(dir: string, assignment: string): Promise<string> {
  const inside = await readdir(dir).catch((): string[] => [])
  const has = (path: string): Promise<boolean> =>
    stat(path).then(
      (found) => found.isFile(),
      () => false,
    )
  for (const near of [dirname(dir), ...inside.map((name) => join(dir, name))])
    if (await has(attemptsPath(near, assignment))) return `the directory of attempts is ${quote(near)}`
  const others: string[] = []
  for (const name of inside) if (await has(join(dir, name, 'attempts.jsonl'))) others.push(name)
  return others.length === 0 ? '`batch` or `run --out` makes some' : `there are those of ${others.join(', ')}`
}
