import { formatPoints, isPoints, largerPoints, sumPoints } from '../domain/points.js'
import { has, type Loose, listOf, looseOf, numberOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { type Finding, keyFinding, missing, valueFinding } from './finding.js'
import { type KnownTest, knownTests, listKnown, unknownPatterns } from './known-tests.js'

/** The rules between the keys of the items, between the items, and between them and the declared tests. */
export function rubricFindings(config: Loose): Finding[] {
  const items = itemsWithin(config.rubric, ['rubric'])
  const findings = items.flatMap(({ item, path }) => [
    ...earningFindings(item, path),
    ...groupFindings(item, path),
  ])
  return [...findings, ...repeatedIds(items), ...unearnable(config, items)]
}

const BELOW = 'expected at least 0'

type Placed = { item: Loose; path: Path }

function itemsWithin(items: unknown, path: Path): Placed[] {
  return listOf(items).flatMap((entry, index) => {
    const here = [...path, index]
    const item = looseOf(entry)
    return [{ item, path: here }, ...itemsWithin(item.items, [...here, 'items'])]
  })
}

const waysOf = (item: Loose): string[] =>
  ['tests', 'manual', 'deductions', 'items'].filter((key) => has(item, key) && item[key] !== false)

function earningFindings(item: Loose, path: Path): Finding[] {
  const [way = 'tests', ...others] = waysOf(item)
  const hint = 'an item is earned in one way: tests, manual, deductions or items'
  const unused = way === 'tests' ? [] : ['count', 'award'].filter((key) => has(item, key))
  const isWorthNothing = way !== 'items' && !has(item, 'points')
  const takes = way !== 'manual' && (numberOf(item.points) ?? 0) < 0
  return [
    ...others.map((key) => keyFinding([...path, key], `excludes \`${way}\``, hint)),
    ...unused.map((key) => keyFinding([...path, key], 'means something only for an item with tests')),
    ...(isWorthNothing ? [valueFinding([...path, 'points'], missing)] : []),
    ...(takes
      ? [valueFinding([...path, 'points'], BELOW, 'only an item with manual: true takes points')]
      : []),
  ]
}

function groupFindings(item: Loose, path: Path): Finding[] {
  const stated = numberOf(item.points)
  const sum = sumOf(item)
  if (!has(item, 'items') || stated === undefined || sum === undefined || stated === sum) return []
  const hint = `its items are worth ${formatPoints(sum)}: leave \`points\` out, or correct it`
  return [valueFinding([...path, 'points'], 'is not the sum of its items', hint)]
}

/** Undefined where something in it is malformed or missing: that is a problem of its own. */
function sumOf(item: Loose): number | undefined {
  if (!has(item, 'items')) {
    const own = numberOf(item.points) ?? Number.NaN
    return isPoints(own) ? largerPoints(own, 0) : undefined
  }
  const counted = listOf(item.items)
    .map(looseOf)
    .filter(({ bonus }) => item.bonus === true || bonus !== true)
  const parts = counted.map(sumOf)
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? sumPoints(known) : undefined
}

function repeatedIds(items: readonly Placed[]): Finding[] {
  const seen = new Set<string>()
  const deductions = ({ item, path }: Placed) =>
    listOf(item.deductions).map((entry, index) => ({
      item: looseOf(entry),
      path: [...path, 'deductions', index],
    }))
  return items
    .flatMap((placed) => [placed, ...deductions(placed)])
    .flatMap(({ item, path }) => {
      const id = textOf(item.id)
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id)
        return []
      }
      return [valueFinding([...path, 'id'], `something else in the rubric has the id ${quote(id)}`)]
    })
}

/** Where every test is known beforehand, an item that none of them fits can never be earned. */
function unearnable(config: Loose, items: readonly Placed[]): Finding[] {
  const known = knownTests(config)
  if (known === undefined) return []
  return items.flatMap(({ item, path }) => [
    ...unknownPatterns(item.tests, [...path, 'tests'], known),
    ...(isEarnedById(item) ? unknownId(item, path, known) : []),
    ...listOf(item.deductions).flatMap((deduction, index) =>
      unknownPatterns(looseOf(deduction).tests, [...path, 'deductions', index, 'tests'], known),
    ),
  ])
}

const isEarnedById = (item: Loose): boolean => waysOf(item).length === 0

function unknownId(item: Loose, path: Path, known: readonly KnownTest[]): Finding[] {
  const id = textOf(item.id)
  if (id === undefined || known.some((test) => test.id === id)) return []
  const hint = 'say how it is earned: tests, manual: true, deductions or items'
  return [valueFinding([...path, 'id'], `no test has the id ${quote(id)}`, `${listKnown(known)}; ${hint}`)]
}
