import { comparePoints } from '../domain/points.js'
import type { RegradedSubmitter } from '../domain/regraded.js'

type Sorted = Record<'up' | 'down' | 'stay' | 'kept' | 'failed' | 'already', RegradedSubmitter[]>

/** Everybody by what became of them; who could not be graded again may move all the same, by another submission. */
export function sorted(rows: readonly RegradedSubmitter[]): Sorted {
  const moves = (row: RegradedSubmitter): number =>
    comparePoints(row.after?.points ?? -1, row.before?.points ?? -1)
  const still = rows.filter((row) => moves(row) === 0)
  return {
    up: rows.filter((row) => moves(row) > 0),
    down: rows.filter((row) => moves(row) < 0),
    stay: still.filter(({ gradings, spared }) => gradings > 0 && spared === undefined),
    kept: rows.filter(({ spared }) => spared !== undefined),
    failed: rows.filter(({ failed }) => failed.length > 0),
    already: still.filter(({ gradings, failed }) => gradings === 0 && failed.length === 0),
  }
}

/** How many submissions were graded. */
export const gradingsIn = (rows: readonly RegradedSubmitter[]): number =>
  rows.reduce((sum, { gradings }) => sum + gradings, 0)
