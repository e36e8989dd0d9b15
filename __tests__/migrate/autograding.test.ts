import { describe, expect, test } from '@jest/globals'
import { configOfAutograding } from '../../src/migrate/autograding.js'
import { fixture, formats, problemsOf } from '../config/grading.js'

const one = (fields: object): string => JSON.stringify({ tests: [{ name: 'A', run: 'x', ...fields }] })
const load = (text: string) => configOfAutograding(text, 'autograding.json', 'hw3', { formats })

describe("GitHub Classroom's autograding.json", () => {
  test('becomes what a grading.yml would say', () => {
    expect(load(fixture('autograding.json'))).toMatchObject({
      file: 'autograding.json',
      assignment: 'hw3',
      tests: [
        {
          kind: 'simple',
          id: 'greets-by-name',
          name: 'Greets by name',
          build: 'javac *.java',
          run: 'java -cp . Hello',
          stdin: 'Jeff',
          stdout: { how: 'contains', text: 'Hello Jeff' },
          timeoutMs: 120_000,
          points: 5,
        },
        { id: 'greets-by-name-2', name: 'Greets by name', run: 'pytest', timeoutMs: 600_000, points: 0 },
        {
          id: 'prüft-3-zahlen',
          name: 'Prüft 3 Zahlen!',
          run: './numbers',
          stdout: { how: 'matches', text: '^\\d+$' },
          timeoutMs: 15_000,
          points: 2.5,
        },
        {
          id: 'test-4',
          name: 'Test 4',
          run: './silent',
          stdin: '1',
          stdout: { how: 'equals', text: '' },
          timeoutMs: 60_000,
          exit: 0,
          points: 0,
        },
      ],
      notices: [],
    })
  })

  test('gets ids that hold whole characters, however long the names are', () => {
    const { tests } = load(one({ name: `a${'\u{1d4be}'.repeat(99)}` }))
    expect(tests.map(({ id }) => id)).toEqual([`a${'\u{1d4be}'.repeat(79)}`])
  })

  test('in which no test has points counts each of them', () => {
    const text = JSON.stringify({
      tests: [
        { name: 'A', run: 'x' },
        { name: 'B', run: 'y', points: null },
      ],
    })
    expect(load(text)).toMatchObject({
      tests: [{ points: 1 }, { points: 1 }],
      notices: ['no test states points: each is worth 1'],
    })
  })

  test.each([
    [{ timeout: 0 }, 60_000],
    [{ timeout: 1e9 }, 2_147_483_000],
    [{ timeout: 0.001 }, 1000],
  ])('counts minutes: %j', (fields, timeoutMs) => {
    expect(load(one(fields)).tests[0]).toMatchObject({ timeoutMs })
  })

  test.each([
    ['', ['autograding.json:1:1: the file is empty']],
    ['[]', ['autograding.json:1:1: expected a map with tests, got an empty list']],
    ['{}', ['autograding.json:1:1: tests: is missing']],
    ['{"tests": []}', ['autograding.json:1:11: tests: expected at least one test, got an empty list']],
    [
      '{"tests": [{"name": 5, "run": "", "comparison": "Exact", "points": "5"}]}',
      [
        'autograding.json:1:21: tests[0].name: expected text, got 5 (put it in quotes)',
        'autograding.json:1:31: tests[0].run: expected a command, got an empty text',
        'autograding.json:1:49: tests[0].comparison: expected included, exact or regex, got the text "Exact" (did you mean "exact"?)',
        'autograding.json:1:68: tests[0].points: expected a number, got the text "5" (remove the quotes)',
      ],
    ],
    [
      '{"tests": [{"run": "x", "output": "(", "comparison": "regex"}]}',
      ['autograding.json:1:35: tests[0].output: not a regular expression: unterminated group'],
    ],
    [
      '{"tests": [{"run": "x", "points": 1e-7}]}',
      ['autograding.json:1:35: tests[0].points: expected at most six decimals, got 1e-7'],
    ],
  ])('%s is refused with its places', (text, problems) => {
    expect(problemsOf(() => load(text))).toEqual(problems)
  })
})
