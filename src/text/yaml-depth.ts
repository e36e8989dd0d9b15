import type { CST } from 'yaml'

const maxDepth = 100

/** Whether lists and maps lie within one another beyond any use. Not recursive: that is what it guards. */
export function isNestedTooDeeply(tokens: readonly CST.Token[]): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > maxDepth) return true
    for (const token of insideOf(next.token)) open.push({ token, depth: next.depth + 1 })
  }
  return false
}

function insideOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((part) => part !== undefined && part !== null),
  )
}
