import { hash } from 'node:crypto'
import type { AttemptSummary } from '../../../src/domain/attempt.js'
import { formatIndex } from '../../../src/record/attempt-index.js'
import { formatAttempt } from '../../../src/record/format-attempt.js'
import { gradingOf, type Particular, TESTS } from './homework.js'

export type SeededAttempt = {
  login: string
  /** `owner/repo`, as it was called then. */
  repository: string
  name: string
  repositoryId: number
  commit: string
  runId: number
  right: number
  submittedAt: string
  gradedAt: string
}

/** A record's file and bytes. */
export type SeededRecord = { file: string; text: string; sha256: string; summary: AttemptSummary }

const ID = 900_000_000_001
const RUN = 900_000_000_002

const particularOf = ({
  repository,
  name,
  login,
  commit,
  submittedAt,
  gradedAt,
}: SeededAttempt): Particular => ({
  submission: {
    name,
    repository,
    repositoryId: ID,
    commit,
    ref: 'refs/heads/main',
    actor: login,
    submittedAt,
    submittedAtSource: 'push',
  },
  run: { id: RUN, attempt: 1, url: `https://github.com/${repository}/actions/runs/${RUN}`, event: 'push' },
  phases: {
    requested: submittedAt,
    received: submittedAt,
    prepared: gradedAt,
    started: gradedAt,
    finished: gradedAt,
    graded: gradedAt,
  },
})

// No text of a record has this in it.
const place = {
  repository: '@FULL@',
  name: '@NAME@',
  login: '@LOGIN@',
  commit: '@COMMIT@',
  submittedAt: '@PUSHED@',
  gradedAt: '@GRADED@',
}

type Written = {
  parts: readonly string[]
  summary: Pick<AttemptSummary, 'points' | 'maxPoints' | 'complete'>
}

function writtenOnce(grade: ReturnType<typeof gradingOf>, right: number): Written {
  const attempt = grade(right, particularOf({ ...place, repositoryId: ID, runId: RUN, right }))
  const parts = formatAttempt(attempt).split(/(@[A-Z]+@|90000000000[12])/)
  return {
    parts,
    summary: { points: attempt.points, maxPoints: attempt.maxPoints, complete: attempt.complete },
  }
}

/** Makes records of an assignment; each score is written by the real code once, then only names and times change. */
export function recordsOf(assignment: string): (attempt: SeededAttempt) => SeededRecord {
  const grade = gradingOf(assignment)
  const written = Array.from({ length: TESTS + 1 }, (_, right) => writtenOnce(grade, right))
  return (attempt) => {
    const { commit, runId, right, submittedAt, gradedAt } = attempt
    const values: Record<string, string> = {
      [place.repository]: attempt.repository,
      [place.name]: attempt.name,
      [place.login]: attempt.login,
      [place.commit]: commit,
      [place.submittedAt]: submittedAt,
      [place.gradedAt]: gradedAt,
      [String(ID)]: String(attempt.repositoryId),
      [String(RUN)]: String(runId),
    }
    const { parts, summary } = written[right] ?? writtenOnce(grade, right)
    const text = parts.map((part) => values[part] ?? part).join('')
    const sha256 = hash('sha256', text)
    const file = `${commit}-${runId}-1.json`
    const known = { file, commit, submittedAt, gradedAt, status: 'graded' as const, competes: true, sha256 }
    return { file, text, sha256, summary: { ...known, ...summary } }
  }
}

export const indexText = (records: readonly SeededRecord[]): string =>
  formatIndex({ attempts: records.map(({ summary }) => summary) })
