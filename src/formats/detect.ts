/**
 * The keys at the top of a JSON object, for telling formats apart. Of a broken document those before the break,
 * so that its own format can say what is wrong with it; none of anything that is no object.
 */
export function keysAtTop(text: string): Set<string> {
  const keys = new Set<string>()
  if (!/^\uFEFF?\s*\{/.test(text)) return keys
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    else if (character === '"') {
      const end = endOfString(text, at)
      if (depth === 1 && /\s*:/y.test(text.slice(end + 1, end + 100))) keys.add(text.slice(at + 1, end))
      at = end
    }
  }
  return keys
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
