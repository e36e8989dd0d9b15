import type { Attempt, Submission, WorkflowRun } from '../domain/attempt.js'
import { attemptOf } from '../domain/attempt-of.js'
import type { Results } from '../domain/results.js'
import type { Confinement } from '../domain/run.js'
import { scoreOutcome } from '../domain/score-outcome.js'
import { SHOW_ALL } from '../domain/show.js'
import type { Instant } from '../domain/time.js'

/** The repository a result was found in. */
export type FoundIn = { id?: number; owner: string; name: string }

/** What a submission is called by where it was found. */
export const namedBy = ({
  id,
  owner,
  name,
}: FoundIn): Pick<Submission, 'name' | 'repository' | 'repositoryId'> => ({
  name,
  repository: `${owner}/${name}`,
  ...(id !== undefined && { repositoryId: id }),
})

/** A grading that another tool made and kept. */
export type Foreign = {
  assignment: string
  submission: Submission
  /** The workflow run that graded, where it is known. */
  run?: WorkflowRun
  gradedAt: Instant
  /** Who graded: `Classroom 50`. */
  tool: string
  /** The reader of its results. */
  format: string
  results: Results
  notices: string[]
}

/** An attempt of what another tool graded: nobody else's confinement, lateness or rubric is claimed for it. */
export function foreignAttempt({ assignment, tool, format, gradedAt, ...graded }: Foreign): Attempt {
  const { submission, run, results, notices } = graded
  const scored = scoreOutcome(
    { outcome: { kind: 'graded', results }, expected: [], format },
    { show: SHOW_ALL },
  )
  return attemptOf(
    {
      assignment,
      name: assignment,
      submission,
      ...(run !== undefined && { run }),
      phases: { received: gradedAt, graded: gradedAt },
      confinement: unknownTo(tool),
      maxPoints: results.maxPoints ?? null,
      digests: [],
      protected: [],
      tool: { name: tool, version: 'unknown' },
    },
    { ...scored, format, commands: [], late: null, notices, show: SHOW_ALL },
  )
}

const unknownTo = (tool: string): Confinement => ({
  level: 'none',
  reason: `graded by ${tool}, which does not say how the code was kept in`,
  network: true,
  limits: { timeMs: 0, memoryBytes: 0, processes: 0, fileSizeBytes: 0, outputBytes: 0 },
  notEnforced: ['time', 'memory', 'processes', 'file_size', 'output'],
})
