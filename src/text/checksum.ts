/** FNV-1a in eight hexadecimal digits: tells names apart, proves nothing. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const LONGEST_NAME = 300
const KEPT = 250

/** A name of a length that can be repeated for thousands of tests; two long ones stay apart by a checksum. */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const start = name.slice(0, KEPT).replace(/[\uD800-\uDBFF]$/, '')
  return `${start}…${checksum(name)}`
}
