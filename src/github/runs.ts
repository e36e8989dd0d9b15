import { z } from 'zod'
import type { Instant } from '../domain/time.js'
import type { GitHub } from './client.js'
import type { RepositoryName } from './repositories.js'

/** What GitHub itself knows of a workflow run. */
export type KnownRun = { createdAt: Instant; headSha: string }

const Run = z.looseObject({ created_at: z.iso.datetime({ offset: true }), head_sha: z.string() })

/** Null: the repository has no such run; undefined when nobody says, such as without `actions: read`. */
export async function fetchRun(
  github: GitHub,
  { owner, repo }: RepositoryName,
  runId: number,
): Promise<KnownRun | null | undefined> {
  const parameters = { owner, repo, run_id: runId }
  const reply = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters)
  if (reply.status === 404) return null
  const run = Run.safeParse(reply.data)
  if (reply.status !== 200 || !run.success) return undefined
  return { createdAt: run.data.created_at, headSha: run.data.head_sha }
}
