import { type Alias, type Document, isAlias, isCollection, isPair, type Node, visit } from 'yaml'

/** What each alias stands for; those are left out that stand for nothing. */
export type Targets = ReadonlyMap<Alias, Node>

// The library looks for each alias through the whole text, which takes minutes for a hostile one.
/** All aliases of a text with the last node above them that has their name. */
export function targetsOf(document: Document.Parsed): Targets {
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) named.set(node.anchor, node)
        return
      }
      const target = named.get(node.source)
      if (target !== undefined) targets.set(node, target)
    },
  })
  return targets
}

const mostAliases = 1000
const mostValues = 100_000

/** Whether aliases make more of a text than anybody means. Only for one in which no alias is part of what it stands for. */
export function areTooMuch(document: Document.Parsed, targets: Targets): boolean {
  if (targets.size === 0) return false
  return targets.size > mostAliases || valuesIn(document.contents, targets, new Map()) > mostValues
}

/** How many values a node is once its aliases are written out. */
function valuesIn(node: unknown, targets: Targets, known: Map<Node, number>): number {
  if (isPair(node)) return valuesIn(node.key, targets, known) + valuesIn(node.value, targets, known)
  if (isAlias(node)) {
    const target = targets.get(node)
    return target === undefined ? 1 : (known.get(target) ?? 1)
  }
  if (!isCollection(node)) return 1
  const values = node.items.reduce<number>((sum, item) => sum + valuesIn(item, targets, known), 1)
  known.set(node, values)
  return values
}
