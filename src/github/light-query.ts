import { z } from 'zod'
import { rateLimit } from './graphql-reply.js'
import type { Listed } from './listed.js'

/** What else a choice of repositories has to know of each; none of it costs a point. */
export type Extras = { topics: boolean; template: boolean }

const fieldsOf = ({ topics, template }: Extras): string => `
  id databaseId name owner { login } pushedAt isArchived isEmpty isTemplate
  ${topics ? 'repositoryTopics(first: 20) { nodes { topic { name } } }' : ''}
  ${template ? 'templateRepository { name owner { login } }' : ''}`

const newestFirst = 'first: $first, after: $after, orderBy: {field: PUSHED_AT, direction: DESC}'
const page = (extras: Extras): string =>
  `{ pageInfo { hasNextPage endCursor } nodes { ${fieldsOf(extras)} } }`

/** The repositories of an organisation or a person: a point for each hundred. */
export const ownerQuery = (extras: Extras): string => `query($owner: String!, $first: Int!, $after: String) {
  ${rateLimit}
  repositoryOwner(login: $owner) {
    repositories(${newestFirst}, ownerAffiliations: [OWNER]) ${page(extras)}
  }
}`

/** The repositories a team has access to. */
export const teamQuery = (
  extras: Extras,
): string => `query($owner: String!, $team: String!, $first: Int!, $after: String) {
  ${rateLimit}
  organization(login: $owner) { team(slug: $team) {
    repositories(${newestFirst}) ${page(extras)}
  } }
}`

/** Repositories by their names: a point for a hundred. GitHub follows names that were changed. */
export function namedQuery(names: readonly { owner: string; name: string }[], extras: Extras) {
  const variables = Object.fromEntries(
    names.flatMap(({ owner, name }, index) => [
      [`o${index}`, owner],
      [`n${index}`, name],
    ]),
  )
  const declared = names.map((_, index) => `$o${index}: String!, $n${index}: String!`)
  const fields = names.map(
    (_, index) => `r${index}: repository(owner: $o${index}, name: $n${index}) { ...Light }`,
  )
  const query = `query(${declared.join(', ')}) {\n  ${rateLimit}\n  ${fields.join('\n  ')}\n}
fragment Light on Repository {${fieldsOf(extras)}\n}`
  return { query, variables }
}

const Owner = z.looseObject({ login: z.string() })
const Light = z.looseObject({
  id: z.string(),
  databaseId: z.number(),
  name: z.string(),
  owner: Owner,
  pushedAt: z.string().nullable(),
  isArchived: z.boolean(),
  isEmpty: z.boolean(),
  isTemplate: z.boolean(),
  repositoryTopics: z
    .looseObject({
      nodes: z.array(z.looseObject({ topic: z.looseObject({ name: z.string() }) }).nullable()).nullish(),
    })
    .nullish(),
  templateRepository: z.looseObject({ name: z.string(), owner: Owner }).nullish(),
})

/** A repository of a listing with what a choice may ask about it. */
export type LightRepository = {
  listed: Listed
  /** What others are made from, which nobody hands in. */
  isTemplate: boolean
  topics: readonly string[]
  template: string | undefined
}

/** Undefined: GitHub shows nothing, or not what it documents. */
export function readLight(node: unknown): LightRepository | undefined {
  const light = Light.safeParse(node)
  if (!light.success) return undefined
  const { id, databaseId, name, owner, pushedAt, isArchived, isEmpty } = light.data
  const { isTemplate, repositoryTopics, templateRepository } = light.data
  return {
    listed: { id: databaseId, nodeId: id, owner: owner.login, name, pushedAt, isArchived, isEmpty },
    isTemplate,
    topics: (repositoryTopics?.nodes ?? []).flatMap((node) => (node === null ? [] : [node.topic.name])),
    template:
      templateRepository == null ? undefined : `${templateRepository.owner.login}/${templateRepository.name}`,
  }
}

const Connection = z.looseObject({
  pageInfo: z.looseObject({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  nodes: z.array(z.unknown()).nullish(),
})

export type LightPage = z.infer<typeof Connection>

const OwnerReply = z.looseObject({
  repositoryOwner: z.looseObject({ repositories: Connection.nullish() }).nullish(),
})
const TeamReply = z.looseObject({
  organization: z
    .looseObject({ team: z.looseObject({ repositories: Connection.nullish() }).nullish() })
    .nullish(),
})

/** Undefined: GitHub shows no such owner, or team. */
export function readPage(data: unknown, isTeam: boolean): LightPage | undefined {
  const page = isTeam
    ? TeamReply.safeParse(data).data?.organization?.team?.repositories
    : OwnerReply.safeParse(data).data?.repositoryOwner?.repositories
  return page ?? undefined
}
