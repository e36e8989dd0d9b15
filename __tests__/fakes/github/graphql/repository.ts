import { seconds } from '../clock.js'
import { objectsOf } from '../content.js'
import { findByAnyName } from '../registry.js'
import { templateOf } from '../repositories.js'
import type { StoredRepository } from '../world.js'
import { type Asking, after, mayRead, maySee } from './asking.js'
import { connection, type Page } from './connection.js'
import { forbidden } from './errors.js'
import { objectSource } from './git-objects.js'
import { findUser, type Place, userSource } from './people.js'

function readable(place: Place): void {
  if (!mayRead(place.asking, place.repository)) throw forbidden()
}

/** A branch or a tag; null where there is none. */
function refSource(place: Place, name: string) {
  readable(place)
  return after(objectsOf(place.repository).read(name), (found) => {
    if (found === undefined) return null
    const [, prefix = 'refs/heads/', short = name] = /^(refs\/[^/]+\/)(.*)$/.exec(name) ?? []
    return {
      __typename: 'Ref',
      id: `REF_${place.repository.id}_${name}`,
      name: short,
      prefix,
      target: () => objectSource(place, found),
    }
  })
}

const qualified = (name: string): string => (name.startsWith('refs/') ? name : `refs/heads/${name}`)

function objectOf(place: Place, { oid, expression }: { oid?: string | null; expression?: string | null }) {
  readable(place)
  const revision = oid ?? expression ?? 'HEAD'
  return after(objectsOf(place.repository).read(revision), (found) => objectSource(place, found))
}

function templateSource(place: Place, template: string) {
  const { name, owner } = templateOf(place.repository, template)
  const found = findByAnyName(place.asking.world, owner.login, name)
  if (found === undefined || !maySee(place.asking, found)) return null
  return repositorySource(place.asking, found)
}

const ownerSource = ({ asking }: Place, login: string) => ({
  __typename: asking.world.organisations.has(login.toLowerCase()) ? 'Organization' : 'User',
  id: `O_${login}`,
  login,
})

const topicSource = (name: string) => ({
  __typename: 'RepositoryTopic',
  id: `RT_${name}`,
  topic: { name, id: `T_${name}` },
})

function people({ asking, repository }: Place, page: Page) {
  const users = (repository.collaborators ?? []).flatMap((login) => findUser(asking.world, login) ?? [])
  const found = connection(users, page, userSource)
  return { ...found, edges: found.edges.map((edge) => ({ ...edge, permission: 'WRITE' })) }
}

// A listing of thousands must not make up what is in each of them.
const isEmpty = (repository: StoredRepository) =>
  repository.content.kind !== 'seeded' &&
  after(objectsOf(repository).read('HEAD'), (head) => head === undefined)

/** A repository as GraphQL shows it; most is worked out when it is asked for. */
export function repositorySource(asking: Asking, repository: StoredRepository) {
  const place = { asking, repository }
  const { id, repo, owner, pushedAt, createdAt, template, archived = false } = repository
  const resourcePath = `/${owner}/${repo}`
  return {
    __typename: 'Repository',
    id: `R_${id}`,
    databaseId: id,
    name: repo,
    nameWithOwner: `${owner}/${repo}`,
    resourcePath,
    url: `${asking.world.serverUrl}${resourcePath}`,
    owner: () => ownerSource(place, owner),
    pushedAt: pushedAt === null ? null : seconds(pushedAt),
    updatedAt: seconds(pushedAt ?? createdAt),
    createdAt: seconds(createdAt),
    isArchived: archived,
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isEmpty: () => isEmpty(repository),
    isTemplate: repository.isTemplate ?? false,
    isDisabled: false,
    isLocked: false,
    isFork: false,
    diskUsage: 1,
    templateRepository: () => (template === undefined ? null : templateSource(place, template)),
    repositoryTopics: (page: Page) => connection(repository.topics ?? [], page, topicSource),
    collaborators: (page: Page) => people(place, page),
    defaultBranchRef: () => refSource(place, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refSource(place, qualified(qualifiedName)),
    object: (asked: { oid?: string | null; expression?: string | null }) => objectOf(place, asked),
  }
}
