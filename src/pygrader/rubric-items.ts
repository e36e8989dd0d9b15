import { isPoints, largerPoints, sumPoints } from '../domain/points.js'
import type { Deduction, ManualItem, Rubric, RubricItem } from '../domain/rubric.js'
import type { Place, Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { formatNumber, type PythonNumber } from './number.js'
import type { PygraderItem, PygraderRubric, Subitem, Table } from './rubric.js'

/** A pygrader rubric as ours: tables and items are groups, subitems are marked by hand unless a test has their code. */
export function rubricOfTables({ tables, place }: PygraderRubric): { rubric: Rubric; problems: Problem[] } {
  const filled = tables.filter(({ items }) => items.length > 0)
  const empty =
    filled.length > 0 ? [] : [{ message: 'no table has an item: nothing can be graded by this', place }]
  const problems = [
    ...empty,
    ...codeProblems(filled),
    ...filled.flatMap(({ items }) => items.flatMap(pointsProblems)),
  ]
  return { rubric: { items: filled.map(groupOf) }, problems }
}

const groupOf = ({ code, items }: Table): RubricItem => grouped(code, code, items.map(itemOf))

function itemOf({ code, deductingFrom, subitems }: PygraderItem): RubricItem {
  if (deductingFrom === undefined) return grouped(code, code, subitems.map(manualOf))
  const points = Number(deductingFrom)
  return {
    kind: 'deductive',
    id: code,
    name: code,
    points,
    bonus: false,
    deductions: subitems.map(deductionOf),
  }
}

const grouped = (id: string, name: string, items: RubricItem[]): RubricItem => {
  const points = sumPoints(items.map((item) => largerPoints(item.points, 0)))
  return { kind: 'group', id, name, points, bonus: false, items }
}

const manualOf = (subitem: Subitem): ManualItem => ({
  kind: 'manual',
  id: subitem.code,
  name: nameOf(subitem),
  points: pointsOf(subitem),
  bonus: false,
})

const deductionOf = (subitem: Subitem): Deduction => ({
  id: subitem.code,
  name: nameOf(subitem),
  points: pointsOf(subitem),
  tests: [],
})

// -0 is 0 to everybody but Python.
const pointsOf = ({ points }: Subitem): number => Number(points) || 0

/** A name is one line. */
export const nameOf = ({ code, description }: Pick<Subitem, 'code' | 'description'>): string =>
  description.replace(/[\p{Cc}\s]+/gu, ' ').trim() || code

type Coded = { code: string; place: Place }

function codeProblems(tables: readonly Table[]): Problem[] {
  const codes = tables.flatMap((table): Coded[] => [
    table,
    ...table.items.flatMap((item): Coded[] => [item, ...item.subitems]),
  ])
  const seen = new Set<string>()
  return codes.flatMap(({ code, place }) => {
    const isKnown = seen.has(code)
    seen.add(code)
    if (isKnown) return [{ message: `${quote(code)} stands for two things`, hint: SEVERAL, place }]
    return isCode(code) ? [] : [{ message: `${quote(code)} is no code`, hint: 'such as A, A1', place }]
  })
}

const SEVERAL = 'tables, items and subitems (A1.1) share their codes: rename one of the two'

/** What an id of grading.yml may be. */
const isCode = (code: string): boolean => /^(?! )[^\p{Cc}\u2028\u2029*?]{1,200}(?<! )$/u.test(code)

function pointsProblems({ code, deductingFrom, subitems, place }: PygraderItem): Problem[] {
  const from = deductingFrom ?? 1
  const hint = 'give it points and descriptions'
  return [
    ...(subitems.length > 0
      ? []
      : [{ message: `${quote(code)} has no subitem, so nobody can grade it`, hint, place }]),
    ...(from > 0 && isPoints(Number(from)) ? [] : [noWorth(code, from, place)]),
    ...subitems.filter(({ points }) => !isPoints(Number(points))).map(notExact),
  ]
}

const noWorth = (code: string, from: PythonNumber, place: Place): Problem => ({
  message: `${quote(code)}: deducting_from: ${formatNumber(from)} is not what an item can be worth`,
  hint: 'more than 0, with at most six decimals',
  place,
})

const notExact = ({ code, points, place }: Subitem): Problem => ({
  message: `${quote(code)}: ${formatNumber(points)} points are not counted exactly`,
  hint: 'at most six decimals, and no more than a thousand million',
  place,
})
