import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { NativeResults } from '../../src/formats/native.js'
import { readResults } from '../../src/formats/table.js'

const statusOf = (fields: string): unknown =>
  readResults('native', [{ file: 'r', text: `{"version":1,"tests":[{"id":"a",${fields}}]}` }]).results
    .tests[0]?.status

test.each([
  ['"points":2,"max_points":2', 'passed'],
  ['"points":1.9999999,"max_points":2', 'passed'],
  ['"points":1.999,"max_points":2', 'partial'],
  ['"points":0,"max_points":2', 'failed'],
  ['"points":0,"max_points":0', 'passed'],
  ['"points":1,"max_points":2,"status":"failed"', 'failed'],
])('a test with %s is %s', (fields, status) => {
  expect(statusOf(fields)).toBe(status)
})

test.each(['a\u0000b', 'a\u202eb', ' \u2028', 'x'.repeat(201)])('the id %j is refused', (id) => {
  const text = JSON.stringify({ version: 1, tests: [{ id, status: 'passed' }] })
  expect(() => readResults('native', [{ file: 'r', text }])).toThrow('tests[0].id')
})

test('the schema can be published: it names every key and allows no other', () => {
  const schema = z.toJSONSchema(NativeResults, { io: 'input' })
  expect(schema).toMatchObject({
    type: 'object',
    required: ['version', 'tests'],
    additionalProperties: false,
    properties: { tests: { items: { required: ['id'], additionalProperties: false } } },
  })
})
