import { z } from 'zod'
import { timeSources } from '../domain/attempt.js'
import { count, instant, points, sha256 } from './values.js'

export const Submission = z.looseObject({
  name: z.string(),
  repository: z.string().exactOptional(),
  repository_id: count.exactOptional(),
  commit: z.string().exactOptional(),
  content_digest: z.string().exactOptional().describe('SHA-256 over the files, where there is no commit.'),
  ref: z.string().exactOptional(),
  actor: z.string().exactOptional(),
  submitted_at: instant,
  submitted_at_source: z.enum(timeSources),
})

export const WorkflowRun = z.looseObject({
  id: count,
  attempt: count,
  key: z.string().exactOptional().describe('Tells matrix jobs and several steps of one run apart.'),
  url: z.string(),
  workflow_ref: z.string().exactOptional(),
  workflow_sha: z.string().exactOptional(),
  event: z.string(),
  runner_environment: z.string().exactOptional(),
})

export const Digest = z.looseObject({
  of: z.enum(['config', 'rubric', 'protected', 'workflow']),
  path: z.string().exactOptional(),
  sha256,
})

const Amount = z.union([z.looseObject({ percent: z.number() }), z.looseObject({ points })])

const LatePolicy = z.looseObject({
  grace_ms: z.number(),
  deduct: Amount.exactOptional(),
  per_ms: z.number().exactOptional(),
  of: z.enum(['max', 'earned']),
  at_most: Amount.exactOptional(),
  until: instant.exactOptional(),
  days: z.number().exactOptional(),
  steps: z.array(z.looseObject({ after_ms: z.number(), deduct: Amount })),
})

export const Late = z.looseObject({
  due: instant,
  submitted_at: instant,
  late_ms: z.number().describe('0 when in time or within grace.'),
  points: points.describe('What was taken off.'),
  competes: z.boolean().describe('False after `until`.'),
  policy: LatePolicy.nullable(),
})
