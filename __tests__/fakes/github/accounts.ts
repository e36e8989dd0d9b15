import { judge } from './access.js'
import { notFound, ok, refuse } from './answers.js'
import { type Field, sorted } from './listing.js'
import { pageOf, type Wanted } from './pages.js'
import { findByAnyName } from './registry.js'
import { describeRepository } from './repositories.js'
import type { Answer } from './routes.js'
import type { Organisation, StoredRepository, Token, User, World } from './world.js'

export type AccountCall = Wanted & {
  world: World
  tokenText: string | undefined
  token: Token | undefined
  parts: Readonly<Record<string, string>>
}

const isSeen =
  ({ world, tokenText }: AccountCall) =>
  (repository: StoredRepository): boolean =>
    judge(world, tokenText, repository, { area: 'contents', access: 'read' }) === 'allowed'

const organisationIn = ({ world, parts }: AccountCall): Organisation | undefined =>
  world.organisations.get((parts.org ?? '').toLowerCase())

const sortFields: Readonly<Record<string, Field>> = {
  created: 'CREATED_AT',
  updated: 'UPDATED_AT',
  pushed: 'PUSHED_AT',
  full_name: 'NAME',
}

export function listRepositories(call: AccountCall): Answer {
  const organisation = organisationIn(call)
  if (organisation === undefined) return notFound()
  const sort = call.query.get('sort') ?? 'created'
  const usual = sort === 'full_name' ? 'asc' : 'desc'
  const direction = (call.query.get('direction') ?? usual) === 'asc' ? 'ASC' : 'DESC'
  const all = sorted(organisation, { field: sortFields[sort] ?? 'CREATED_AT', direction })
  return pageOf(all.filter(isSeen(call)), call, (one) => describeRepository(call.world, one))
}

export function listProperties(call: AccountCall): Answer {
  const organisation = organisationIn(call)
  if (organisation === undefined) return notFound()
  return pageOf(organisation.repositories.filter(isSeen(call)), call, (one) => ({
    repository_id: one.id,
    repository_name: one.repo,
    repository_full_name: `${one.owner}/${one.repo}`,
    properties: Object.entries(one.properties ?? {}).map(([property_name, value]) => ({
      property_name,
      value,
    })),
  }))
}

export function listTeam(call: AccountCall): Answer {
  const organisation = organisationIn(call)
  const team = organisation?.teams.find(({ slug }) => slug === call.parts.slug)
  if (organisation === undefined || team === undefined) return notFound()
  const found = team.repositories.flatMap((name) => findByAnyName(call.world, organisation.login, name) ?? [])
  return pageOf(found.filter(isSeen(call)), call, (one) => describeRepository(call.world, one))
}

export function getOrganisation(call: AccountCall): Answer {
  const found = organisationIn(call)
  return found === undefined ? notFound() : ok({ id: found.id, login: found.login })
}

const describeUser = ({ id, login, name }: User) => ({ id, login, name, node_id: `U_${id}`, type: 'User' })
const userAnswer = (user: User | undefined): Answer =>
  user === undefined ? notFound() : ok(describeUser(user))

export const getUserById = ({ world, parts }: AccountCall): Answer =>
  userAnswer(world.users.byId.get(Number(parts.id)))

/** By today's login only: GitHub leads no old login on. */
export const getUser = ({ world, parts }: AccountCall): Answer =>
  userAnswer(world.users.byLogin.get((parts.login ?? '').toLowerCase()))

export function listInstallation(call: AccountCall): Answer {
  const installation = call.token?.installation
  if (installation === undefined)
    return refuse(
      403,
      'You must authenticate with an installation access token in order to list repositories for an installation.',
    )
  const found = [...call.world.repositories.values()].filter(isSeen(call))
  const wrap = (repositories: unknown[], total_count: number) => ({
    total_count,
    repository_selection: installation.selection,
    repositories,
  })
  return pageOf(found, call, (one) => describeRepository(call.world, one), wrap)
}

export function rateLimit({ world, tokenText = '' }: AccountCall): Answer {
  const of = (resource: 'core' | 'graphql') => {
    const { resetAt: reset, ...rest } = world.budgets.standing(tokenText, resource)
    return { ...rest, reset }
  }
  return ok({ resources: { core: of('core'), graphql: of('graphql') }, rate: of('core') })
}

/** Everything of the API that is not about one repository. */
export const accountRoutes: readonly { path: string; answer: (call: AccountCall) => Answer }[] = [
  { path: '/rate_limit', answer: rateLimit },
  { path: '/installation/repositories', answer: listInstallation },
  { path: '/user/:id', answer: getUserById },
  { path: '/users/:login', answer: getUser },
  { path: '/orgs/:org', answer: getOrganisation },
  { path: '/orgs/:org/repos', answer: listRepositories },
  { path: '/orgs/:org/properties/values', answer: listProperties },
  { path: '/orgs/:org/teams/:slug/repos', answer: listTeam },
]
