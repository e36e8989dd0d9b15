import { describe, expect, test } from '@jest/globals'
import { keysAtTop } from '../../src/formats/detect.js'
import { resultsOfExit } from '../../src/formats/exit-code.js'
import { formatNames } from '../../src/formats/names.js'
import { formatOf, formats, readResults } from '../../src/formats/table.js'

const file = 'results'

describe('the formats', () => {
  test('have names of their own and say what writes them', () => {
    expect(new Set(formatNames).size).toBe(formats.length)
    for (const { title } of formats) expect(title).not.toBe('')
  })

  test.each(['', '{', '[', '<', '"', '\u0000', '{"a', '<testsuite', 'ok', '1..', '\uFEFF'])(
    'recognise or do not recognise %j, but never throw',
    (text) => {
      for (const { detects } of formats) expect(typeof detects(text, keysAtTop(text))).toBe('boolean')
    },
  )

  test.each([
    ['native', '{"version": 1, "tests": []}'],
    ['native', '\uFEFF {"tests": [], "version": 1}'],
    ['native', '{"version": 1, "tests": [{"id": "a", "po'],
    ['gradescope', '{"score": 1, "tests": [{"score": 1, "max_score": 1}]}'],
    ['gradescope', '{"tests": [], "execution_time": 3}'],
    ['otter', '{"tests": [{"name": "Public Tests", "status": "passed"}]}'],
    ['otter', '{"q1": {"score": 1, "possible": 1, "test_case_results": []}}'],
    ['classroom', '{"version": 1, "status": "pass", "max_score": 1, "tests": []}'],
    ['classroom', 'eyJ2ZXJzaW9uIjoxLCJzdGF0dXMiOiJwYXNzIiwi\nbWF4X3Njb3JlIjoxLCJ0ZXN0cyI6W119\n'],
    ['classroom50', '{"schema": "classroom50/result/v1", "score": 0, "max-score": 0, "tests": []}'],
    ['check50', '{"slug": "cs50/hello", "results": [], "version": "3"}'],
    ['ctrf', '{"reportFormat": "CTRF", "results": {"tool": {"name": "jest"}, "tests": []}}'],
    ['pytest-json', '{"created": 1, "exitcode": 0, "root": "/a", "summary": {}, "tests": []}'],
    ['jest-json', '{"numTotalTests": 0, "success": true, "testResults": []}'],
    ['mocha-json', '{"stats": {}, "tests": [], "pending": [], "failures": [], "passes": []}'],
    ['gtest-json', '{"tests": 1, "failures": 0, "name": "AllTests", "testsuites": []}'],
    ['go-test-json', '{"Time":"2026-11-20T12:00:00Z","Action":"run","Package":"m","Test":"TestA"}\n'],
    ['submitty', '{"automatic_grading_total": 0, "testcases": []}'],
    ['pybryt', '[{"group": null, "results": []}]'],
    ['autolab', 'compiling\n{"scores": {"P1": 3}}\n'],
    ['prairielearn', '{"score": 0.5}'],
    ['prairielearn', '{"gradable": false, "message": "{\\"version\\":1,"}'],
    ['prairielearn', '{"tests": [{"name": "t", "points": 1, "max_points": 1}]}'],
    ['junit', '<?xml version="1.0"?>\n<testsuites/>'],
    ['junit', '<testsuite name="a"/>'],
    ['autolab', 'ok\n{"scores": {"P1": 3}}\n'],
    ['autolab', '1..1\nok 1 - a\n{"scores": {"P1": 3}}\n'],
    ['autolab', '{"Action":"pass","Package":"m"}\n{"scores": {"P1": 3}}\n'],
    ['autolab', 'REFERENCE: a\nSATISFIED: True\n{"scoreboard": [1], "scores": {"P1": 3}}\n'],
    ['go-test-json', '{"Action":"output","Package":"m","Output":"{scores: {a: 1}}"}'],
    ['prairielearn', '{"score": 1, "tests": [{"points": 1, "max_points": 1, "output": "max_score"}]}'],
    ['gradescope', '{"score": 1, "tests": [{"score": 1, "max_score": 1, "output": "max_points"}]}'],
    [
      'prairielearn',
      '{"score": 1, "tests": [{"points": 1, "max_points": 1, "message": "\\"Otter encountered an error when"}]}',
    ],
    ['gradescope', '{"tests": [{"score": 1, "max_score": 1, "output": "Otter encountered an error when"}]}'],
    ['tap', 'TAP version 13\n1..1\nREFERENCE: a\nSATISFIED: True\nok 1 - a\n'],
    ['tap', 'TAP version 13\n1..0 # SKIP'],
    ['tap', 'Running…\nok 1 - a\n1..1\n'],
  ])('take a text as %s: %j', (name, text) => {
    expect(formatOf(text)?.name).toBe(name)
  })

  test.each([
    ['a list', '[]'],
    ['an object', '{}'],
    ['tests of nobody', '{"tests": [{"name": "a", "ok": true}]}'],
    ['a coverage report', '{"meta": {}, "files": {}, "totals": {"percent_covered": 90}}'],
    ['a package.json', '{"name": "a", "version": "1.0.0", "scripts": {"test": "jest"}}'],
    ['words in base64', 'ZXZlcnl0aGluZyBwYXNzZWQ='],
    ['another XML', '<?xml version="1.0"?><html/>'],
    ['a traceback', 'Traceback (most recent call last):\n  File "a.py", line 1\n'],
  ])('do not take %s for their own', (_, text) => {
    expect(formatOf(text)).toBeUndefined()
    expect(() => readResults('auto', [{ file, text }])).toThrow(
      `${file}: no format recognises this results file (name its format; known are ${formatNames.join(', ')})`,
    )
  })
})

describe('reading results', () => {
  test.each([
    ['junitt', 'no format is called "junitt" (did you mean "junit"?)'],
    ['x\u001b[31m', 'no format is called "x" (known are auto, native'],
  ])('with the unknown format %j names what is allowed', (name, problem) => {
    expect(() => readResults(name, [{ file, text: 'ok 1' }])).toThrow(problem)
  })

  test.each(['', ' \n', '\uFEFF'])('from the empty text %j is a problem of that file', (text) => {
    const files = [
      { file: 'a.xml', text: '<testsuite/>' },
      { file: 'b.xml', text },
    ]
    expect(() => readResults('junit', files)).toThrow('b.xml: the results file is empty')
  })

  test('from no file at all is a problem', () => {
    expect(() => readResults('auto', [])).toThrow('there is no results file')
  })

  test.each([
    ['{"a": 1,}', 'results:1:8: a comma before }'],
    ['<a><b></a>', 'results:1:10: ill-formed XML: unexpected close tag'],
  ])('that no format recognises says where %j is broken', (text, problem) => {
    expect(() => readResults('auto', [{ file, text }])).toThrow(problem)
  })

  test('takes several files in the order of their names', () => {
    const suite = (name: string) => `<testsuite><testcase name="${name}"/></testsuite>`
    const files = ['b', 'c', 'a'].map((name) => ({ file: `TEST-${name}.xml`, text: suite(name) }))
    const { format, results } = readResults('auto', files)
    expect(format).toBe('junit')
    expect(results.tests.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('refuses an id that two native files share', () => {
    const text = '{"version":1,"tests":[{"id":"a","status":"passed"}]}'
    const files = [
      { file: 'one.json', text },
      { file: 'two.json', text },
    ]
    expect(() => readResults('native', files)).toThrow(
      'more than one test has the id "a" (give every test an id of its own)',
    )
  })

  const around = (depth: number, inside: string): string =>
    '<testsuite errors="1">'.repeat(depth) + inside + '</testsuite>'.repeat(depth)
  const builds = (count: number): string =>
    Array.from({ length: count }, (_, index) =>
      [
        { Action: 'build-output', ImportPath: `p${index}`, Output: 'x' },
        { Action: 'fail', Package: `p${index}`, FailedBuild: `p${index}` },
      ]
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
    ).join('')

  test.each([
    ['junit', around(90, '<testcase name="a"/>'.repeat(300_000))],
    ['tap', `TAP version 13\n${'ok\n'.repeat(3_000_000)}`],
    ['tap', `1..1\n${'ok 1 - a {\n'.repeat(1_000_000)}`],
    ['go-test-json', builds(21_000)],
  ])('refuses more tests than a grader has before it costs anything: %s', (format, text) => {
    expect(() => readResults(format, [{ file, text }])).toThrow('more than 20000')
  })

  test('says so when there are no tests', () => {
    expect(readResults('auto', [{ file, text: '<testsuites/>' }]).results).toMatchObject({
      tests: [],
      notices: ['the results hold no tests'],
    })
  })

  test('by exit code has no file to read', () => {
    expect(() => readResults('exit-code', [{ file, text: 'x' }])).toThrow('exit-code reads no results file')
  })
})

describe('an exit code', () => {
  test('of 0 is one passed test', () => {
    expect(resultsOfExit(0, 'fine\n')).toMatchObject({
      tests: [{ id: 'exit-code', status: 'passed', output: 'fine\n' }],
      gradable: true,
    })
  })

  test.each([
    [1, 'ended with exit code 1'],
    [127, 'ended with exit code 127'],
    [null, 'the command was ended from outside'],
  ])('of %j is one failed test that says so', (exitCode, message) => {
    expect(resultsOfExit(exitCode, '').tests).toMatchObject([{ id: 'exit-code', status: 'failed', message }])
  })
})
