import type { Position } from './position.js'

/**
 * Lines and columns of many places in a text whose lines may also end with a carriage return alone: the lines are looked
 * for once, when the first place is asked for.
 */
export function placesIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lineAt(starts, offset)
    const start = starts[line - 1] ?? 0
    return { line, column: offset - start + 1 }
  }
}

/** The first line begins behind a byte order mark. */
const lineStarts = (text: string): number[] => [
  text.startsWith('\uFEFF') ? 1 : 0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length),
]

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
