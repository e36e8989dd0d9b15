import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { runningWith } from '../machine.js'
import { givenTime } from '../patience.js'
import { openQuestion, type Question } from './question.js'

const machinesGrade = existsSync('/grade') ? statSync('/grade').mtimeMs : undefined

let question: Question
beforeEach(() => {
  question = openQuestion()
})
afterEach(() => question.close())

const grader = (run: unknown, more = {}) => ({ grader: { run, layout: 'prairielearn', ...more } })

/** Absolute paths only, as in PrairieLearn's own examples. */
const unchanged = `#!/bin/bash
mkdir -p /grade/results
exec python3 - "$@" << 'END'
import json, sys
sys.path.insert(0, '/grade/student')
import square
data = json.load(open('/grade/data/data.json'))
expected = open('/grade/tests/expected.txt').read().split()
tests = [{'name': f'square({n})', 'points': int(str(square.square(int(n))) == str(int(n) ** 2)), 'max_points': 1} for n in expected]
tests.append({'name': ' '.join(sys.argv[1:]), 'points': 1, 'max_points': 1})
score = sum(t['points'] for t in tests) / len(tests)
json.dump({'gradable': True, 'score': score, 'message': data['params'].get('greeting', 'Hello'), 'tests': tests}, open('/grade/results/results.json', 'w'))
END
`
const square = {
  'student/square.py': 'def square(x):\n    return x * x\n',
  'course/tests/expected.txt': '2 3',
}

describe('an unchanged grader of PrairieLearn runs without knowing that it is elsewhere', () => {
  test.each([
    ['as a string', "/grade/tests/run.sh -v 'two words'", '-v two words'],
    ['as a list', ['/grade/tests/run.sh', '-v', 'two words'], '-v two words'],
    ['through another program', 'bash /grade/tests/run.sh x', 'x'],
  ])('with its entrypoint %s, not executable before', async (_, run, words) => {
    question.write({ ...square, 'course/tests/run.sh': unchanged }, true)
    const attempt = await question.grade(grader(run))
    expect(attempt).toMatchObject({
      status: 'graded',
      points: 3,
      maxPoints: 3,
      message: 'Hello',
      grader: { format: 'prairielearn', confinement: { level: 'namespaces' } },
    })
    expect(attempt.tests.map(({ id }) => id)).toEqual(['square(2)', 'square(3)', words])
  })

  test('with shared files of the course and a data.json of its own', async () => {
    question.write({
      ...square,
      'lib/serverFilesCourse/auto/run.sh': unchanged,
      'course/data.json': '{"params": {"greeting": "Moin"}, "submitted_answers": {"a": 1}}',
    })
    const shared = ['../lib/serverFilesCourse/auto/']
    const attempt = await question.grade(grader('/grade/serverFilesCourse/auto/run.sh x', { shared }))
    expect(attempt).toMatchObject({ status: 'graded', points: 3, message: 'Moin' })
  })

  test('nothing was written to a /grade of the machine', () => {
    expect(existsSync('/grade') ? statSync('/grade').mtimeMs : undefined).toBe(machinesGrade)
  })
})

test('/grade holds what PrairieLearn puts there, and nothing a build did to it', async () => {
  question.write({
    'student/a.py': 'x',
    'student/.github/grading/secret': '',
    'course/tests/t.txt': 'theirs',
    'course/tests/run.sh': `#!/bin/bash
cd /grade
found="$(find . -type f | sort; cat tests/t.txt data/data.json)"
python3 -c 'import json, sys; print(json.dumps({"score": 1, "output": sys.argv[1]}))' "$found" > results/results.json
`,
    'course/lib/util.py': '',
  })
  const build =
    'echo mine > ../tests/t.txt; touch ../tests/conftest.py ../made /grade/data/x; rm -r /grade/shared; pwd > made'
  const { output, status } = await question.grade({
    ...grader('/grade/tests/run.sh', { shared: ['lib/util.py'] }),
    build,
  })
  expect(status).toBe('graded')
  const [found = '', data = ''] = (output ?? '').split('theirs')
  expect(found.trim().split('\n')).toEqual([
    './data/data.json',
    './serverFilesCourse/util.py',
    './shared/util.py',
    './student/.github/grading/secret',
    './student/a.py',
    './student/made',
    './tests/run.sh',
    './tests/t.txt',
  ])
  expect(JSON.parse(data)).toEqual({
    params: {},
    correct_answers: {},
    submitted_answers: { _files: [{ name: 'a.py', contents: 'eA==' }] },
    format_errors: {},
    partial_scores: {},
    score: 0,
    feedback: {},
    variant_seed: 1,
    options: {},
    raw_submitted_answers: {},
    gradable: true,
  })
})

test('setup runs before, outside, and what it leaves in HOME is there for the grader', async () => {
  question.write(says(`[ "$(cat ~/made)" = "$(cat ~/again)" ] && ${perfect}`))
  const setup = 'pwd > ~/made; echo "$GRADE_ROOT/student" > ~/again; [ ! -e /grade/student ]'
  const attempt = await question.grade({ ...grader('/grade/tests/run.sh'), setup })
  expect(attempt).toMatchObject({ status: 'graded', points: 1 })
})

test('without a directory of the course its tests are the submission’s own, and the attempt says so', async () => {
  question.write({
    'student/.github/grading/tests/run.sh':
      '#!/bin/sh\necho \'{"score": 0.5}\' > /grade/results/results.json\n',
  })
  const attempt = await question.grade(
    { ...grader('/grade/tests/run.sh'), max_points: 4, protect: undefined },
    { directory: undefined },
  )
  expect(attempt).toMatchObject({
    status: 'graded',
    points: 2,
    protected: [{ path: 'tests/run.sh', action: 'digested' }],
  })
  expect(attempt.notices).toContainEqual(expect.stringContaining('not protected'))
})

const says = (script: string) => ({ 'course/tests/run.sh': `#!/bin/bash\n${script}\n` })
const perfect = 'echo \'{"score": 1}\' > /grade/results/results.json'

describe('what a grader comes to', () => {
  test.each([
    ['ends with another exit code than 0', `${perfect}; exit 3`, 'so its results were ignored: exit code 3'],
    ['writes nothing', 'true', 'nothing in RESULTS_DIR fits "results.json"'],
    [
      'writes what is no JSON',
      'printf "{\\n\\"score\\": 1,\\n}" > /grade/results/results.json',
      'results.json:2:11: a comma before }',
    ],
    [
      'writes a field of another kind',
      'echo \'{"score": 1, "tests": 3}\' > /grade/results/results.json',
      'tests',
    ],
    [
      'writes more than PrairieLearn takes',
      'python3 -c \'print("{\\"score\\": 1, \\"output\\": \\"" + "x" * 1048576 + "\\"}")\' > /grade/results/results.json',
      'larger than 1 MiB',
    ],
  ])('is an error when it %s', async (_, script, reason) => {
    question.write(says(script))
    const attempt = await question.grade(grader('/grade/tests/run.sh'))
    expect(attempt).toMatchObject({ status: 'error', points: null })
    expect(attempt.reason).toContain(reason)
  })

  test('is an error when the entrypoint is not there', async () => {
    question.write(says(perfect))
    const attempt = await question.grade(grader('/grade/tests/main.sh'))
    expect(attempt).toMatchObject({ status: 'error' })
    expect(attempt.reason).toContain('the entrypoint "/grade/tests/main.sh" is not there')
  })

  test('cannot be graded when the time is up, whatever was written, and nothing runs on', async () => {
    const daemon = `( setsid bash -c 'trap "" TERM; exec -a ${question.dir}/daemon sleep 300' & )`
    question.write(says(`${perfect}; ${daemon}; echo begun; sleep 300`))
    const { attempt, ms } = await givenTime(2000, async (ms) => {
      const config = grader('/grade/tests/run.sh', { timeout: `${ms / 1000}s` })
      const attempt = await question.grade({ ...config, show: { output: 'all' } })
      return attempt.grader.commands.some(({ output }) => output.includes('begun'))
        ? { attempt, ms }
        : undefined
    })
    expect(attempt).toMatchObject({
      status: 'ungradable',
      reason: `Your grading job did not complete within the time limit of ${ms / 1000} seconds.`,
      points: null,
    })
    expect(runningWith(question.dir)).toEqual([])
  })

  test('counts what was written before the time was up where the course wants that', async () => {
    question.write(says(`${perfect}; echo begun; sleep 300`))
    const attempt = await givenTime(2000, async (ms) => {
      const config = grader('/grade/tests/run.sh', { timeout: `${ms / 1000}s`, on_timeout: 'graded' })
      const attempt = await question.grade({ ...config, show: { output: 'all' } })
      return attempt.grader.commands.some(({ output }) => output.includes('begun')) ? attempt : undefined
    })
    expect(attempt).toMatchObject({ status: 'graded', points: 1, maxPoints: 1 })
  })
})

const writes = (results: object) =>
  says(`cat > /grade/results/results.json << 'END'\n${JSON.stringify(results)}\nEND`)
const context = { timezone: 'UTC', history: [], counts: 'best' as const, notices: [] }
const shown = (attempt: Attempt): string[] => [
  renderSummary(attempt, context),
  renderTerminal(attempt, { color: false, width: 100, timezone: 'UTC', isRecorded: false }),
]

test('a submission that is not gradable is shown in PrairieLearn’s words, with each of its errors', async () => {
  question.write(
    writes({
      gradable: false,
      format_errors: ['line 1 is no number', 'nor is line 2'],
      message: 'Look at it again.',
    }),
  )
  const attempt = await question.grade(grader('/grade/tests/run.sh'))
  expect(attempt).toMatchObject({
    status: 'ungradable',
    points: null,
    reason: 'line 1 is no number',
    formatErrors: ['line 1 is no number', 'nor is line 2'],
  })
  for (const page of shown(attempt)) {
    for (const words of [
      'Invalid, not gradable',
      'Error: line 1 is no number',
      'Error: nor is line 2',
      'Look at it again.',
    ])
      expect(page.split(words)).toHaveLength(2)
    expect(page).not.toContain('could not be graded')
  }
})

test('when a test lacks points, those of no test are shown, and the whole stands', async () => {
  const tests = [
    { name: 'one', points: 1.25, max_points: 3 },
    { name: 'two', max_points: 7, message: 'no idea' },
  ]
  question.write(writes({ score: 0.5, max_points: 8, tests }))
  const attempt = await question.grade(grader('/grade/tests/run.sh'))
  expect(attempt).toMatchObject({
    status: 'graded',
    points: 4,
    maxPoints: 8,
    score: { items: [{ points: 4, maxPoints: 8 }], adjustments: [] },
  })
  for (const page of shown(attempt)) {
    expect(page).toContain('One or more tests were missing points or max_points')
    expect(page).toContain('4 of 8 points')
    expect(page).not.toMatch(/1\.25|of 3|of 7|\/ 3|\/ 7/)
  }
})

test.each([
  [1, 'passed', ''],
  [0.25, 'partial', 'the grader gave 1 of 4 points for the whole'],
  [0, 'failed', 'the grader gave 0 of 4 points for the whole'],
])('a score of %d is all a grader needs to say', async (score, status, reason) => {
  question.write(writes({ score }))
  const attempt = await question.grade({ ...grader('/grade/tests/run.sh'), max_points: 4 })
  expect(attempt).toMatchObject({ status: 'graded', points: score * 4, maxPoints: 4 })
  expect(attempt.score?.items).toMatchObject([{ status, missing: [], points: score * 4 }])
  expect(attempt.score?.items[0]?.reason ?? '').toBe(reason)
  for (const page of shown(attempt)) expect(page).not.toContain('not among the results')
})

test('the phases of an attempt follow one another', async () => {
  question.write(says(`sleep 0.3; ${perfect}`))
  const { phases } = await question.grade(grader('/grade/tests/run.sh'))
  const { requested = '', received, prepared = '', started = '', finished = '', graded = '' } = phases
  expect(requested).toBe('2026-11-20T12:00:00Z')
  expect([received, prepared, started, finished, graded].toSorted()).toEqual([
    received,
    prepared,
    started,
    finished,
    graded,
  ])
  expect(Date.parse(finished) - Date.parse(started)).toBeGreaterThanOrEqual(300)
})

test('what a grader prints is kept only where the course shows everything', async () => {
  question.write(says(`echo ANSWER KEY; ${perfect}`))
  const kept = async (show: object) =>
    JSON.stringify(await question.grade({ ...grader('/grade/tests/run.sh'), ...show })).includes('ANSWER KEY')
  expect(await kept({})).toBe(false)
  expect(await kept({ show: { output: 'all' } })).toBe(true)
})

describe('where there can be no /grade', () => {
  const none = { sandbox: 'none' }

  test('a grader is told its place by $GRADE_ROOT and by the directory it is started in', async () => {
    const script =
      'echo "{\\"score\\": 1, \\"output\\": \\"$PWD $0 $(cat student/a.txt)\\"}" > "$GRADE_ROOT/results/results.json"'
    question.write({ ...says(script), 'student/a.txt': 'hello' })
    const attempt = await question.grade({ ...grader('$GRADE_ROOT/tests/run.sh'), ...none })
    expect(attempt).toMatchObject({ status: 'graded', points: 1, grader: { confinement: { level: 'none' } } })
    expect(attempt.output).toMatch(/^\/.*\/grade \/.*\/grade\/tests\/run\.sh hello$/)
    expect((await question.grade({ ...grader('bash tests/run.sh'), ...none })).status).toBe('graded')
  })

  test.each([
    ['the entrypoint', '/grade/tests/run.sh', 'true'],
    ['a word of it', 'bash -c "/grade/tests/run.sh"', 'true'],
    ['its script', 'bash tests/run.sh', perfect],
  ])('%s that needs it is an error that says what to do', async (_, run, script) => {
    question.write(says(script))
    const attempt = await question.grade({ ...grader(run), ...none })
    expect(attempt).toMatchObject({ status: 'error', points: null, grader: { commands: [] } })
    expect(attempt.reason).toContain(
      'needs the absolute path /grade, which the sandbox level none cannot give',
    )
    expect(attempt.reason).toContain('write $GRADE_ROOT in place of /grade')
  })
})

test('a build that puts a link in the place of /grade leads nothing elsewhere', async () => {
  question.write({ ...says(perfect), 'elsewhere/results/mine': 'keep' })
  const build = `cd "$(dirname "$HOME")" && mv grade other && ln -s ${question.dir}/elsewhere grade`
  const attempt = await question.grade({ ...grader('/grade/tests/run.sh'), build, sandbox: 'none' })
  expect(attempt.reason).toContain('in place of the workspace')
  expect(readFileSync(join(question.dir, 'elsewhere/results/mine'), 'utf8')).toBe('keep')
})
