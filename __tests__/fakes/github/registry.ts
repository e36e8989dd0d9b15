import type { Organisation, StoredRepository, User, World } from './world.js'

export const keyOf = (owner: string, repo: string): string => `${owner}/${repo}`.toLowerCase()

/** By the name it has now. */
export const findRepository = (world: World, owner: string, repo: string): StoredRepository | undefined =>
  world.repositories.get(keyOf(owner, repo))

/** By the name it has or once had, as GitHub's GraphQL and git find it. */
export function findByAnyName(world: World, owner: string, repo: string): StoredRepository | undefined {
  const former = world.formerNames.get(keyOf(owner, repo))
  return findRepository(world, owner, repo) ?? (former === undefined ? undefined : world.byId.get(former))
}

export function organisationOf(world: World, login: string): Organisation {
  const found = world.organisations.get(login.toLowerCase())
  if (found !== undefined) return found
  const id = 500 + world.organisations.size
  const made = { login, id, repositories: [], teams: [], version: 0, sorted: new Map() }
  world.organisations.set(login.toLowerCase(), made)
  return made
}

export function register(world: World, repository: StoredRepository): void {
  const organisation = organisationOf(world, repository.owner)
  world.repositories.set(keyOf(repository.owner, repository.repo), repository)
  world.byId.set(repository.id, repository)
  organisation.repositories.push(repository)
  organisation.version += 1
}

/** Numbers that no other repository has or had; the first of so many. */
export function nextIds(world: World, count: number): number {
  const first = world.nextId
  world.nextId += count
  return first
}

/** Something was pushed. */
export function touch(world: World, repository: StoredRepository, at = world.clock.now()): void {
  repository.pushedAt = new Date(at).toISOString()
  organisationOf(world, repository.owner).version += 1
}

/** A new name, in another organisation if that is said; the old name leads there until somebody else takes it. */
export function rename(
  world: World,
  repository: StoredRepository,
  name: string,
  owner = repository.owner,
): void {
  const before = organisationOf(world, repository.owner)
  before.repositories = before.repositories.filter((one) => one !== repository)
  before.version += 1
  world.repositories.delete(keyOf(repository.owner, repository.repo))
  world.formerNames.set(keyOf(repository.owner, repository.repo), repository.id)
  repository.owner = owner
  repository.repo = name
  world.formerNames.delete(keyOf(owner, name))
  register(world, repository)
}

export function remove(world: World, repository: StoredRepository): void {
  const organisation = organisationOf(world, repository.owner)
  organisation.repositories = organisation.repositories.filter((one) => one !== repository)
  organisation.version += 1
  world.repositories.delete(keyOf(repository.owner, repository.repo))
  world.byId.delete(repository.id)
}

/** An account; one with a number that is known gets another login, as people who rename themselves. */
export function addUser(world: World, user: User): void {
  const before = world.users.byId.get(user.id)
  if (before !== undefined) world.users.byLogin.delete(before.login.toLowerCase())
  world.users.byId.set(user.id, user)
  world.users.byLogin.set(user.login.toLowerCase(), user)
}
