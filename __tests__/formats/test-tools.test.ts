import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Results } from '../../src/domain/results.js'
import { matchesTest } from '../../src/domain/rubric.js'
import { reasonIn } from '../../src/formats/pytest-test.js'
import { formatOf, readResults } from '../../src/formats/table.js'
import { UserError } from '../../src/text/problem.js'

const fixture = (path: string): string => readFileSync(`__tests__/fixtures/${path}`, 'utf8')

const read = (format: string, text: string): Results =>
  readResults(format, [{ file: 'results.json', text }]).results

const readFixture = (path: string): Results =>
  read(path.slice(0, path.indexOf('/')), fixture(`formats/${path}`))

const statuses = ({ tests }: Results): Record<string, string> =>
  Object.fromEntries(tests.map(({ id, status }) => [id, status]))

function problemsOf(format: string, text: string): string[] {
  try {
    read(format, text)
    return []
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
}

describe('a test that did not run is no pass', () => {
  test.each([
    ['jest-json/jest-29.json', 'sum.test.js::sum > skipped'],
    ['jest-json/jest-29.json', 'sum.test.js::sum > write me'],
    ['jest-json/disabled-and-interrupted.json', 'list.test.js::List > pop'],
    ['jest-json/vitest.json', 'a.test.mjs::sum > sk'],
    ['jest-json/vitest.json', 'a.test.mjs::sum > td'],
    ['jest-json/vitest-4-bail.json', 'vt/stack.test.mjs::Stack > nested > doubles 1'],
    ['mocha-json/mocha-11.json', 'mo/stack.js::Stack sorts'],
    ['mocha-json/mocha-11.json', 'mo/stack.js::Stack is for another system'],
    ['gtest-json/gtest-1.12.1.json', 'Square.DISABLED_later'],
    ['gtest-json/gtest-1.12.1.json', 'Square.Skip'],
    ['gtest-json/gtest-1.12.1-suites.json', 'DISABLED_Queue.First'],
    ['pytest-json/report.json', 'test_sample.py::test_xfail'],
    ['pytest-json/pytest-9.json', 'tests/test_stack.py::TestCase::test_expected'],
    ['go-test-json/go1.19.jsonl', 'example.com/m::TestSkip'],
    ['ctrf/jest-ctrf.json', 'sum.test.js > sum::sum skipped'],
    ['ctrf/jest-ctrf.json', 'sum.test.js > sum::sum write me'],
  ])('%s: %s is skipped', (path, id) => {
    expect(statuses(readFixture(path))[id]).toBe('skipped')
  })
})

describe('what could not run stays in the whole', () => {
  test.each([
    ['jest-json/jest-29.json', 'broken.test.js', "Cannot find module './nope'"],
    ['jest-json/jest-30.json', 'jest/syntax.test.js', 'Jest encountered an unexpected token'],
    ['jest-json/jest-30.json', 'jest/after-all.test.js', 'cannot clean up'],
    ['jest-json/vitest-4.json', 'vt/broken.test.mjs', "Cannot find module './nope.mjs'"],
    ['jest-json/vitest-4.json', 'vt/hooks.test.mjs', 'the file fails, but none of its tests does'],
    [
      'mocha-json/mocha-11-hooks.json',
      'mo/hooks.js::with a broken start "before all" hook for "first"',
      'no database',
    ],
    ['pytest-json/report-collection-error.json', 'test_broken_import.py', "No module named 'does_not_exist'"],
    ['pytest-json/pytest-9-interrupted.json', 'pytest', 'pytest was interrupted (exit code 2)'],
    ['pytest-json/pytest-9-interrupted.json', 'int_test.py::test_b', 'it did not come to its end'],
    ['go-test-json/go1.19.jsonl', 'example.com/m/bad::[build failed]', 'Go before 1.24 writes it to stderr'],
    ['go-test-json/go1.26.jsonl', 'example.com/lists/broken::[build failed]', 'undefined: undefined'],
    ['go-test-json/go1.26.jsonl', 'example.com/lists/main::[ended early]', 'tests may be missing'],
    ['go-test-json/go1.26.jsonl', 'example.com/lists/queue::TestParallel', 'it began and did not end'],
    ['go-test-json/go1.26-packages.jsonl', 'example.com/slow/exit0::[ended early]', 'tests may be missing'],
    ['go-test-json/go1.26-packages.jsonl', 'example.com/slow/main::[failed]', 'cannot clean up'],
    [
      'go-test-json/go1.26-packages.jsonl',
      'example.com/slow/nosetup::[setup failed]',
      'no required module provides',
    ],
    [
      'go-test-json/go1.26-timeout.jsonl',
      'example.com/slow/slow::TestForever/inner',
      'test timed out after 300ms',
    ],
    ['gtest-json/gtest-1.12.1-environment.json', 'NonTestSuiteFailure', 'no world'],
  ])('%s: %s is an error that says why', (path, id, why) => {
    expect(readFixture(path).tests.filter((one) => one.id === id)).toMatchObject([
      { status: 'error', message: expect.stringContaining(why) },
    ])
  })

  test('tests that pytest collected and never ran are there', () => {
    const { tests, notices } = readFixture('pytest-json/report-collection-error.json')
    expect(tests.filter(({ status }) => status === 'not_run')).toHaveLength(16)
    expect(notices).toEqual([])
  })

  test.each([
    ['ctrf/older-without-version.json', 9, 7],
    ['jest-json/disabled-and-interrupted.json', 5, 3],
    ['gtest-json/newer-with-messages.json', 5, 2],
    ['pytest-json/pytest-9-summary-only.json', 13, 0],
    ['pytest-json/exit-code-of-a-plugin.json', 2, 1],
    ['mocha-json/without-files-and-with-losses.json', 4, 3],
  ])('%s: it is said that %i tests are counted and %i are there', (path, counted, there) => {
    expect(readFixture(path).notices.join('\n')).toContain(
      `the results file counts ${counted} tests, but holds ${there}`,
    )
  })
})

describe('pytest', () => {
  test('decides by the whole of a test, and by its strictness', () => {
    expect(statuses(readFixture('pytest-json/report.json'))).toMatchObject({
      'test_sample.py::test_fail_and_teardown': 'error',
      'test_sample.py::test_error_teardown': 'error',
      'test_sample.py::test_xpass': 'passed',
      'test_sample.py::test_xpass_strict': 'failed',
    })
  })

  test('whose plugin loses the failures of subtests grades nobody by them', () => {
    const { graderError } = readFixture('pytest-json/pytest-9-subtests.json')
    expect(graderError).toContain('every subtest of "test_sub.py::TestCase::test_all_pass"')
    expect(graderError).not.toContain('test_fixture_all_pass')
    const allWell = fixture('formats/pytest-json/pytest-9-subtests.json').replace(
      '"exitcode": 1',
      '"exitcode": 0',
    )
    expect(read('pytest-json', allWell).graderError).toBeUndefined()
    const older = fixture('formats/pytest-json/pytest-9-subtests.json').replace(
      '"environment": {',
      '"environment": {"Plugins": {"subtests": "0.14.1"}',
    )
    expect(read('pytest-json', older).graderError).toContain('test_fixture_all_pass')
    const failed = read('pytest-json', older.replaceAll('subtests passed', 'subtests failed'))
    expect(failed.graderError).toBeUndefined()
    expect(statuses(failed)['test_sub.py::test_fixture_all_pass']).toBe('failed')
  })

  test('gives the reason of a skip, and reads whatever a student makes a test fail with in no time', () => {
    expect(reasonIn("('/a/test_b.py', 15, 'Skipped: it\\'s not now')")).toBe("it's not now")
    const hostile = `('${"', 1, '".repeat(200_000)}`
    expect(reasonIn(hostile)).toBe(hostile)
  })

  test('names files from the submission, even if its own root lies deeper', () => {
    const text = fixture('formats/pytest-json/report.json').replace('"/home/student/pyt"', '"tests/unit"')
    const place = { file: 'tests/unit/test_sample.py', line: 10 }
    expect(read('pytest-json', text).tests[1]).toMatchObject({ id: 'test_sample.py::test_fail', ...place })
  })
})

describe('go test', () => {
  const events = fixture('formats/go-test-json/go1.19.jsonl')
  const compiler = fixture('tools/go1.19.stderr')
  const bad = 'example.com/m/bad::[build failed]'

  test('needs nothing of what the compiler said beside the events, and shows it where it stands among them', () => {
    const [apart, together] = [read('go-test-json', events), read('go-test-json', compiler + events)]
    expect(statuses(together)).toEqual(statuses(apart))
    expect(together.notices).toEqual([])
    expect(together.tests.find(({ id }) => id === bad)).toMatchObject({
      message: 'bad/x_test.go:3:27: undefined: undefined',
      file: 'bad/x_test.go',
      line: 3,
    })
  })

  test('counts a parent of subtests only when it fails by itself', () => {
    const found = statuses(readFixture('go-test-json/go1.26.jsonl'))
    expect(found).not.toHaveProperty(['example.com/lists/stack::TestTable'])
    expect(found).not.toHaveProperty(['example.com/lists/stack::FuzzPop'])
    expect(found).toMatchObject({ 'example.com/lists/stack::TestCleanup': 'failed' })
  })

  test('is not meant by sentences with a slash, which other tools have for names', () => {
    const cases = ['Test a', 'Test a/b'].map((name) => `<testcase classname="L" name="${name}"/>`)
    const read = readResults('junit', [{ file: 'a.xml', text: `<testsuite>${cases.join('')}</testsuite>` }])
    expect(statuses(read.results)).toEqual({ 'L::Test a': 'passed', 'L::Test a/b': 'passed' })
  })

  test('is not deceived by a test that prints what looks like an event', () => {
    expect(Object.keys(statuses(readFixture('go-test-json/go1.26.jsonl'))).join()).not.toContain('TestForged')
  })

  test('tolerates a torn last line only', () => {
    const lines = events.split('\n')
    const torn = [...lines.slice(0, 3), (lines[3] ?? '').slice(0, 50)]
    expect(read('go-test-json', torn.join('\n')).notices).toEqual([
      'the last line of the results is cut off: the run was ended while it wrote them',
    ])
    expect(problemsOf('go-test-json', [...torn, lines[4]].join('\n'))).toEqual([
      expect.stringMatching(/^results\.json:4:\d+: /),
    ])
  })
})

describe('what a rubric would write finds', () => {
  test.each([
    ['pytest-json/report.json', 'test_pass', 1],
    ['pytest-json/report.json', 'test_param*', 3],
    ['pytest-json/report.json', 'test_param[three::colon]', 1],
    ['pytest-json/report.json', 'test_sample.py::TestGroup::*', 2],
    ['jest-json/jest-30.json', 'pushes', 2],
    ['jest-json/jest-30.json', 'Stack > *', 12],
    ['jest-json/jest-30.json', 'jest/stack.test.js::*', 11],
    ['jest-json/jest-30.json', 'counts in version 1.5', 1],
    ['jest-json/vitest-4.json', 'Stack > nested > *', 2],
    ['mocha-json/mocha-11.json', 'Stack *', 9],
    ['mocha-json/mocha-11.json', 'pushes', 1],
    ['gtest-json/gtest-1.12.1.json', 'Square.*', 5],
    ['gtest-json/gtest-1.12.1.json', 'Pass', 1],
    ['gtest-json/gtest-1.12.1.json', 'Even/*', 2],
    ['go-test-json/go1.26.jsonl', 'TestTable', 3],
    ['go-test-json/go1.26.jsonl', 'TestTable/large', 1],
    ['go-test-json/go1.26.jsonl', 'example.com/lists/stack::*', 9],
    ['ctrf/jest-ctrf.json', 'sum adds', 1],
    ['ctrf/pytest-ctrf-9.json', 'test_text*', 4],
    ['ctrf/pytest-ctrf-9.json', 'test_text[x::y]', 1],
  ])('%s: %s is the name of %i tests', (path, pattern, count) => {
    const { tests } = readFixture(path)
    expect(tests.filter((one) => matchesTest(pattern, one))).toHaveLength(count)
  })

  test('the same tests wherever jest ran them', () => {
    const here = fixture('formats/jest-json/jest-30.json')
    const elsewhere = here.replaceAll('"name":"jest/', '"name":"/tmp/grade-7/jest/')
    const ids = read('jest-json', elsewhere).tests.map(({ id }) => id)
    expect(ids).toEqual(read('jest-json', here).tests.map(({ id }) => id.replace(/^jest\//, '')))
    expect(read('jest-json', here.replaceAll('"name":"jest/', '"name":"jest\\\\')).tests).toEqual(
      read('jest-json', here).tests,
    )
  })
})

describe('a mistake in the results', () => {
  const jest = (status: string) =>
    `{"numTotalTests":1,"testResults":[{"name":"a","status":"failed","assertionResults":[{"title":"a","status":"${status}"}]}]}`
  const list = fixture('formats/gtest-json/gtest-1.12.1-list-of-tests.json')

  test.each([
    [
      'ctrf',
      'results.json:1:66: results.tests[0].status: ',
      '{"results":{"tool":{},"summary":{},"tests":[{"name":"a","status":"ok"}]}}',
    ],
    [
      'ctrf',
      'results.json:1:17: reportFormat: ',
      '{"reportFormat":"JUnit","results":{"summary":{},"tests":[]}}',
    ],
    ['pytest-json', 'results.json:1:13: exitcode: ', '{"exitcode":"0","summary":{},"root":""}'],
    [
      'pytest-json',
      'tests[0].nodeid: missing',
      '{"exitcode":0,"summary":{},"root":"","tests":[{"outcome":"passed"}]}',
    ],
    ['jest-json', 'testResults[0].assertionResults[0].status: ', jest('great')],
    [
      'mocha-json',
      'passes[0].title: missing',
      '{"stats":{},"tests":[],"passes":[{}],"failures":[],"pending":[]}',
    ],
    ['gtest-json', 'testsuites[0].testsuite[0].status: missing', list],
    [
      'go-test-json',
      'results.json:1:38: Test: ',
      '{"Action":"run","Package":"a","Test":1}\n{"Action":"pass","Package":"a"}\n',
    ],
    [
      'go-test-json',
      'results.json:3:32: the key "Package" occurs twice',
      '{"Action":"start","Package":"a"}\n\n{"Action":"pass","Package":"a","Package":"b"}\n',
    ],
  ])('in %s is named by its field and place: %s', (format, problem, text) => {
    expect(formatOf(text)?.name).toBe(format)
    expect(problemsOf(format, text).join('\n')).toContain(problem)
  })
})

describe('results files of other tools', () => {
  test.each([
    [
      'junit',
      '<?xml version="1.0"?>\n<testsuites><testsuite><testcase name="a"><system-out>\n{"Action":"run","Package":"a"}\n</system-out></testcase></testsuite></testsuites>',
    ],
    ['tap', 'TAP version 13\n{"Action":"run","Package":"a"}\nok 1 - a\n1..1\n'],
    ['native', '{"version":1,"tests":[],"output":"{\\"Action\\":\\"run\\",\\"Package\\":\\"a\\"}"}'],
    ['go-test-json', 'go: downloading example.com/x v1.0.0\n{"Action":"start","Package":"a"}\n'],
  ])('stay %s: %j', (name, text) => {
    expect(formatOf(text)?.name).toBe(name)
  })

  test('that repeat a long name for thousands of tests cost no more than their length', () => {
    const long = 'x'.repeat(1_000_000)
    const events = Array.from({ length: 5000 }, (_, n) => `{"Action":"pass","Package":"p","Test":"T/${n}"}`)
    const assertions = Array.from({ length: 5000 }, (_, n) => ({ title: `t${n}`, status: 'passed' }))
    const texts: [string, string][] = [
      ['go-test-json', [`{"Action":"pass","Package":"p","Test":"${long}"}`, ...events].join('\n')],
      [
        'jest-json',
        JSON.stringify({
          numTotalTests: 1,
          testResults: [{ name: long, status: 'passed', assertionResults: assertions }],
        }),
      ],
      [
        'gtest-json',
        JSON.stringify({
          tests: 1,
          testsuites: [
            { name: long, testsuite: assertions.map(({ title }) => ({ name: title, status: 'RUN' })) },
          ],
        }),
      ],
    ]
    for (const [format, text] of texts) {
      const { tests } = read(format, text)
      expect(tests.length).toBeGreaterThanOrEqual(5000)
      expect(Math.max(...tests.map(({ id, name }) => id.length + name.length))).toBeLessThan(2000)
    }
  })
})
