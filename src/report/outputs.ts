import type { Attempt } from '../domain/attempt.js'
import { formatPoints, type Points, percentOf } from '../domain/points.js'

/** Where the record went. */
export type Stored = { resultPath?: string; artifactId?: number | string }

/** The action's outputs, by the names in `action.yml`; empty where there is nothing to say. */
export type Outputs = Record<
  'points' | 'max-points' | 'percent' | 'status' | 'complete' | 'result-path' | 'commit' | 'artifact-id',
  string
>

const pointsText = (points: Points | null): string => (points === null ? '' : formatPoints(points))

function percentText({ points, maxPoints }: Attempt): string {
  if (points === null || maxPoints === null || maxPoints === 0) return ''
  return formatPoints(percentOf(points, maxPoints))
}

export const outputsOf = (attempt: Attempt, stored: Stored = {}): Outputs => ({
  points: pointsText(attempt.points),
  'max-points': pointsText(attempt.maxPoints),
  percent: percentText(attempt),
  status: attempt.status,
  complete: String(attempt.complete),
  'result-path': stored.resultPath ?? '',
  commit: attempt.submission.commit ?? '',
  'artifact-id': String(stored.artifactId ?? ''),
})
