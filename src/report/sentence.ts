/** Prose with pieces of code and links in it; every renderer escapes it in its own way. */
export type Sentence = (string | { code: string } | { text: string; url: string })[]

/** `a`, `b` and 3 more. */
export function listed(names: readonly string[], most: number): Sentence {
  const shown = names.slice(0, most)
  const more = names.length - shown.length
  const list = shown.flatMap((name, index): Sentence => [index === 0 ? '' : ', ', { code: name }])
  return more === 0 ? list : [...list, ` and ${more} more`]
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

const LONGEST_ADDRESS = 2000

/** An http or https address of a usual length, normalized to ASCII; undefined for anything else. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && href.length <= LONGEST_ADDRESS ? href : undefined
}
