import { z } from 'zod'
import { type Purpose, readReply } from './answer.js'
import type { GitHub } from './client.js'

export type RepositoryName = { owner: string; repo: string }

/** What decides how a submission is recorded and named. */
export type Repository = RepositoryName & {
  id: number
  private: boolean
  defaultBranch: string
  /** The repository this one was generated from: what an assignment is called when nothing else names it. */
  templateName?: string
}

const RepositoryReply = z.looseObject({
  id: z.number(),
  name: z.string(),
  owner: z.looseObject({ login: z.string() }),
  private: z.boolean(),
  default_branch: z.string(),
  template_repository: z.looseObject({ name: z.string() }).nullish(),
})

export async function fetchRepository(github: GitHub, { owner, repo }: RepositoryName): Promise<Repository> {
  const purpose: Purpose = { doing: `read about ${owner}/${repo}`, permission: 'contents: read' }
  const reply = await github.request('GET /repos/{owner}/{repo}', { owner, repo })
  const found = readReply(reply, RepositoryReply, purpose)
  const template = found.template_repository?.name
  return {
    owner: found.owner.login,
    repo: found.name,
    id: found.id,
    private: found.private,
    defaultBranch: found.default_branch,
    ...(template === undefined ? {} : { templateName: template }),
  }
}
