/** How many UTF-16 units of `text`, counted from its start, fit into `bytes` of UTF-8 without splitting a character. */
function headLength(text: string, bytes: number): number {
  let used = 0
  let at = 0
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    used += bytesOf(point)
    if (used > bytes) break
    at += point > 0xffff ? 2 : 1
  }
  return at
}

function tailLength(text: string, bytes: number): number {
  let used = 0
  let from = text.length
  while (from > 0) {
    const start = isPairBefore(text, from) ? from - 2 : from - 1
    used += bytesOf(text.codePointAt(start) ?? 0)
    if (used > bytes) break
    from = start
  }
  return text.length - from
}

const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

const isPairBefore = (text: string, end: number): boolean =>
  end >= 2 && (text.codePointAt(end - 2) ?? 0) > 0xffff

/** Head and tail of a text within `maxBytes` of UTF-8, and between them how much was left out. */
export function cutText(text: string, maxBytes: number): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= maxBytes) return text
  const room = maxBytes - Buffer.byteLength(leftOut(bytes))
  if (room <= 0) return text.slice(0, headLength(text, maxBytes))
  const head = text.slice(0, headLength(text, Math.ceil(room / 2)))
  const tail = text.slice(text.length - tailLength(text, Math.floor(room / 2)))
  return `${head}${leftOut(bytes - Buffer.byteLength(head) - Buffer.byteLength(tail))}${tail}`
}

/** What stands between head and tail. */
export const leftOut = (bytes: number): string => `\n… ${bytes} bytes left out …\n`
