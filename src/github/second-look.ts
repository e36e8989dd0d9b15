import { z } from 'zod'
import type { Api } from './api.js'
import { rateLimit } from './graphql-reply.js'
import type { Listed } from './listed.js'
import { readRestRepository } from './rest-repository.js'
import type { Reply } from './retry.js'

/** A repository that was not found, by the name it should have and the id it had. */
export type Missed = { owner: string; name: string; id?: number }

/** `not_visible`: nobody says whether it is there, since the token may not see it. */
export type SecondLook =
  | { kind: 'there'; repository: Listed }
  | { kind: 'absent' }
  | { kind: 'not_visible'; reason: string }

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

/** Undefined: the token sees the owner's private repositories; else why it may not. */
async function blindness(api: Api, owner: string): Promise<string | undefined> {
  const reply = await api.rest.request('GET /installation/repositories', { per_page: 1 })
  const installation = Installation.safeParse(reply.data)
  if (reply.status === 200 && installation.success) {
    return installation.data.repository_selection === 'all'
      ? undefined
      : 'the GitHub App or workflow whose token this is reaches selected repositories only'
  }
  const answer = await api.graphql(privateQuery, { owner }, `look for repositories of ${owner}`)
  const seen = answer.kind === 'answered' ? Private.safeParse(answer.data).data : undefined
  const count = seen?.repositoryOwner?.repositories?.nodes?.length ?? 0
  return count > 0 ? undefined : `the token sees no private repository of ${owner}`
}

const isThere = (reply: Reply): Listed | undefined =>
  reply.status === 200 ? readRestRepository(reply.data)?.listed : undefined

/** Looks again, by id and by name, before anybody says that there is no repository; GitHub's redirects are followed. */
export type SecondLooker = (missed: Missed) => Promise<SecondLook>

/** One for a whole harvest, so that what the token sees of an owner is asked once. */
export function startSecondLook(api: Api): SecondLooker {
  const blind = new Map<string, Promise<string | undefined>>()
  return async ({ owner, name, id }) => {
    const byId = id === undefined ? undefined : await api.rest.request('GET /repositories/{id}', { id })
    const atId = byId === undefined ? undefined : isThere(byId)
    if (atId !== undefined) return { kind: 'there', repository: atId }
    const reply = await api.rest.request('GET /repos/{owner}/{repo}', { owner, repo: name })
    const atName = isThere(reply)
    if (atName !== undefined) return { kind: 'there', repository: atName }
    if (reply.status !== 404) {
      return { kind: 'not_visible', reason: `GitHub answered ${reply.status} for ${owner}/${name}` }
    }
    const key = owner.toLowerCase()
    const asked = blind.get(key) ?? blindness(api, owner)
    blind.set(key, asked)
    const why = await asked
    return why === undefined ? { kind: 'absent' } : { kind: 'not_visible', reason: why }
  }
}

/** A second look for one repository. */
export const lookAgain = (api: Api, missed: Missed): Promise<SecondLook> => startSecondLook(api)(missed)
