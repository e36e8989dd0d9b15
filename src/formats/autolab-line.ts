/** A scoreboard may come first. */
const MOST = 10_000

/**
 * Whether a text ends with Autolab's scores. What stands before them the submission printed, too: whatever it looks
 * like, the text is no other format's.
 */
export function endsWithAutoresult(text: string): boolean {
  const end = text.replace(/\0/g, ' ').trimEnd()
  const last = end.slice(end.lastIndexOf('\n') + 1).trimStart()
  if (!last.startsWith('{') || last.includes('"Action":')) return false
  return /[{,]\s*"?scores"?\s*:/.test(last.slice(0, MOST))
}
