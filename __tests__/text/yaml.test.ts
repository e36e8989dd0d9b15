import { describe, expect, test } from '@jest/globals'
import { formatPlace, UserError } from '../../src/text/problem.js'
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

/** What is wrong with a text, whether or not it can be read. */
function problemsIn(text: string): string[] {
  try {
    return parseYaml(text, 'x').problems.map(
      ({ message, place }) => `${place && formatPlace(place)}: ${message}`,
    )
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems.map(({ message, place }) => `${place && formatPlace(place)}: ${message}`)
  }
}

describe('a key that is there twice is said to be, where it is there again', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', ['x:3:1: the key "a" is there twice']],
    ['{a: 1, "a": 2, a: 3}', ['x:1:8: the key "a" is there twice', 'x:1:16: the key "a" is there twice']],
    ['- a: 1\n- a: {b: 1, &c b: 2}\n', ['x:2:16: the key "b" is there twice']],
    ['1: a\n1: b\n"1": c\n', ['x:2:1: the key "1" is there twice']],
    ['a: {a: 1}\nb: {a: 1}\n', []],
  ])('%j', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems)
  })

  test('and the last one counts', () => {
    expect(parseYaml('a: 1\na: 2\n', 'x').value).toEqual({ a: 2 })
  })
})

test.each([
  ['? [a]\n: b\n', 'x:1:3: a list or a map cannot be a key'],
  ['a: {{ b }}\n', 'x:1:5: a list or a map cannot be a key'],
])('%j has no key', (text, problem) => {
  expect(problemsIn(text)).toEqual([problem])
})

test('an alias stands for the last thing above it that has its name', () => {
  expect(parseYaml('- &a 1\n- *a\n- &a [2]\n- *a\n', 'x').value).toEqual([1, 1, [2], [2]])
})

test('what cannot be read is repeated with nothing hidden in it', () => {
  expect(problemsIn('a: |\u202Eb\n').join()).toMatch(/^x:1:\d: not valid YAML: .*\|⟨U\+202E⟩b$/)
})

describe('no text takes longer than its length justifies', () => {
  const most = 199_000
  const repeat = (line: (index: number) => string, before = ''): string => {
    const lines = [before]
    for (let index = 0, length = 0; length < most - 200; index++)
      length += lines[lines.push(line(index)) - 1]?.length ?? 0
    return lines.join('')
  }
  const tooMuch = ['x: aliases (*name) stand for too much']

  test.each<[string, string, string[]]>([
    ['keys', repeat((index) => `k${index}:\n`), []],
    ['keys in braces', `{${repeat((index) => `k${index},`)}}`, []],
    ['anchors', repeat((index) => `- &a${index} x\n`), []],
    ['aliases of one', repeat(() => '- *a\n', '- &a x\n'), tooMuch],
    ['aliases of many', repeat((index) => `- &a${index} x\n- *a${index}\n`), tooMuch],
    ['aliases of aliases', `- &a [${'x,'.repeat(400)}]\n- &b [${'*a,'.repeat(400)}]\n- *b\n`, tooMuch],
  ])('not of many %s', (_, text, problems) => {
    expect(text.length).toBeLessThan(200_000)
    expect(problemsIn(text)).toEqual(problems)
  })

  test('places are found as fast', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}`)
    const { placeOf } = parseYaml(`a: &a {${keys.join(',')}}\nb: *a\n`, 'x')
    expect(keys.map((key) => placeOf(['b', key], 'key').column)).toHaveLength(keys.length)
  })
})
