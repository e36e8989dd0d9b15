import { z } from 'zod'
import type { GraphQLReply } from './ask-graphql.js'
import type { GitHub } from './client.js'
import { rateLimit } from './graphql-reply.js'

type Asking = {
  graphql: (query: string, variables: Record<string, unknown>) => Promise<GraphQLReply>
  rest: GitHub
}

const Installation = z.looseObject({ repository_selection: z.string() })
const Private = z.looseObject({
  repositoryOwner: z
    .looseObject({ repositories: z.looseObject({ nodes: z.array(z.unknown()).nullish() }).nullish() })
    .nullish(),
})

export const privateQuery = `query($owner: String!) {
  ${rateLimit}
  repositoryOwner(login: $owner) {
    repositories(first: 1, privacy: PRIVATE, ownerAffiliations: [OWNER]) { nodes { id } }
  }
}`

async function blindTo({ graphql, rest }: Asking, owner: string): Promise<string | undefined> {
  const reply = await rest.request('GET /installation/repositories', { per_page: 1 })
  const installation = Installation.safeParse(reply.data)
  if (reply.status === 200 && installation.success) {
    return installation.data.repository_selection === 'all'
      ? undefined
      : 'the GitHub App or the workflow whose token this is reaches selected repositories only'
  }
  const answer = await graphql(privateQuery, { owner })
  const seen = answer.kind === 'answered' ? Private.safeParse(answer.data).data : undefined
  const count = seen?.repositoryOwner?.repositories?.nodes?.length ?? 0
  return count > 0 ? undefined : `the token sees no private repository of ${owner}`
}

/** Why the token may not see a repository of an owner that is there; undefined: it sees them. Each owner is asked about once. */
export function startSight(asking: Asking): (owner: string) => Promise<string | undefined> {
  const asked = new Map<string, Promise<string | undefined>>()
  return (owner) => {
    const key = owner.toLowerCase()
    const answer = asked.get(key) ?? blindTo(asking, owner)
    asked.set(key, answer)
    return answer
  }
}
