import { isWildcard } from '../domain/pattern.js'
import { largerPoints, sumPoints } from '../domain/points.js'
import { matchesTest, type RubricItem } from '../domain/rubric.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Config, DeclaredTest } from './config.js'

/** The configuration with only the items asked for, by their codes, and the declared tests they need. */
export function onlyAsked(config: Config, codes: readonly string[]): Config {
  if (codes.length === 0) return config
  const { rubric, tests } = config
  const known = rubric === undefined ? tests.map(({ id }) => id) : codesOf(rubric.items)
  throwProblems(codes.filter((code) => !known.includes(code)).map((code) => unknownCode(code, known)))
  const items = itemsAskedFor(rubric?.items ?? [], codes)
  const patterns = patternsOf(items)
  const ids = new Set([...codes, ...items.flatMap(idsByHand)])
  const isNeeded = (test: DeclaredTest): boolean =>
    ids.has(test.id) || patterns.some((pattern) => reaches(pattern, test, tests))
  return { ...config, ...(rubric !== undefined && { rubric: { items } }), tests: tests.filter(isNeeded) }
}

const codesOf = (items: readonly RubricItem[]): string[] =>
  items.flatMap((item) => [item.id, ...codesOf(item.kind === 'group' ? item.items : [])])

const unknownCode = (code: string, known: readonly string[]): Problem => ({
  message: `there is no item ${quote(code)} to grade`,
  hint:
    known.length === 0
      ? 'without a rubric or declared tests there are no codes'
      : `there are ${known.join(', ')}`,
})

/** Items asked for, whole, and groups with the items in them that were asked for. */
const itemsAskedFor = (items: readonly RubricItem[], codes: readonly string[]): RubricItem[] =>
  items.flatMap((item) => {
    if (codes.includes(item.id)) return [item]
    const inside = item.kind === 'group' ? itemsAskedFor(item.items, codes) : []
    return item.kind !== 'group' || inside.length === 0
      ? []
      : [{ ...item, items: inside, points: sumPoints(inside.map(({ points }) => largerPoints(points, 0))) }]
  })

const patternsOf = (items: readonly RubricItem[]): string[] => items.flatMap(patternsOfItem)

function patternsOfItem(item: RubricItem): string[] {
  switch (item.kind) {
    case 'group':
      return patternsOf(item.items)
    case 'manual':
      return []
    case 'tested':
      return item.tests.length === 0 ? [item.id] : item.tests
    case 'deductive':
      return item.deductions.flatMap(({ tests }) => tests)
  }
}

/** What a person decides unless a test has the very id: no test in a suite has, since those are called `suite/test`. */
function idsByHand(item: RubricItem): string[] {
  switch (item.kind) {
    case 'group':
      return item.items.flatMap(idsByHand)
    case 'manual':
      return [item.id]
    case 'tested':
      return []
    case 'deductive':
      return item.deductions.flatMap(({ id, tests }) => (tests.length === 0 ? [id] : []))
  }
}

/** The tests in a suite are known only once it has run: a pattern that nothing else fits may mean one of them. */
function reaches(pattern: string, test: DeclaredTest, tests: readonly DeclaredTest[]): boolean {
  if (matchesTest(pattern, test)) return true
  if (test.kind === 'simple') return false
  if (isWildcard(pattern) || pattern.startsWith(`${test.id}/`)) return true
  return (
    !pattern.includes('/') && !tests.some((other) => other.kind === 'simple' && matchesTest(pattern, other))
  )
}
