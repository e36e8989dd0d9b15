import { type Points, sharePoints, subtractPoints, sumPoints } from '../domain/points.js'
import type { Results } from '../domain/results.js'
import { type Problem, UserError } from '../text/problem.js'
import { quoteSome } from '../text/quote.js'

/** A step of GitHub Classroom's that graded already: what it left, and what the workflow says about it. */
export type ClassroomRunner = {
  id: string
  name: string
  /** The environment variable that holds what it left. */
  variable: string
  text: string | undefined
  /** Its `max-score`; undefined where no workflow tells. */
  maxPoints?: Points
}

/** What a step left, and its maximum where it is known. */
export type ReadRunner = { runner: ClassroomRunner; results: Results; maxPoints: Points | undefined }

/** Read, and worth what is known of it. */
export type Worth = ReadRunner & { maxPoints: Points }

/** The denominator never shrinks: a runner whose worth nobody knows gets what `max-points` leaves, or nobody a grade. */
export function withMaximums(read: readonly ReadRunner[], whole: Points | undefined): Worth[] {
  const unknown = read.filter(({ maxPoints }) => maxPoints === undefined)
  const known = sumPoints(read.map(({ maxPoints = 0 }) => maxPoints))
  const left = whole === undefined ? 0 : subtractPoints(whole, known)
  if (unknown.length > 0 && (whole === undefined || left < 0))
    throw new UserError([unknownWorth(unknown, whole, known)])
  const shares = sharePoints(
    left,
    unknown.map(() => 1),
  ).values()
  const worth = read.map((one) => ({ ...one, maxPoints: one.maxPoints ?? shares.next().value ?? 0 }))
  // A total of 0 could grade nobody.
  return known === 0 && left === 0 ? worth.map(withoutPoints) : worth
}

function withoutPoints({ runner, results }: ReadRunner): Worth {
  const tests = results.tests.map(({ points: _points, maxPoints: _maximum, ...test }) => test)
  const notices = [...results.notices, 'no step has points: each is worth 1']
  return { runner, results: { ...results, tests, notices }, maxPoints: 1 }
}

function unknownWorth(unknown: readonly ReadRunner[], whole: Points | undefined, known: Points): Problem {
  const names = quoteSome(unknown.map(({ runner }) => runner.id))
  const message = `nobody says what ${names} can earn: a set-up that fails leaves no max_score`
  return whole === undefined
    ? { message, hint: 'say `max-points` at this step, or `max-score` at a step with that id' }
    : { message, hint: `and max-points is ${whole}, less than the ${known} of the others` }
}
