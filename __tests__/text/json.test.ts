import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson } from '../../src/text/json.js'
import { UserError } from '../../src/text/problem.js'
import { anyCharacter } from '../any-character.js'

const problemOf = (text: string): string => {
  try {
    readJson(text, 'r.json')
    return 'none'
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

describe('the JSON reader', () => {
  test.each([
    ['{"a":[1,-2.5e3,true,false,null,""]}', { a: [1, -2500, true, false, null, ''] }],
    [' \t\r\n[ ] ', []],
    ['\uFEFF{"score":1}', { score: 1 }],
    ['"\\u00e9\\n\\"\\\\\\/\\ud83d\\ude00"', 'é\n"\\/😀'],
    ['12345678901234567890', 12345678901234567000],
    ['1e-320', 1e-320],
    ['{"constructor":{"prototype":1},"toString":2}', { constructor: { prototype: 1 }, toString: 2 }],
  ])('reads %j', (text, value) => {
    expect(readJson(text, 'r.json').value).toEqual(value)
  })

  test('reads -0 as 0', () => {
    expect(Object.is(readJson('-0', 'r.json').value, 0)).toBe(true)
  })

  test.each([
    ['', 'r.json:1:1: the file is empty'],
    ['\n ', 'r.json:1:1: the file is empty'],
    ['{"a":1,"b":2,"a":3}', 'r.json:1:14: the key "a" occurs twice'],
    ['{"a":1,"\\u0061":3}', 'r.json:1:8: the key "a" occurs twice'],
    ['[NaN]', 'r.json:1:2: "NaN" is no JSON value (write a number or null)'],
    ['[-Infinity]', "r.json:1:2: expected a value, found '-'"],
    ['[True]', 'r.json:1:2: "True" is no JSON value (write true)'],
    ['[1e400]', 'r.json:1:2: the number is too large'],
    ['[01]', "r.json:1:3: expected ',' or ']', found '1'"],
    ['[.5]', "r.json:1:2: expected a value, found '.'"],
    ['[1,\n 2,]', 'r.json:2:3: a comma before ]'],
    ['{"a":1,}', 'r.json:1:7: a comma before }'],
    ['[1 2]', "r.json:1:4: expected ',' or ']', found '2'"],
    ['{"a" 1}', "r.json:1:6: expected ':', found '1'"],
    ['{a:1}', "r.json:1:2: expected a key in double quotation marks, found 'a'"],
    ["['a']", "r.json:1:2: expected a value, found ''' (strings are written in double quotation marks)"],
    ['/* c */ 1', "r.json:1:1: expected a value, found '/'"],
    ['{} {}', "r.json:1:4: expected the end of the file, found '{'"],
    ['{"a":', 'r.json:1:6: expected a value, found the end of the file'],
    ['{"a":[1,2', 'r.json:1:6: the file ends before the ] that closes this'],
    ['"abc', 'r.json:1:1: the string is not closed'],
    ['"a\u0001b"', 'r.json:1:3: expected a string without control characters, found U+0001'],
    ['\u001b[31m', 'r.json:1:1: expected a value, found U+001B'],
    ['"\\x41"', 'r.json:1:2: the escape sequence after this backslash is unknown'],
    ['"\\ud800"', 'r.json:1:1: half of a surrogate pair in a string'],
    ['"\ud800"', 'r.json:1:1: half of a surrogate pair in a string'],
    ['{"__proto__":{"isAdmin":true}}', 'r.json:1:2: the key "__proto__" is not allowed'],
    ['{"a\\u202eb":1,"a\\u202eb":1}', 'r.json:1:15: the key "a⟨U+202E⟩b" occurs twice'],
    [`${'['.repeat(66)}`, 'r.json:1:66: nested deeper than 64 levels'],
  ])('refuses %j and says where', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test('refuses more values than it is told to', () => {
    expect(() => readJson('[1,2,3]', 'r.json', { depth: 9, values: 3 })).toThrow('more than 3 values')
  })

  test('never quotes what cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(problemOf(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
      { seed: 1 },
    )
  })

  test('agrees with JSON.parse on whatever JSON.stringify writes', () => {
    const safe = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'))
    fc.assert(
      fc.property(safe, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(readJson(text, 'r.json').value).toEqual(JSON.parse(text))
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  test('accepts nothing that JSON.parse refuses, and throws nothing but problems', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.5',
      'e9',
      'true',
      'nul',
      '\\',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          if (problemOf(text) === 'none') expect(() => JSON.parse(text.replace(/^\uFEFF/, ''))).not.toThrow()
        },
      ),
      { seed: 3, numRuns: 2000 },
    )
  })
})

describe('the place of a path', () => {
  const json = readJson('{\n  "tests": [\n    {"id": "a"},\n    {"id": "b", "points": "2"}\n  ]\n}', 'r.json')

  test.each([
    [[], 'value', [1, 1]],
    [['tests'], 'value', [2, 12]],
    [['tests'], 'key', [2, 3]],
    [['tests', 1, 'points'], 'value', [4, 27]],
    [['tests', 1, 'points'], 'key', [4, 17]],
    [['tests', 1, 'missing'], 'value', [4, 5]],
    [['tests', 7, 'id'], 'value', [2, 12]],
  ] as const)('%j (%s) is %j', (path, what, [line, column]) => {
    expect(json.placeOf(path, what)).toEqual({ file: 'r.json', line, column })
  })
})

test('keys come in the order of the file, and numbers as they were written', () => {
  const json = readJson('\uFEFF{"b": {"10": 1.0, "9": -0, "a": [2, 3e0]}, "a": 1}', 'r.json')
  expect(json.keysOf([])).toEqual(['b', 'a'])
  expect(json.keysOf(['b'])).toEqual(['10', '9', 'a'])
  expect(json.keysOf(['a'])).toEqual([])
  expect([['b', '10'], ['b', '9'], ['b', 'a', 1], ['a']].map(json.numberText)).toEqual([
    '1.0',
    '-0',
    '3e0',
    '1',
  ])
})
