import { z } from 'zod'
import { UserError } from '../text/problem.js'

const Sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a commit id of 40 characters')

/** A push event has seconds since 1970 where every other event has ISO 8601. */
const pushedAt = z.union([z.number(), z.string()])

const repository = z.looseObject({
  id: z.number(),
  name: z.string(),
  owner: z.looseObject({ login: z.string() }),
  private: z.boolean().optional(),
  default_branch: z.string().optional(),
  pushed_at: pushedAt.nullish(),
  template_repository: z.looseObject({ name: z.string() }).nullish(),
})

const head = z.looseObject({
  sha: Sha,
  ref: z.string(),
  // null: the fork is gone.
  repo: z.looseObject({ id: z.number() }).nullable(),
})

const Payload = z.looseObject({
  repository: repository.optional(),
  after: Sha.optional(),
  head_commit: z.looseObject({ id: z.string() }).nullish(),
  inputs: z.looseObject({ commit: z.string().optional() }).nullish(),
  pull_request: z
    .looseObject({ head, base: z.looseObject({ repo: z.looseObject({ id: z.number() }) }) })
    .optional(),
})

export type Payload = z.infer<typeof Payload>

/** The file at GITHUB_EVENT_PATH, as far as we read it. */
export function parsePayload(text: string): Payload {
  const payload = Payload.safeParse(parseJson(text))
  if (payload.success) return payload.data
  throw new UserError(
    payload.error.issues.map((issue) => ({
      message: `the workflow's event cannot be used: ${issue.path.join('.')}: ${issue.message}`,
      hint: 'the runner writes this file; nothing may change it before the grading step',
    })),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(
      [{ message: "the workflow's event is not JSON", hint: 'is GITHUB_EVENT_PATH set?' }],
      { cause },
    )
  }
}
