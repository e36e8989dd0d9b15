import { z } from 'zod'
import type { Api } from './api.js'
import { startBatchSize } from './batch-size.js'
import { rateLimit } from './graphql-reply.js'
import { type BatchReply, inBatches } from './in-batches.js'
import { graphqlAtOnce } from './line.js'

/** A person as GitHub knows them: the number stays when the login changes. */
export type Person = { id: number; login: string }

export const peopleQuery = `query($ids: [ID!]!) {
  ${rateLimit}
  nodes(ids: $ids) { ... on User { databaseId login } }
}`

const Nodes = z.looseObject({ nodes: z.array(z.unknown()) })
const User = z.looseObject({ databaseId: z.number(), login: z.string() })
const RestUser = z.looseObject({ id: z.number(), login: z.string() })

/** The node id that GitHub gave accounts first and still takes; an account it does not take it for is asked by REST. */
const nodeIdOf = (id: number): string => Buffer.from(`04:User${id}`).toString('base64')

type Asked = { id: number; login: string | undefined }

async function askAlone(api: Api, id: number): Promise<Asked> {
  const reply = await api.rest.request('GET /user/{account_id}', { account_id: id })
  const user = RestUser.safeParse(reply.data)
  return {
    id,
    login: reply.status === 200 && user.success && user.data.id === id ? user.data.login : undefined,
  }
}

/** Today's logins of accounts, by their numbers; one that is not there has none. */
export async function loginsOf(api: Api, githubIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const ask = async (ids: readonly number[]): Promise<BatchReply<number, Asked>> => {
    const reply = await api.graphql(peopleQuery, { ids: ids.map(nodeIdOf) }, 'look people up')
    if (reply.kind === 'too_much') return reply
    const users = (Nodes.safeParse(reply.data).data?.nodes ?? []).map((node) => User.safeParse(node).data)
    const answers = await Promise.all(
      ids.map(async (id, index): Promise<Asked> => {
        const user = users[index]
        return user?.databaseId === id ? { id, login: user.login } : askAlone(api, id)
      }),
    )
    return { kind: 'answered', answers, again: [], ms: reply.ms }
  }
  const logins = new Map<number, string>()
  const batches = inBatches(new Set(githubIds), {
    size: startBatchSize(100, 100),
    width: graphqlAtOnce,
    ask,
    alone: (id) => askAlone(api, id),
  })
  for await (const batch of batches) {
    for (const { id, login } of batch) if (login !== undefined) logins.set(id, login)
  }
  return logins
}

const Collaborators = z.array(RestUser)
const perPage = 100

/** Who was given access to a repository by name; undefined where the token may not ask. */
export async function collaboratorsOf(api: Api, owner: string, name: string): Promise<Person[] | undefined> {
  const people: Person[] = []
  for (let page = 1; ; page += 1) {
    const parameters = { owner, repo: name, affiliation: 'direct', per_page: perPage, page }
    const reply = await api.rest.request('GET /repos/{owner}/{repo}/collaborators', parameters)
    const found = Collaborators.safeParse(reply.data)
    if (reply.status !== 200 || !found.success) return undefined
    people.push(...found.data.map(({ id, login }) => ({ id, login })))
    if (found.data.length < perPage) return people
  }
}
