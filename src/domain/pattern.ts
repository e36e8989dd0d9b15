/** Whether `pattern` can find more than the one test it spells. */
export const isWildcard = (pattern: string): boolean => /[*?]/.test(pattern)

/** Whether a pattern fits the whole text; only `*` and `?` (one character) are special. */
export function matchesText(pattern: string, text: string): boolean {
  // Each piece between stars is taken where it first fits and never reconsidered: nothing to backtrack into.
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  const start = endOf(first, text, 0)
  if (last === undefined) return start === text.length
  let at = start
  for (const piece of rest) {
    if (at === undefined) return false
    at = find(piece, text, at)
  }
  return at !== undefined && endsWith(last, text, at)
}

/** Where a piece that begins at `at` ends; undefined when it does not fit there. */
function endOf(piece: string, text: string, at: number): number | undefined {
  if (!piece.includes('?')) return text.startsWith(piece, at) ? at + piece.length : undefined
  let place = at
  for (const character of piece) {
    const found = text.codePointAt(place)
    if (found === undefined || (character !== '?' && character.codePointAt(0) !== found)) return undefined
    place += found > 0xffff ? 2 : 1
  }
  return place
}

/** Where the first fit of a piece at or after `from` ends. */
function find(piece: string, text: string, from: number): number | undefined {
  if (!piece.includes('?')) {
    const at = text.indexOf(piece, from)
    return at === -1 ? undefined : at + piece.length
  }
  for (let at = from; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
    const end = endOf(piece, text, at)
    if (end !== undefined) return end
  }
  return undefined
}

function endsWith(piece: string, text: string, from: number): boolean {
  let start = text.length
  for (const _ of piece) start = characterBefore(text, start)
  return start >= from && endOf(piece, text, start) === text.length
}

const characterBefore = (text: string, end: number): number =>
  (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1
