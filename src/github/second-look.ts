import type { Api } from './api.js'
import type { Listed } from './listed.js'
import { readRestRepository } from './rest-repository.js'
import type { Reply } from './retry.js'

/** A repository that was not found, by the name it should have and the id it had. */
export type Missed = { owner: string; name: string; id?: number }

export type SecondLook = {
  /** `not_visible`: nobody says whether it is there, since the token may not see it. */
  kind: 'there' | 'absent' | 'not_visible'
  repository?: Listed
  /** Why it may be invisible. */
  reason?: string
}

function thereIn(reply: Reply): SecondLook | undefined {
  const repository = reply.status === 200 ? readRestRepository(reply.data)?.listed : undefined
  return repository === undefined ? undefined : { kind: 'there', repository }
}

/** Looks again, by id and by name, before anybody says that there is no repository; GitHub's redirects are followed. */
export async function lookAgain(api: Api, { owner, name, id }: Missed): Promise<SecondLook> {
  const byId = id === undefined ? undefined : await api.rest.request('GET /repositories/{id}', { id })
  const atId = byId === undefined ? undefined : thereIn(byId)
  if (atId !== undefined) return atId
  const byName = await api.rest.request('GET /repos/{owner}/{repo}', { owner, repo: name })
  const atName = thereIn(byName)
  if (atName !== undefined) return atName
  const failed = [byId, byName].find((reply) => reply !== undefined && reply.status !== 404)
  if (failed !== undefined) {
    return { kind: 'not_visible', reason: `GitHub answered ${failed.status} for ${owner}/${name}` }
  }
  const reason = await api.blindness(owner)
  return reason === undefined ? { kind: 'absent' } : { kind: 'not_visible', reason }
}
