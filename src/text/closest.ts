/** What somebody probably meant: the nearest candidate, if one is near enough; other spellings of it are. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  // Longer than any name there is: not worth measuring.
  if (word.length > 100) return undefined
  const wanted = snakeCase(word)
  const farthest = (candidate: string): number => Math.floor(Math.max(wanted.length, candidate.length) / 3)
  const near = candidates
    // As far apart as their lengths they are at least.
    .filter((candidate) => Math.abs(wanted.length - snakeCase(candidate).length) <= farthest(candidate))
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, snakeCase(candidate)) }))
    .filter(({ candidate, distance }) => distance <= farthest(candidate))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.candidate
}

/** `did you mean "timeout"?` */
export const askIfMeant = (word: string): string => `did you mean "${word}"?`

/** The question for a misspelt word; undefined when nothing is near enough to ask. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const meant = closest(word, candidates)
  return meant === undefined ? undefined : askIfMeant(meant)
}

const snakeCase = (word: string): string =>
  word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase()

/** Letters put in, left out, exchanged, or swapped with their neighbour. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(exchanged, at(last, column) + 1, at(current, column - 1) + 1, swap))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
