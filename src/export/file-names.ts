/** What Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 80

/** A file name of plain letters for a text from outside; no path, nothing hidden, nothing that a system keeps for itself. */
export function safeFileName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._@-]+/g, '_')
    .replace(/^[._-]+|[._]+$/g, '')
    .slice(0, LONGEST)
  return plain === '' || RESERVED.test(plain.replace(/\..*$/, '')) ? `_${plain}` : plain
}

/** The names with a number behind those that are there before, also where a system takes `A` for `a`. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name}-${count}`
    taken.add(unique.toLowerCase())
    return unique
  })
}
