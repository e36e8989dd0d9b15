import { expect, test } from '@jest/globals'
import { addItem, addMaximum, itemsSaid, maximumSaid, nothingSaid } from '../../src/grades/said-columns.js'
import { anAttempt } from '../domain/builders.js'

const [anItem] = anAttempt().score?.items ?? []

function said(...attempts: { most: number; items?: [id: string, name: string, points: number][] }[]) {
  const columns = nothingSaid()
  for (const { most, items = [] } of attempts) {
    addMaximum(columns, most)
    for (const [id, name, maxPoints] of items)
      if (anItem !== undefined) addItem(columns, { ...anItem, id, name, maxPoints })
  }
  return columns
}

test.each([
  ['nothing is graded', [], null],
  ['one is alone', [4], 4],
  ['of two nobody can tell which is odd', [4, 1e9], 1e9],
  ['one has more than all others', [4, 1e9, 4], 4],
  ['some lack tests', [3, 10, 1, 10, 2], 10],
  ['no two agree', [1, 2, 3], 3],
])('without a configuration, where %s, %j makes %j the maximum', (_, all, most) => {
  expect(maximumSaid(said(...all.map((each) => ({ most: each }))))).toBe(most)
})

test('an item is named and worth what most say, and one that a single record has is no column for all', () => {
  const honest = { most: 4, items: [['A', 'Push', 4]] satisfies [string, string, number][] }
  const forged = {
    most: 4,
    items: [
      ['A', '<b>', 1e9],
      ['Z', 'mine', 1],
    ] satisfies [string, string, number][],
  }
  expect(
    itemsSaid(said(forged, honest, honest)).map(({ id, name, maxPoints }) => [id, name, maxPoints]),
  ).toEqual([['A', 'Push', 4]])
  expect(itemsSaid(said(forged, honest)).map(({ id }) => id)).toEqual(['A', 'Z'])
})
