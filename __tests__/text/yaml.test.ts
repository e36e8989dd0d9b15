import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../src/text/problem.js'
import { parseYaml } from '../../src/text/yaml.js'

describe('every value of a YAML text has a place', () => {
  const { placeOf } = parseYaml('# notes\na:\n  - {b: 1, "c": x}\n  - &d\n    e:\nf: *d\n1: one\n', 'x.yml')
  test.each([
    [[], 'value', 'x.yml:2:1'],
    [['a'], 'key', 'x.yml:2:1'],
    [['a'], 'value', 'x.yml:3:3'],
    [['a', 0, 'c'], 'key', 'x.yml:3:12'],
    [['a', 0, 'c'], 'value', 'x.yml:3:17'],
    [['a', 0, 'missing'], 'value', 'x.yml:3:5'],
    [['a', 7], 'value', 'x.yml:3:3'],
    [['f'], 'value', 'x.yml:6:4'],
    [['f', 'e'], 'key', 'x.yml:5:5'],
    [['1'], 'value', 'x.yml:7:4'],
  ] as const)('%j, the %s', (path, of, place) => {
    expect(formatPlace(placeOf(path, of))).toBe(place)
  })
})

test.each([
  ['a: 2026-11-30', { a: '2026-11-30' }],
  ['a: yes', { a: 'yes' }],
  ['a: 0x10', { a: 16 }],
  ['{"a": [1, true, null]}', { a: [1, true, null] }],
  ['{\n\t"a": [\n\t\t1\n\t]\n}', { a: [1] }],
])('%j keeps dates and words as text, and JSON is YAML', (text, value) => {
  expect(parseYaml(text, 'x').value).toEqual(value)
})
