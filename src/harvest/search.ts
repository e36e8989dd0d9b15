import type { HarvestedRepository } from '../domain/account.js'
import type { Attempt } from '../domain/attempt.js'
import type { Refusal } from '../domain/seen.js'

/** A result found elsewhere; its name, `artifact:17`, tells it from all others of its repository. */
export type FoundElsewhere = { name: string; blob: string; attempt: Attempt; trustReason: string }

/** What one repository has elsewhere. */
export type Elsewhere = {
  repository: HarvestedRepository
  records: FoundElsewhere[]
  /** What could not be read, by name; under the empty one, what could not be asked. */
  refused: Record<string, Refusal>
}

export type Search = {
  assignment: string
  /** Names that are stored already, and are not fetched again. */
  known: (repository: HarvestedRepository) => readonly string[]
}

/** A result before it is read, which may fail. */
export type Raw = { name: string; text: string; read: () => Attempt; trustReason: string }

/** The numbers in the names of one kind: 17 of `artifact:17`. */
export const knownIds = (names: readonly string[], kind: string): ReadonlySet<number> =>
  new Set(names.filter((name) => name.startsWith(kind)).map((name) => Number(name.slice(kind.length))))
