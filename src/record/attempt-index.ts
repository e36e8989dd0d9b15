import { z } from 'zod'
import { type AttemptSummary, attemptStatuses } from '../domain/attempt.js'
import { compareAttempts } from '../domain/counting.js'
import { camelKeys, snakeKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { layOut } from './layout.js'
import { instant, points, sha256 } from './values.js'

const IndexRecord = z.looseObject({
  schema: z.literal('attempt-index/v1'),
  notice: z.string().exactOptional(),
  attempts: z.array(
    z.looseObject({
      file: z.string(),
      commit: z.string().exactOptional(),
      content_digest: z.string().exactOptional(),
      submitted_at: instant,
      graded_at: instant,
      status: z.enum(attemptStatuses),
      points: points.nullable(),
      max_points: points.nullable(),
      complete: z.boolean(),
      competes: z.boolean(),
      sha256,
    }),
  ),
})

/** Every attempt of an assignment; `notice` where some may be missing. */
export type AttemptIndex = { notice?: string; attempts: AttemptSummary[] }

/** `index.json`: one line for each attempt, in the order of `compareAttempts`. */
export function formatIndex({ notice, attempts }: AttemptIndex): string {
  const lines = attempts.toSorted(compareAttempts)
  const said = notice === undefined ? {} : { notice }
  return `${layOut({ schema: 'attempt-index/v1', ...said, attempts: lines.map(snakeKeys) })}\n`
}

export const parseIndex = (text: string, file: string): AttemptIndex =>
  camelKeys(parseJson(IndexRecord, text, file))
