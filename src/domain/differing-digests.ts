import { compareTexts } from '../text/order.js'
import type { Digest } from './attempt.js'

const FEW = 3

/** Whose configuration, rubric, protected files or workflow are not those of most others: by their index, in sentences. */
export function differingDigests(all: readonly (readonly Digest[])[]): string[][] {
  const usual = usualDigests(all)
  return all.map((digests) =>
    digests.flatMap((digest) => {
      const most = usual.get(nameOf(digest))
      return most === undefined || most.sha256 === digest.sha256
        ? []
        : [`${nameOf(digest)} is not what ${most.count} others have`]
    }),
  )
}

const nameOf = ({ of, path }: Digest): string => {
  const what = of === 'protected' ? 'the protected files' : `the ${of}`
  return path === undefined ? what : `${what} (${path})`
}

type Usual = { sha256: string; count: number }

/** What more than half of those who have it have, where they are enough to tell. */
function usualDigests(all: readonly (readonly Digest[])[]): Map<string, Usual> {
  const counts = new Map<string, Map<string, number>>()
  for (const digest of all.flat()) {
    const known = counts.get(nameOf(digest)) ?? new Map<string, number>()
    counts.set(nameOf(digest), known.set(digest.sha256, (known.get(digest.sha256) ?? 0) + 1))
  }
  return new Map(
    [...counts].flatMap(([name, bySha]) => {
      const [[sha256, count] = ['', 0]] = [...bySha].sort(
        ([a, some], [b, others]) => others - some || compareTexts(a, b),
      )
      const whole = [...bySha.values()].reduce((sum, next) => sum + next, 0)
      return count >= FEW && count * 2 > whole ? [[name, { sha256, count }]] : []
    }),
  )
}
