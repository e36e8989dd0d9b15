import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { parseJson } from '../../src/text/parse-json.js'

const Test = z.strictObject({
  id: z.string().min(1),
  points: z.number().min(0).exactOptional(),
  status: z.enum(['passed', 'failed', 'skipped']).exactOptional(),
  images: z.array(z.union([z.string(), z.strictObject({ url: z.string() })])).exactOptional(),
})
const Results = z.strictObject({
  version: z.literal(1),
  tests: z.array(Test),
  marks: z.record(z.string().regex(/^[a-z]+$/, 'must be a word'), z.number()).exactOptional(),
  source: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('file'), path: z.string() }),
      z.object({ kind: z.literal('url'), url: z.string() }),
    ])
    .exactOptional(),
})

test('JSON that fits the schema is its value', () => {
  expect(parseJson(Results, '{"version":1,"tests":[{"id":"a"}]}', 'r.json')).toEqual({
    version: 1,
    tests: [{ id: 'a' }],
  })
})

test.each([
  ['[]', ['1:1: expected an object, got an array']],
  ['{"version":1}', ['1:1: tests: missing, expected an array']],
  [
    '{"version":1,"tests":[\n{"id":"a","points":"1"}]}',
    ['2:20: tests[0].points: expected a number, got a string'],
  ],
  [
    '{"version":1,"tests":[{"id":"","points":-1}]}',
    ['1:29: tests[0].id: must not be empty', '1:41: tests[0].points: must be at least 0'],
  ],
  ['{"version":2,"tests":[]}', ['1:12: version: expected 1, got 2']],
  [
    '{"version":1,"tests":[{"id":"a","staus":"passed"}]}',
    ['1:33: tests[0]: unknown key "staus" (did you mean "status"?)'],
  ],
  ['{"version":1,"tests":[],"\\u001b[31m":1}', ['1:25: unknown key ""']],
  [
    '{"version":1,"tests":[{"id":"a","status":"x"}]}',
    ['1:42: tests[0].status: expected one of "passed", "failed", "skipped", got "x"'],
  ],
  [
    '{"version":1,"tests":[{"id":"a","images":[5]}]}',
    ['1:43: tests[0].images[0]: expected a string or an object, got a number'],
  ],
  [
    '{"version":1,"tests":[{"id":"a","images":[{"url":5}]}]}',
    ['1:43: tests[0].images[0]: url: expected a string, got a number'],
  ],
  ['{"version":1,"tests":[],"marks":{"a b":1}}', ['1:34: marks["a b"]: must be a word']],
  ['{"version":1,"tests":[],"source":{"kind":"ftp"}}', ['1:42: source.kind: expected "file" or "url"']],
])('%s has its problems named with field and place, in their order', (text, problems) => {
  const thrown = () => parseJson(Results, text, 'r.json')
  expect(thrown).toThrow(new Error(problems.map((problem) => `r.json:${problem}`).join('\n')))
})

test('of hundreds of problems the first fifty are named and the rest are counted', () => {
  const text = JSON.stringify({ version: 1, tests: Array.from({ length: 300 }, () => ({})) })
  expect(() => parseJson(Results, text, 'r.json')).toThrow(
    /(?:.*missing.*\n){50}r\.json: and 250 more problems$/,
  )
})
