import { z } from 'zod'
import type { Instant } from '../domain/time.js'
import type { GitHub } from './client.js'
import type { RepositoryName } from './repositories.js'

const Run = z.looseObject({ created_at: z.iso.datetime({ offset: true }) })

/** When a workflow run was created; undefined when the token may not see it (`actions: read`). */
export async function fetchRunCreatedAt(
  github: GitHub,
  { owner, repo }: RepositoryName,
  runId: number,
): Promise<Instant | undefined> {
  const parameters = { owner, repo, run_id: runId }
  const reply = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters)
  const run = Run.safeParse(reply.data)
  return reply.status === 200 && run.success ? run.data.created_at : undefined
}
