import { type Document, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml'
import type { Place, Problem } from './problem.js'
import { visible } from './visible.js'

/** Characters from the beginning of the text. */
export type Offset = number

/** Aliases that stand for nothing or for something they are part of, and texts that are no text. */
export function nodeProblems(document: Document.Parsed, placeAt: (offset: Offset) => Place): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const place = placeAt(startOf(alias) ?? 0)
      const name = visible(alias.source, { oneLine: true, limit: 40 })
      const target = alias.resolve(document)
      if (target === undefined) {
        const hint = 'put a text that begins with * in quotes'
        problems.push({ message: `'*${name}' stands for nothing above`, hint, place })
      } else if (ancestors.some((ancestor) => ancestor === target)) {
        problems.push({ message: `'*${name}' stands for something it is part of`, place })
      }
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== 'string' || !/\p{Cs}/u.test(scalar.value)) return
      problems.push({
        message: 'half of a character (\\uD800 to \\uDFFF)',
        place: placeAt(startOf(scalar) ?? 0),
      })
    },
  })
  return problems
}

/** Where the value (or its key) was written; the innermost that there is, where the path leads further. */
export function offsetAt(
  document: Document.Parsed,
  path: readonly (string | number)[],
  of: 'key' | 'value' = 'value',
): Offset {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    const entry = entryOf(isAlias(node) ? node.resolve(document) : node, step)
    if (entry === undefined) return offset
    node = entry.value
    const [first, second] = of === 'key' && index === path.length - 1 ? [entry.key, node] : [node, entry.key]
    offset = startOf(first) ?? startOf(second) ?? offset
  }
  return offset
}

type Entry = { key?: unknown; value: unknown }

function entryOf(node: unknown, step: string | number): Entry | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step in node.items ? { value: node.items[step] } : undefined
  if (!isMap(node)) return undefined
  // Of a key that is there twice the last one counts, as in the value.
  return node.items.findLast(({ key }) => String(isScalar(key) ? (key.value ?? '') : key) === String(step))
}

const startOf = (node: unknown): Offset | undefined => (isNode(node) ? node.range?.[0] : undefined)
