import { isPoints, largerPoints, sumPoints } from '../domain/points.js'
import { has, type Loose, listOf, looseOf, numberOf } from '../text/loose.js'
import { type Finding, valueFinding } from './finding.js'

const MESSAGE = 'is worth more than 1000000000 points together'

/** More points than a record can hold; each value for itself is the schema's. */
export const worthFindings = (config: Loose): Finding[] => [
  ...tooMuch('tests', listOf(config.tests).map(looseOf).map(worthOfTest)),
  ...tooMuch('rubric', [worthOfItems(config.rubric)]),
]

const tooMuch = (key: string, points: readonly number[]): Finding[] =>
  isPoints(sumPoints(points)) ? [] : [valueFinding([key], MESSAGE)]

const worthOfTest = ({ points, max_points: maxPoints }: Loose): number => known(points ?? maxPoints ?? 1)

const worthOfItems = (items: unknown): number =>
  sumPoints(
    listOf(items)
      .map(looseOf)
      .map((item) => (has(item, 'items') ? worthOfItems(item.items) : known(item.points))),
  )

function known(value: unknown): number {
  const points = numberOf(value) ?? 0
  return isPoints(points) ? largerPoints(points, 0) : 0
}
