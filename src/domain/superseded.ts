import type { AttemptStatus } from './attempt.js'
import type { Trust } from './trust.js'

/** What tells whether one grading stands in place of another; in the order in which they were stored. */
export type Standing = {
  file: string
  /** The commit, or the digest of the files. */
  state: string | undefined
  status: AttemptStatus
  trust: Trust
  supersedes?: string | undefined
}

/**
 * Those that still compete. What the course graded again stands in place of the record it names and of all that was
 * stored before it of the same submission: the clock in a student's record has no say in it.
 */
export function competing<One>(attempts: readonly One[], standingOf: (one: One) => Standing): One[] {
  const standings = attempts.map(standingOf)
  if (!standings.some(isAgain)) return [...attempts]
  return attempts.filter((_, index) => {
    const own = standings[index]
    return own === undefined || !standings.slice(index + 1).some((later) => replaces(later, own))
  })
}

const isAgain = ({ status, trust }: Standing): boolean => status === 'graded' && trust === 'regraded'

function replaces(later: Standing, own: Standing): boolean {
  if (!isAgain(later)) return false
  const isNamed = later.supersedes !== undefined && later.supersedes === own.file
  return isNamed || (later.state !== undefined && later.state === own.state)
}
