/** GitHub shows nothing at all of a step's summary above 1 MiB. */
const BUDGET_BYTES = 900_000

const LEFT_OUT = '<p>What stood here is too long for this page.</p>'

const bytesOf = (lines: readonly string[]): number => Buffer.byteLength(lines.join('\n')) + 1

export const textOf = (sections: readonly (readonly string[])[]): string =>
  [...sections.flat(), ''].join('\n')

export const fits = (sections: readonly (readonly string[])[]): boolean =>
  bytesOf(sections.flat()) <= BUDGET_BYTES

/** The sections, each a whole piece of HTML, that fit on a page, from the first on; of the others that they are missing. */
export function fitting(sections: readonly (readonly string[])[]): (readonly string[])[] {
  const instead = [LEFT_OUT]
  const reserved = sections.length * bytesOf(instead)
  let room = BUDGET_BYTES - reserved
  return sections.map((lines) => {
    const size = bytesOf(lines)
    if (size > room) return instead
    room -= size
    return lines
  })
}

/** The lines of each; once there are more than any page has room for, the page is not going to be used. */
export function untilTooLong<Item>(
  items: readonly Item[],
  linesOf: (item: Item, index: number) => readonly string[],
): string[] {
  const all: string[] = []
  let characters = 0
  for (const [index, item] of items.entries()) {
    if (characters > BUDGET_BYTES) break
    const lines = linesOf(item, index)
    characters += lines.reduce((sum, line) => sum + line.length, 0)
    all.push(...lines)
  }
  return all
}
