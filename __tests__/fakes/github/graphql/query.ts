import { seconds } from '../clock.js'
import { objectsOf } from '../content.js'
import { type Cursor, listAfter, type Order, sortedBy } from '../listing.js'
import { findByAnyName } from '../registry.js'
import type { Organisation, StoredRepository } from '../world.js'
import { type Asking, after, maySee } from './asking.js'
import { connection, connectionOf, type Page } from './connection.js'
import { notFound } from './errors.js'
import { objectSource } from './git-objects.js'
import { findUser, userSource } from './people.js'
import { repositorySource } from './repository.js'

const written = (cursor: Cursor): string =>
  Buffer.from(`cursor:v2:${JSON.stringify([cursor.value, cursor.id])}`).toString('base64')

function cursorIn(text: string): Cursor {
  const [value, id] = JSON.parse(Buffer.from(text, 'base64').toString().slice('cursor:v2:'.length))
  return { value, id }
}

type Asked = Page & {
  orderBy?: Order | null
  isArchived?: boolean | null
  privacy?: 'PUBLIC' | 'PRIVATE' | null
}

function repositoriesOf(asking: Asking, organisation: Organisation, asked: Asked) {
  const order = asked.orderBy ?? { field: 'ID', direction: 'ASC' }
  const isSeen = (repository: StoredRepository): boolean =>
    (typeof asked.isArchived !== 'boolean' || (repository.archived ?? false) === asked.isArchived) &&
    (asked.privacy == null || (asked.privacy === 'PRIVATE') === repository.private) &&
    (typeof asked.privacy !== 'string' || repository.private === (asked.privacy === 'PRIVATE')) &&
    maySee(asking, repository)
  const { page, ...more } = listAfter(organisation, order, {
    first: asked.first ?? 100,
    isSeen,
    ...(typeof asked.after === 'string' && { after: cursorIn(asked.after) }),
  })
  const edges = page.map((repository) => ({
    cursor: written({ value: sortedBy(repository, order.field), id: repository.id }),
    node: repositorySource(asking, repository),
  }))
  return {
    ...connectionOf(edges, { ...more, totalCount: 0 }),
    totalCount: () => organisation.repositories.filter(isSeen).length,
  }
}

function teamOf(asking: Asking, { teams, login }: Organisation, slug: string) {
  const team = teams.find((one) => one.slug === slug)
  if (team === undefined) return null
  const repositories = team.repositories
    .flatMap((name) => findByAnyName(asking.world, login, name) ?? [])
    .filter((repository) => maySee(asking, repository))
  return {
    __typename: 'Team',
    id: `T_${slug}`,
    slug,
    name: slug,
    repositories: (page: Page) => connection(repositories, page, (one) => repositorySource(asking, one)),
  }
}

function organisation(asking: Asking, login: string) {
  const found = asking.world.organisations.get(login.toLowerCase())
  if (found === undefined)
    throw notFound(`Could not resolve to an Organization with the login of '${login}'.`)
  return {
    __typename: 'Organization',
    id: `O_${found.id}`,
    databaseId: found.id,
    login: found.login,
    name: found.login,
    repositories: (asked: Asked) => repositoriesOf(asking, found, asked),
    repository: ({ name }: { name: string }) => repository(asking, found.login, name),
    team: ({ slug }: { slug: string }) => teamOf(asking, found, slug),
  }
}

/** GitHub answers null, and no error, where there is nobody of that name. */
function repositoryOwner(asking: Asking, login: string) {
  const user = findUser(asking.world, login)
  if (asking.world.organisations.has(login.toLowerCase())) return organisation(asking, login)
  return user === undefined
    ? null
    : { ...userSource(user), repositories: (page: Page) => connection([], page, String) }
}

function repository(asking: Asking, owner: string, name: string) {
  const found = findByAnyName(asking.world, owner, name)
  if (found === undefined || !maySee(asking, found))
    throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
  return repositorySource(asking, found)
}

const noNode = (id: string): Error => notFound(`Could not resolve to a node with the global id of '${id}'`)

/** An error in place of a node is reported with the node's place in the answer. */
function node(asking: Asking, id: string) {
  // Accounts still have the node ids that GitHub gave them first.
  const [, account] = /^04:User(\d+)$/.exec(Buffer.from(id, 'base64').toString()) ?? []
  const [, kind = '', number = '', oid] =
    /^([A-Z]+)_(\d+)(?:_([0-9a-f]{40}))?$/.exec(account === undefined ? id : `U_${account}`) ?? []
  if (kind === 'U') {
    const user = asking.world.users.byId.get(Number(number))
    return user === undefined ? noNode(id) : userSource(user)
  }
  const found = asking.world.byId.get(Number(number))
  if (found === undefined || !maySee(asking, found)) return noNode(id)
  if (kind === 'R') return repositorySource(asking, found)
  if (oid === undefined) return noNode(id)
  const place = { asking, repository: found }
  return after(objectsOf(found).read(oid), (object) => objectSource(place, object) ?? noNode(id))
}

function rateLimit({ world, tokenText, points, nodes }: Asking) {
  const { limit, used, remaining, resetAt } = world.budgets.standing(tokenText, 'graphql')
  return {
    cost: points,
    nodeCount: nodes,
    limit,
    used,
    remaining,
    resetAt: seconds(new Date(resetAt * 1000).toISOString()),
  }
}

/** What can be asked of the fake; any other field of GitHub's schema is an error that names it. */
export const querySource = (asking: Asking) => ({
  rateLimit: () => rateLimit(asking),
  viewer: { __typename: 'User', login: 'teacher', id: 'U_1', databaseId: 1 },
  organization: ({ login }: { login: string }) => organisation(asking, login),
  repositoryOwner: ({ login }: { login: string }) => repositoryOwner(asking, login),
  repository: ({ owner, name }: { owner: string; name: string }) => repository(asking, owner, name),
  node: ({ id }: { id: string }) => node(asking, id),
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => node(asking, id)),
  user: ({ login }: { login: string }) => {
    const found = findUser(asking.world, login)
    if (found === undefined) throw notFound(`Could not resolve to a User with the login of '${login}'.`)
    return userSource(found)
  },
})
