import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Place, Problem } from './problem.js'
import { visible } from './visible.js'
import type { Targets } from './yaml-aliases.js'

/** Characters from the beginning of the text. */
export type Offset = number

/** Aliases that stand for nothing or for something they are part of, texts that are no text, and keys that are more. */
export function nodeProblems(
  document: Document.Parsed,
  targets: Targets,
  placeAt: (offset: Offset) => Place,
): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const place = placeAt(startOf(alias) ?? 0)
      const name = visible(alias.source, { oneLine: true, limit: 40 })
      const target = targets.get(alias)
      if (target === undefined) {
        const hint = 'put a text that begins with * in quotes'
        problems.push({ message: `'*${name}' stands for nothing above`, hint, place })
      } else if (ancestors.some((ancestor) => ancestor === target)) {
        problems.push({ message: `'*${name}' stands for something it is part of`, place })
      }
    },
    Pair: (_, { key }) => {
      if (!isCollection(key)) return
      const hint = 'put a text that begins with { or [ in quotes'
      problems.push({ message: 'a list or a map cannot be a key', hint, place: placeAt(startOf(key) ?? 0) })
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

/** Where keys were written that their map has already. */
export function repeatedKeys(document: Document.Parsed): Offset[] {
  const offsets: Offset[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return offsets
}

/** What a text is, to look for places in. */
export type Written = {
  document: Document.Parsed
  targets: Targets
  /** Filled while places are looked for: maps may be as large as what is wrong with them. */
  entries: Map<YAMLMap, ReadonlyMap<string, Pair>>
}

/** Where the value (or its key) was written; the innermost that there is, where the path leads further. */
export function offsetAt(
  written: Written,
  path: readonly (string | number)[],
  of: 'key' | 'value' = 'value',
): Offset {
  let node: unknown = written.document.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    const entry = entryOf(isAlias(node) ? written.targets.get(node) : node, step, written)
    if (entry === undefined) return offset
    node = entry.value
    const [first, second] = of === 'key' && index === path.length - 1 ? [entry.key, node] : [node, entry.key]
    offset = startOf(first) ?? startOf(second) ?? offset
  }
  return offset
}

type Entry = { key?: unknown; value: unknown }

function entryOf(node: unknown, step: string | number, { entries }: Written): Entry | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step in node.items ? { value: node.items[step] } : undefined
  if (!isMap(node)) return undefined
  const found = entries.get(node) ?? entriesOf(node)
  entries.set(node, found)
  return found.get(String(step))
}

// Of a key that is there twice the last one counts, as in the value.
const entriesOf = ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
  new Map(items.map((pair) => [String(isScalar(pair.key) ? (pair.key.value ?? '') : pair.key), pair]))

const startOf = (node: unknown): Offset | undefined => (isNode(node) ? node.range?.[0] : undefined)
