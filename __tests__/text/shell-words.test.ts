import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseShellWords } from '../../src/text/shell-words.js'

test.each([
  ['/grade/tests/run.sh', ['/grade/tests/run.sh']],
  ['  python3\t/grade/a.py -h ', ['python3', '/grade/a.py', '-h']],
  [`a 'b c' "d \\" e" f\\ g`, ['a', 'b c', 'd " e', 'f g']],
  [`'' a''b "\\x\\\\"`, ['', 'ab', '\\x\\']],
  ['a # b; c | $D *', ['a', '#', 'b;', 'c', '|', '$D', '*']],
  ['', []],
  ["a 'b", { problem: "a quotation mark ' is not closed" }],
  ['a\\', { problem: 'ends with a backslash' }],
])('%j are the words %j', (text, words) => {
  expect(parseShellWords(text)).toEqual(words)
})

test('words are those of Python, which PrairieLearn splits them with', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\t', "'", '"', '\\', '$', '#'),
    maxLength: 12,
  })
  const lines = fc.sample(line, { seed: 7, numRuns: 500 })
  const python =
    'import json,shlex,sys\ndef f(t):\n try: return shlex.split(t)\n except ValueError: return None\nprint(json.dumps([f(t) for t in json.load(sys.stdin)]))'
  const run = spawnSync('python3', ['-c', python], { input: JSON.stringify(lines), encoding: 'utf8' })
  const ours = lines.map((text) => {
    const words = parseShellWords(text)
    return Array.isArray(words) ? words : null
  })
  expect(ours).toEqual(JSON.parse(run.stdout))
})
