import { z } from 'zod'
import type { Attempt, WorkflowRun } from '../domain/attempt.js'
import { comparePoints, type Points, sumPoints } from '../domain/points.js'
import { resultsOf, type TestStatus } from '../domain/results.js'
import type { Instant } from '../domain/time.js'
import { parseJson } from '../text/parse-json.js'
import { UserError } from '../text/problem.js'
import { type FoundIn, foreignAttempt, namedBy } from './foreign.js'

/** What GitHub Classroom's grading left at a commit: the check run of its job. */
export type ClassroomCheck = {
  commit: string
  completedAt: Instant
  run?: WorkflowRun
  /** When GitHub made the run: about when it was pushed. */
  requestedAt?: Instant
  /** What its check run says of the whole, where it says anything. */
  text: string
  annotations: readonly { title: string; message: string }[]
}

type Total = { points: Points; maxPoints: Points }

const Report = z.looseObject({ totalPoints: z.number(), maxPoints: z.number() })

/** The notice that `autograding-grading-reporter` makes, and that Classroom read. */
const REPORT_TITLE = 'Autograding report'

/**
 * The points Classroom showed: from the report's JSON, else its `Points 7/10`, which the older `education/autograding`
 * wrote into the check run; undefined where there are none.
 */
export function classroomTotal({ annotations, text }: ClassroomCheck): Total | undefined {
  const reports = annotations.filter(({ title }) => title === REPORT_TITLE)
  for (const { message } of reports) {
    const total = message.trimStart().startsWith('{') ? jsonTotal(message) : undefined
    if (total !== undefined) return total
  }
  for (const said of [...annotations.map(({ message }) => message), text]) {
    const [, points, maxPoints] = /\bPoints\s+(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)/.exec(said) ?? []
    if (points !== undefined && maxPoints !== undefined) return totalOf(Number(points), Number(maxPoints))
  }
  return undefined
}

function jsonTotal(message: string): Total | undefined {
  try {
    const { totalPoints, maxPoints } = parseJson(Report, message, REPORT_TITLE)
    return totalOf(totalPoints, maxPoints)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

const MOST = 1e9

function totalOf(points: number, maxPoints: number): Total | undefined {
  const isTotal = points >= 0 && points <= maxPoints && maxPoints <= MOST
  return isTotal ? { points: sumPoints([points]), maxPoints: sumPoints([maxPoints]) } : undefined
}

/** What GitHub Classroom made of a commit; undefined where its check run says no points. */
export function attemptOfClassroom(
  check: ClassroomCheck,
  { assignment, repository }: { assignment: string; repository: FoundIn },
): Attempt | undefined {
  const total = classroomTotal(check)
  if (total === undefined) return undefined
  const { commit, run, completedAt, requestedAt } = check
  return foreignAttempt({
    assignment,
    submission: {
      ...namedBy(repository),
      commit,
      submittedAt: requestedAt ?? completedAt,
      submittedAtSource: requestedAt === undefined ? 'graded' : 'run',
    },
    ...(run !== undefined && { run }),
    gradedAt: completedAt,
    tool: 'GitHub Classroom',
    format: 'classroom',
    results: resultsOf(
      [{ id: 'autograding', name: 'Autograding', status: statusOf(total), ...total }],
      total,
    ),
    notices: [],
  })
}

function statusOf({ points, maxPoints }: Total): TestStatus {
  if (comparePoints(points, maxPoints) === 0) return 'passed'
  return points === 0 ? 'failed' : 'partial'
}
