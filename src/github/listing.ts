import type { RepositoryChoice } from '../config/course.js'
import type { Instant } from '../domain/time.js'
import { UserError } from '../text/problem.js'
import type { Api } from './api.js'
import { chooser } from './choose.js'
import { lightPages } from './light-pages.js'
import type { Extras, LightRepository } from './light-query.js'
import type { Listed } from './listed.js'
import { type FullName, namedRepositories } from './named-repositories.js'

export type ListingRequest = {
  /** An organisation or a person; needed unless every repository is named with its owner. */
  org?: string
  choice: RepositoryChoice
  /** Of the roster and its groups: each stands for the `*` of the names, where `fromRoster`. */
  logins?: readonly string[]
  /** Only what was pushed since. */
  since?: Instant
  /** Repositories that are chosen whatever they are called now. */
  known?: ReadonlySet<number>
  /** Told of each repository that was asked for by its name and is not shown. */
  missing?: (name: FullName) => void
}

const needsOrg = (): UserError =>
  new UserError([
    {
      message: 'nobody says whose repositories to list',
      hint: 'give --org, or `org:` in course.yml, or name each repository as OWNER/NAME',
    },
  ])

function withOwner(name: string, org: string | undefined): FullName {
  const [first = '', second] = name.split('/')
  if (second !== undefined) return { owner: first, name: second }
  if (org === undefined) throw needsOrg()
  return { owner: org, name }
}

/** The repositories that are asked for one by one; undefined: the owner's are listed. */
function namesOf({ org, choice, logins = [] }: ListingRequest): FullName[] | undefined {
  const { list, fromRoster, names } = choice
  if (list === undefined && fromRoster !== true) return undefined
  const globs = names.filter((glob) => !glob.startsWith('!') && glob.includes('*'))
  const patterns = globs.length > 0 ? globs : ['*']
  // A function, since `$` in a replacement means something.
  const fromLogins = logins.flatMap((login) => patterns.map((glob) => glob.replaceAll('*', () => login)))
  const all = [...(list ?? []), ...(fromRoster === true ? fromLogins : [])]
  const unique = new Map(all.map((name) => [name.toLowerCase(), withOwner(name, org)]))
  return [...unique.values()]
}

const keyOf = ({ owner, name }: FullName): string => `${owner}/${name}`.toLowerCase()

async function* byName(
  api: Api,
  names: readonly FullName[],
  { since, missing = () => {} }: ListingRequest,
  extras: Extras,
): AsyncGenerator<LightRepository[]> {
  const sinceMs = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since)
  const isNew = ({ listed: { pushedAt } }: LightRepository): boolean =>
    pushedAt === null || Date.parse(pushedAt) >= sinceMs
  const seen = new Set<number>()
  for await (const batch of namedRepositories(api, names, extras)) {
    for (const { asked, found } of batch) if (found === undefined) missing(asked)
    const fresh = batch
      .flatMap(({ found }) => (found === undefined ? [] : [found]))
      .filter((one) => isNew(one) && !seen.has(one.listed.id))
    for (const { listed } of fresh) seen.add(listed.id)
    yield fresh
  }
}

/** Up to so many names are one or two questions, which also find those that were renamed. */
const fewNames = 200

/** Where the repositories come from, and which names among them are wanted when not all are. */
type Plan = { pages: AsyncGenerator<LightRepository[]>; wanted?: ReadonlySet<string> }

function planOf(api: Api, request: ListingRequest, extras: Extras): Plan {
  const { org, choice, since } = request
  const names = namesOf(request)
  const isLong = names !== undefined && names.length > fewNames && names.every(({ owner }) => owner === org)
  const goesByName = names !== undefined && choice.team === undefined && !(since !== undefined && isLong)
  if (goesByName) return { pages: byName(api, names, request, extras) }
  if (org === undefined) throw needsOrg()
  const team = choice.team === undefined ? {} : { team: choice.team }
  const pages = lightPages(api, { owner: org, extras, ...team, ...(since !== undefined && { since }) })
  return { pages, ...(names !== undefined && { wanted: new Set(names.map(keyOf)) }) }
}

/** Where repositories are named, globs only take away: a name may lead to one that is called otherwise today. */
const conditionsOf = (choice: RepositoryChoice): RepositoryChoice =>
  choice.list === undefined && choice.fromRoster !== true
    ? choice
    : { ...choice, names: choice.names.filter((glob) => glob.startsWith('!')) }

/**
 * The chosen repositories, newest push first where an owner's are listed, and only those pushed since when that is said.
 * Where nothing is new this is one request.
 */
export async function* listRepositories(api: Api, request: ListingRequest): AsyncGenerator<Listed[]> {
  const { org = '', choice, known } = request
  const extras = { topics: choice.topic !== undefined, template: choice.template !== undefined }
  const { pages, wanted } = planOf(api, request, extras)
  const fits = await chooser(api, org, conditionsOf(choice))
  for await (const page of pages) {
    const chosen: Listed[] = []
    for (const repository of page) {
      const { listed } = repository
      const isWanted = wanted === undefined ? !repository.isTemplate : wanted.has(keyOf(listed))
      if (known?.has(listed.id) === true || (isWanted && (await fits(repository)))) chosen.push(listed)
    }
    if (chosen.length > 0) yield chosen
  }
}
