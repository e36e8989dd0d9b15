import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  comparePoints,
  formatPoints,
  fractionOfPoints,
  isPoints,
  multiplyPoints,
  percentOf,
  roundPoints,
  sharePoints,
  subtractPoints,
  sumPoints,
} from '../../src/domain/points.js'

const seed = { seed: 20261120, numRuns: 300 }
const points = fc.integer({ min: -1e13, max: 1e13 }).map((millionths) => millionths / 1e6)
const weights = fc.array(fc.integer({ min: 0, max: 1e9 }).map((millionths) => millionths / 1e6))

describe('points', () => {
  test.each([
    [0.1, 0.2, 0.3],
    [0.7, 0.1, 0.8],
    [1e9, 0.000001, 1000000000.000001],
    [-0.3, 0.1, -0.2],
    [1.5, -1.5, 0],
  ])('%d and %d are exactly %d', (one, other, sum) => {
    expect(sumPoints([one, other])).toBe(sum)
    expect(subtractPoints(sum, other)).toBe(one)
  })

  test.each([
    [0.3, '0.3'],
    [10, '10'],
    [0, '0'],
    [-0, '0'],
    [-2.5, '-2.5'],
    [1e-6, '0.000001'],
    [1e9, '1000000000'],
    [3.333333, '3.333333'],
    [100.01, '100.01'],
  ])('%d is written %s', (value, text) => {
    expect(formatPoints(value)).toBe(text)
  })

  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-0.125, 2, -0.13],
    [2.4999, 0, 2],
    [0.123456, 6, 0.123456],
    [-0.4, 0, 0],
  ])('%d rounded to %d decimals is %d, half away from zero', (value, decimals, rounded) => {
    expect(roundPoints(value, decimals)).toBe(rounded)
  })

  test.each([
    [0.1, true],
    [1e9, true],
    [-1e9, true],
    [1e9 + 1, false],
    [0.0000001, false],
    [0.1 + 0.2, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('whether %d are points: %s', (value, are) => {
    expect(isPoints(value)).toBe(are)
  })

  test.each([
    [10, 1, 3, 3.333333],
    [10, 3, 3, 10],
    [1, 0.3, 0.9, 0.333333],
    [5, 1, 0, 0],
    [-1, 1, 2, -0.5],
    [0.000001, 1, 2, 0.000001],
  ])('%d × %d / %d is %d', (whole, part, of, expected) => {
    expect(fractionOfPoints(whole, part, of)).toBe(expected)
  })

  test('percentages have two decimals, and nothing of nothing is 0', () => {
    expect(percentOf(1, 3)).toBe(33.33)
    expect(percentOf(2, 3)).toBe(66.67)
    expect(percentOf(0, 0)).toBe(0)
    expect(multiplyPoints(0.1, 3)).toBe(0.3)
  })

  test.each([
    [10, [1, 1, 1], [3.333334, 3.333333, 3.333333]],
    [10, [1, 2, 1], [2.5, 5, 2.5]],
    [1, [0, 0, 0], [0.333334, 0.333333, 0.333333]],
    [90, [0.1, 0.2], [30, 60]],
    [-1, [1, 1, 1], [-0.333334, -0.333333, -0.333333]],
    [5, [], []],
    [0.000001, [1, 1], [0.000001, 0]],
  ])('%d shared by %j gives %j', (total, by, parts) => {
    expect(sharePoints(total, by)).toEqual(parts)
  })

  test('shares always sum to the whole, and a larger weight never gets less', () => {
    fc.assert(
      fc.property(points, weights, (total, by) => {
        const parts = sharePoints(total, by)
        expect(sumPoints(parts)).toBe(by.length === 0 ? 0 : total)
        const order = [...by.keys()].sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0))
        const sizes = order.map((index) => Math.abs(parts[index] ?? 0))
        const slack = 0.0000015
        expect(sizes.every((size, index) => index === 0 || size + slack >= (sizes[index - 1] ?? 0))).toBe(
          true,
        )
      }),
      seed,
    )
  })

  test('what is added can be taken away again, and written points read back equal', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const sum = sumPoints([one, other])
        expect(comparePoints(subtractPoints(sum, other), one)).toBe(0)
        expect(Number(formatPoints(one))).toBe(one)
        expect(Math.sign(comparePoints(one, other))).toBe(Math.sign(one - other))
      }),
      seed,
    )
  })
})
