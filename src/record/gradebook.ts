import { z } from 'zod'
import type { GradeRow, Ungraded } from '../domain/grade-row.js'
import type { Instant } from '../domain/time.js'
import { camelKeys, snakeKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { layOut } from './layout.js'
import { count, instant, points } from './values.js'

const GradebookRecord = z.looseObject({
  schema: z.literal('gradebook/v1'),
  assignment: z.string(),
  made: instant,
  rows: z.array(
    z.looseObject({
      submitter: z.string(),
      attempt: z.string(),
      commit: z.string().exactOptional(),
      content_digest: z.string().exactOptional(),
      submitted_at: instant,
      raw: points,
      penalty: points,
      late_days: count,
      points,
      max_points: points,
      complete: z.boolean(),
      pending: z.array(z.string()),
      marks: count,
    }),
  ),
  ungraded: z.array(
    z.looseObject({
      submitter: z.string(),
      status: z.enum(['ungradable', 'error', 'cancelled']),
      reason: z.string(),
    }),
  ),
})

/** An assignment's grades as they follow from its attempts, marks and rules: derived, so made anew each time. */
export type AssignmentGradebook = {
  assignment: string
  made: Instant
  rows: GradeRow[]
  ungraded: Ungraded[]
}

export const formatGradebook = (gradebook: AssignmentGradebook): string =>
  `${layOut(snakeKeys({ schema: 'gradebook/v1', ...gradebook }))}\n`

export const parseGradebook = (text: string, file: string): AssignmentGradebook =>
  camelKeys(parseJson(GradebookRecord, text, file))
