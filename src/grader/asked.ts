import type { Config, DeclaredTest } from '../config/config.js'
import { isWildcard } from '../domain/pattern.js'
import { matchesTest, type RubricItem } from '../domain/rubric.js'

/** Whether a declared test is needed for the items that were asked for; all are when none was. */
export function isAskedFor(
  test: DeclaredTest,
  items: readonly string[],
  { rubric, tests }: Pick<Config, 'rubric' | 'tests'>,
): boolean {
  if (items.length === 0 || items.includes(test.id)) return true
  return patternsOf(rubric?.items ?? [], items, false).some((pattern) => reaches(pattern, test, tests))
}

/** The patterns of the items asked for, and of all items in a group asked for. */
function patternsOf(all: readonly RubricItem[], items: readonly string[], isInside: boolean): string[] {
  return all.flatMap((item) => patternsOfItem(item, items, isInside || items.includes(item.id)))
}

function patternsOfItem(item: RubricItem, items: readonly string[], isAsked: boolean): string[] {
  switch (item.kind) {
    case 'group':
      return patternsOf(item.items, items, isAsked)
    case 'manual':
      return []
    case 'tested':
      return isAsked ? (item.tests.length === 0 ? [item.id] : item.tests) : []
    case 'deductive':
      return item.deductions.filter(({ id }) => isAsked || items.includes(id)).flatMap(({ tests }) => tests)
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
