import { formatPoints } from '../domain/points.js'
import { quote, quoteSome } from '../text/quote.js'
import type { ClassroomTest } from './classroom-test.js'

/** How the tests of one file are not those of the other; nothing where they are the same. */
export function testDifferences(tests: readonly ClassroomTest[], others: readonly ClassroomTest[]): string[] {
  const missing = (these: readonly ClassroomTest[], those: readonly ClassroomTest[]): string[] =>
    these.map(({ name }) => name).filter((name) => !those.some((one) => one.name === name))
  const only = (names: readonly string[], where: string): string[] =>
    names.length === 0 ? [] : [`only ${where}: ${quoteSome([...new Set(names)])}`]
  return [
    ...only(missing(tests, others), 'here'),
    ...only(missing(others, tests), 'there'),
    ...tests.flatMap((test) => {
      const same = others.filter(({ name }) => name === test.name)
      const [first] = same
      if (first === undefined || same.some((other) => changesOf(test, other).length === 0)) return []
      return [`${quote(test.name)} has ${changesOf(test, first).join(' and ')}`]
    }),
  ]
}

function changesOf(test: ClassroomTest, other: ClassroomTest): string[] {
  const said = (one: ClassroomTest, part: 'run' | 'input' | 'stdout'): string =>
    one.kind === 'program' ? JSON.stringify(one[part] ?? '') : one.kind
  const isOther = (part: 'run' | 'input' | 'stdout'): boolean => said(test, part) !== said(other, part)
  return [
    ...(isOther('run') ? ['another command'] : []),
    ...(isOther('input') ? ['another input'] : []),
    ...(isOther('stdout') ? ['another output'] : []),
    ...(test.setup === other.setup ? [] : ['another set-up']),
    ...(test.minutes === other.minutes ? [] : ['another time']),
    ...(test.points === other.points
      ? []
      : [`${formatPoints(test.points)} points here, ${formatPoints(other.points)} there`]),
  ]
}
