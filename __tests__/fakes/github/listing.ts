import type { Organisation, StoredRepository } from './world.js'

export type Field = 'CREATED_AT' | 'NAME' | 'PUSHED_AT' | 'STARGAZERS' | 'UPDATED_AT' | 'ID'
export type Order = { field: Field; direction: 'ASC' | 'DESC' }

/** Where a page ends: what it is sorted by, and whose it is. */
export type Cursor = { value: string; id: number }

export function sortedBy(repository: StoredRepository, field: Field): string {
  switch (field) {
    case 'NAME':
      return repository.repo.toLowerCase()
    case 'PUSHED_AT':
    case 'UPDATED_AT':
      return repository.pushedAt ?? ''
    case 'CREATED_AT':
      return repository.createdAt
    case 'STARGAZERS':
    case 'ID':
      return ''
  }
}

function compare(one: Cursor, other: Cursor, { direction }: Order): number {
  const sign = direction === 'ASC' ? 1 : -1
  if (one.value !== other.value) return one.value < other.value ? -sign : sign
  return sign * (one.id - other.id)
}

const cursorOf = (repository: StoredRepository, { field }: Order): Cursor => ({
  value: sortedBy(repository, field),
  id: repository.id,
})

/** All repositories in order; sorted again only when something changed. */
export function sorted(organisation: Organisation, order: Order): readonly StoredRepository[] {
  const key = `${order.field} ${order.direction}`
  const found = organisation.sorted.get(key)
  if (found?.version === organisation.version) return found.repositories
  const keyed = organisation.repositories.map((repository) => ({
    repository,
    ...cursorOf(repository, order),
  }))
  const repositories = keyed.sort((one, other) => compare(one, other, order)).map((one) => one.repository)
  organisation.sorted.set(key, { version: organisation.version, repositories })
  return repositories
}

/** The place of the first repository after a cursor: what moved to the front meanwhile is not seen again from there. */
function placeAfter(repositories: readonly StoredRepository[], cursor: Cursor, order: Order): number {
  let [low, high] = [0, repositories.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const repository = repositories[middle]
    const isAfter = repository !== undefined && compare(cursorOf(repository, order), cursor, order) > 0
    if (isAfter) high = middle
    else low = middle + 1
  }
  return low
}

export type Listing = { page: StoredRepository[]; hasNextPage: boolean; hasPreviousPage: boolean }

/** The next `first` repositories that `isSeen` lets through. */
export function listAfter(
  organisation: Organisation,
  order: Order,
  {
    after,
    first,
    isSeen,
  }: { after?: Cursor; first: number; isSeen: (repository: StoredRepository) => boolean },
): Listing {
  const all = sorted(organisation, order)
  const start = after === undefined ? 0 : placeAfter(all, after, order)
  const page: StoredRepository[] = []
  let at = start
  for (; at < all.length && page.length <= first; at++) {
    const repository = all[at]
    if (repository !== undefined && isSeen(repository)) page.push(repository)
  }
  return { page: page.slice(0, first), hasNextPage: page.length > first, hasPreviousPage: start > 0 }
}
