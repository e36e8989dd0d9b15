import type { CourseAssignment } from '../../src/config/course.js'
import type { Attempt, Submission } from '../../src/domain/attempt.js'
import type { FoundResults, ResultFile } from '../../src/github/results.js'
import { attemptFile } from '../../src/record/attempt-path.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import type { Sighting } from '../../src/record/harvest-journal.js'
import { anAttempt as anyAttempt } from '../domain/builders.js'

export const anAssignment = (assignment: Partial<CourseAssignment> = {}): CourseAssignment => ({
  assignment: 'hw1',
  repos: { names: ['hw1-*'] },
  branch: 'grades',
  sources: ['branch'],
  ...assignment,
})

export const head = 'a'.repeat(40)
export const older = 'b'.repeat(40)

export const aSighting = (sighting: Partial<Sighting> = {}): Sighting => ({
  kind: 'seen',
  run: 'run-1',
  assignment: 'hw1',
  repository: { id: 7, nodeId: 'R_7', owner: 'cs101', name: 'hw1-ada' },
  submitter: 'ada',
  pushedAt: '2026-11-20T10:00:00Z',
  head,
  tip: 'c'.repeat(40),
  files: {},
  refused: {},
  withRuns: false,
  unproved: [],
  at: '2026-11-20T11:00:00Z',
  ...sighting,
})

/** A record as the action would leave it in the repository number 7. */
export const anAttempt = (submission: Partial<Submission> = {}, attempt: Partial<Attempt> = {}): Attempt =>
  anyAttempt({
    assignment: 'hw1',
    submission: {
      name: 'hw1-ada',
      repository: 'cs101/hw1-ada',
      repositoryId: 7,
      commit: head,
      submittedAt: '2026-11-20T10:00:00Z',
      submittedAtSource: 'push',
      ...submission,
    },
    ...attempt,
  })

/** Where a record lies, what it says, and git's id of it. */
export const fileOf = (attempt: Attempt, oid = attempt.submission.commit?.slice(0, 4) ?? 'oid') => {
  const text = formatAttempt(attempt)
  const file: ResultFile = { name: attemptFile(attempt), oid, bytes: text.length }
  return { file, content: { kind: 'text', text } as const }
}

export const aFound = (found: Partial<FoundResults> = {}): FoundResults => ({
  kind: 'found',
  nodeId: 'R_7',
  id: 7,
  owner: 'cs101',
  name: 'hw1-ada',
  head,
  tip: { oid: 'c'.repeat(40), author: 'github-actions[bot]', signedByGitHub: true },
  files: [],
  ...found,
})
