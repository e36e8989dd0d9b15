import { formatPoints, isPoints, sumPoints } from '../domain/points.js'
import { matchesTest } from '../domain/rubric.js'
import { has, listOf, looseOf, numberOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { type Finding, missing } from './finding.js'

type Loose = Record<string, unknown>

/** The rules between the keys of the items, between the items, and between them and the declared tests. */
export function rubricFindings(config: Loose): Finding[] {
  if (typeof config.rubric === 'string') {
    const hint = "write the rubric's items here"
    return [
      { path: ['rubric'], message: 'a rubric in a file of its own is not available in this version', hint },
    ]
  }
  const items = itemsWithin(config.rubric, ['rubric'])
  const findings = items.flatMap(({ item, path }) => [
    ...earningFindings(item, path),
    ...groupFindings(item, path),
  ])
  return [...findings, ...repeatedIds(items), ...unearnable(config, items)]
}

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
  const ways = waysOf(item)
  const findings: Finding[] = ways.slice(1).map((key) => ({
    path: [...path, key],
    of: 'key',
    message: `excludes '${ways[0]}'`,
    hint: 'an item is earned in one way: tests, manual, deductions or items',
  }))
  const [way = 'tests'] = ways
  for (const key of ['count', 'award'].filter((only) => way !== 'tests' && has(item, only))) {
    findings.push({ path: [...path, key], of: 'key', message: 'means something only for an item with tests' })
  }
  if (way !== 'items' && !has(item, 'points')) findings.push({ path: [...path, 'points'], message: missing })
  return findings
}

function groupFindings(item: Loose, path: Path): Finding[] {
  const stated = numberOf(item.points)
  const sum = sumOf(item)
  if (!has(item, 'items') || stated === undefined || sum === undefined || stated === sum) return []
  const hint = `its items are worth ${formatPoints(sum)}: leave 'points' out, or correct it`
  return [{ path: [...path, 'points'], message: 'is not the sum of its items', hint }]
}

/** Undefined where something in it is malformed or missing: that is a problem of its own. */
function sumOf(item: Loose): number | undefined {
  if (!has(item, 'items'))
    return isPoints(numberOf(item.points) ?? Number.NaN) ? numberOf(item.points) : undefined
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
      return [{ path: [...path, 'id'], message: `something else in the rubric has the id ${quote(id)}` }]
    })
}

/** Where all tests are declared one by one, an item that none of them fits can never be earned. */
function unearnable(config: Loose, items: readonly Placed[]): Finding[] {
  const tests = listOf(config.tests).map(looseOf)
  if (has(config, 'grader') || tests.length === 0 || tests.some((test) => has(test, 'results'))) return []
  const known = tests.map(({ id, name }) => ({
    id: textOf(id) ?? '',
    name: textOf(name) ?? textOf(id) ?? '',
  }))
  return items.flatMap(({ item, path }) => [
    ...unknownPatterns(item.tests, [...path, 'tests'], known),
    ...(isEarnedById(item) ? unknownId(item, path, known) : []),
    ...listOf(item.deductions).flatMap((deduction, index) =>
      unknownPatterns(looseOf(deduction).tests, [...path, 'deductions', index, 'tests'], known),
    ),
  ])
}

type Named = { id: string; name: string }

const isEarnedById = (item: Loose): boolean => waysOf(item).length === 0

function unknownId(item: Loose, path: Path, known: readonly Named[]): Finding[] {
  const id = textOf(item.id)
  if (id === undefined || known.some((test) => test.id === id)) return []
  const hint = 'say how it is earned: tests, manual: true, deductions or items'
  return [{ path: [...path, 'id'], message: `no test has the id ${quote(id)}`, hint }]
}

const unknownPatterns = (patterns: unknown, path: Path, known: readonly Named[]): Finding[] =>
  listOf(patterns).flatMap((pattern, index) =>
    typeof pattern !== 'string' || known.some((test) => matchesTest(pattern, test))
      ? []
      : [{ path: [...path, index], message: `no test fits ${quote(pattern)}` }],
  )
