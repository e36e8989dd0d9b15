import { expect, test } from '@jest/globals'
import { formatOf, readResults } from '../../src/formats/table.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { anAttempt } from '../domain/builders.js'

const read = (format: string, text: string) => readResults(format, [{ file: 'r', text }]).results

test.each([
  [
    'classroom',
    '{"version":3,"status":"pass","max_score":1,"tests":[{"name":"a","status":"pass","duration":1e308}]}',
  ],
  ['junit', `<testsuite tests="1"><testcase name="a" time="${'9'.repeat(400)}"/></testsuite>`],
  [
    'ctrf',
    '{"results":{"tool":{"name":"t"},"summary":{},"tests":[{"name":"a","status":"failed","line":1.5,"filePath":"a"}]}}',
  ],
  [
    'gtest-json',
    '{"testsuites":[{"name":"S","testsuite":[{"name":"a","status":"RUN","file":"a","line":1.7e308}]}]}',
  ],
])('%s with a number that no record can hold is recorded without it', (format, text) => {
  const { tests } = read(format, text)
  const attempt = anAttempt({ tests })
  expect(tests).toHaveLength(1)
  expect(parseAttempt(formatAttempt(attempt), 'attempt.json')).toEqual(attempt)
})

test.each([
  [
    'native',
    '{"version":1,"tests":[{"id":"a","points":1e9,"max_points":1e9},{"id":"b","points":1,"max_points":1}]}',
  ],
  ['gradescope', '{"score":1,"tests":[{"score":1e9,"max_score":1e9},{"score":-1e9,"max_score":1}]}'],
  ['otter', '{"a":{"score":1,"possible":1e9,"test_case_results":[]},"b":{"score":1,"possible":1e9}}'],
])('%s that adds up to more points than a record can hold is no result', (format, text) => {
  expect(() => read(format, text)).toThrow('the results give more than 1000000000 points')
})

test("a text that looks like PyBryt's report decides nothing inside of XML", () => {
  const printed = 'REFERENCE: a\nSATISFIED: True\n'
  expect(
    formatOf(`<testsuite tests="1"><testcase name="a"/><system-out>${printed}</system-out></testsuite>`)
      ?.name,
  ).toBe('junit')
})

test('what is wrong in the last line of an autoresult with bare words has a line, and no column of another text', () => {
  expect(() => read('autolab', 'a\n{scores:{P1:1[]}}')).toThrow(/^r:2: expected/)
  expect(() => read('autolab', 'a\n{"scores":{"P1":1[]}}')).toThrow(/^r:2:18: expected/)
})
