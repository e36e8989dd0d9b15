import { comparePoints, type Points } from './points.js'

/** What a submitter has at one time. */
export type Standing = { submitter: string; points: Points; complete: boolean }

/** Who goes up or down, or is told for the first time or no more; null where there is no grade. */
export type Change = { submitter: string; before: Points | null; after: Points | null; complete: boolean }

/** The submitters whose points are not what they were, in the order of their names. */
export function changesBetween(before: readonly Standing[], after: readonly Standing[]): Change[] {
  const earlier = new Map(before.map(({ submitter, points }) => [submitter, points]))
  const later = new Map(after.map((standing) => [standing.submitter, standing]))
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((submitter) => {
    const was = earlier.get(submitter) ?? null
    const standing = later.get(submitter)
    const is = standing?.points ?? null
    const isSame = was === is || (was !== null && is !== null && comparePoints(was, is) === 0)
    return isSame ? [] : [{ submitter, before: was, after: is, complete: standing?.complete ?? false }]
  })
}
