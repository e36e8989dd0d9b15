const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Puts other words in place of every name, where it stands as a word of its own. */
export function concealer(names: readonly string[], instead: string): (text: string) => string {
  const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return (text) => text
  const name = `(?<!\\w)(?:${longestFirst.map(escapeRegExp).join('|')})(?!\\w)`
  const pattern = new RegExp(`"${name}"|\`${name}\`|'${name}'|${name}`, 'g')
  return (text) => text.replace(pattern, instead)
}
