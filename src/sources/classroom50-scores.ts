import { z } from 'zod'
import type { Attempt } from '../domain/attempt.js'
import { parseJson } from '../text/parse-json.js'
import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { attemptOfClassroom50 } from './classroom50.js'

const Scores = z.looseObject({
  schema: z.literal('classroom50/scores/v1'),
  assignments: z
    .record(
      z.string(),
      z.looseObject({
        entries: z
          .array(
            z.looseObject({
              owner: z.string().min(1),
              override: z.boolean().exactOptional(),
              submissions: z.array(z.looseObject({ submission: z.string() })).prefault([]),
            }),
          )
          .prefault([]),
      }),
    )
    .prefault({}),
})

/** One submission in a `scores.json`: whose it was, its release, its text, and whether a person changed it. */
export type CollectedScore = {
  owner: string
  name: string
  text: string
  attempt: Attempt
  isOverridden: boolean
}

/** What Classroom 50's collector has of an assignment, and what of it cannot be read. */
export function attemptsOfScores(
  text: string,
  file: string,
  assignment: string,
): { scores: CollectedScore[]; problems: Problem[] } {
  const { assignments } = parseJson(Scores, text, file)
  const bucket = assignments[assignment]
  if (bucket === undefined)
    throw new UserError([
      {
        place: { file },
        message: `there is no assignment ${quote(assignment)}`,
        hint: `it has ${Object.keys(assignments).join(', ') || 'none'}`,
      },
    ])
  const read = bucket.entries.flatMap((entry) =>
    entry.submissions.map((submission) => scoreOf(entry, submission, file, assignment)),
  )
  return {
    scores: read.flatMap((one) => ('attempt' in one ? [one] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}

type Entry = { owner: string; override?: boolean }

function scoreOf(
  { owner, override: isOverridden = false }: Entry,
  submission: { submission: string },
  file: string,
  assignment: string,
): CollectedScore | { problems: readonly Problem[] } {
  const text = JSON.stringify(submission)
  try {
    const attempt = attemptOfClassroom50(text, file, { assignment })
    return { owner, name: submission.submission, text, attempt, isOverridden }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const where = `${owner}, ${submission.submission}`
    return {
      problems: error.problems.map(({ message }) => ({ place: { file }, message: `${where}: ${message}` })),
    }
  }
}
