import { expect, test } from '@jest/globals'
import { casefold } from '../../src/pygrader/casefold.js'
import { formatNumber, larger, multiply, parseNumber, roundToHundredths } from '../../src/pygrader/number.js'

// Every right side is what Python 3 prints.
test.each([
  ['1', '1'],
  ['1.0', '1.0'],
  ['-0', '0'],
  ['-0.0', '-0.0'],
  ['1e2', '100.0'],
  ['0.0001', '0.0001'],
  ['0.00001', '1e-05'],
  ['1.5E-7', '1.5e-07'],
  ['9999999999999998.0', '9999999999999998.0'],
  ['1e16', '1e+16'],
  ['1.25e+300', '1.25e+300'],
  ['12345678901234567890', '12345678901234567890'],
  ['5e-324', '5e-324'],
])('%s of a file is printed as %s', (written, printed) => {
  expect(formatNumber(parseNumber(written))).toBe(printed)
})

test.each([
  ['0.125', '0.12'],
  ['0.375', '0.38'],
  ['10.625', '10.62'],
  ['2.675', '2.67'],
  ['0.005', '0.01'],
  ['0.015', '0.01'],
  ['-0.001', '-0.0'],
  ['-2.5', '-2.5'],
  ['16.66', '16.66'],
  ['3', '3'],
  ['1e22', '1e+22'],
  ['5e-324', '0.0'],
])('round(%s, 2) is %s', (written, rounded) => {
  expect(formatNumber(roundToHundredths(parseNumber(written)))).toBe(rounded)
})

test('of two that are equal the first is the larger, and a whole number times a float is a float', () => {
  expect(formatNumber(larger(-0, 0n))).toBe('-0.0')
  expect(formatNumber(multiply(-5n, 0))).toBe('-0.0')
  expect(formatNumber(multiply(-5n, 0n))).toBe('0')
})

test.each([
  ['Straße', 'strasse'],
  ['ẞ', 'ss'],
  ['ΣΑΣ', 'σασ'],
  ['ﬁ', 'fi'],
  ['ı', 'ı'],
  ['İ', 'i̇'],
  ['ꭰ', 'Ꭰ'],
])('%s folds to %s', (text, folded) => {
  expect(casefold(text)).toBe(folded)
})
