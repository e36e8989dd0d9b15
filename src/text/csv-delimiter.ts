const csvDelimiters = [',', ';', '\t'] as const
export type CsvDelimiter = (typeof csvDelimiters)[number]

/** What separates the cells, from the first lines, and where the first row begins. */
export function delimiterOf(text: string): { delimiter: CsvDelimiter; start: number } {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const said = /^sep=([,;\t])(?:\r\n|\r|\n)/.exec(text.slice(start, start + 8))
  const delimiter = csvDelimiters.find((one) => one === said?.[1])
  if (said !== null && delimiter !== undefined) return { delimiter, start: start + said[0].length }
  const lines = firstLines(text.slice(start, start + 100_000))
  const counted = csvDelimiters.map((one) => ({
    one,
    counts: lines.map((line) => line.split(one).length - 1),
  }))
  // A separator comes equally often in each line; one in a title or a name does not.
  const even = counted.filter(
    ({ counts: [first = 0, ...rest] }) => first > 0 && rest.every((count) => count === first),
  )
  const [best] = (even.length > 0 ? even : counted).toSorted(
    (a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0),
  )
  return { delimiter: best?.one ?? ',', start }
}

/** Up to three lines that are not blank, without what is in quotes. */
const firstLines = (text: string): string[] =>
  text
    .replace(/"[^"]*("|$)/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .slice(0, 3)
