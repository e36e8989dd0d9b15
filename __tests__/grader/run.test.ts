import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Config, GraderConfig, SimpleTest, Suite } from '../../src/config/config.js'
import { defaults } from '../../src/config/defaults.js'
import type { TestedItem } from '../../src/domain/rubric.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import type { GraderRequest } from '../../src/grader/grading.js'
import { type GraderRun, runGrader } from '../../src/grader/run.js'
import { prepareWorkspace, removeWorkspace } from '../../src/grader/workspace.js'
import { readProcess } from '../../src/process/proc.js'
import { chooseSandbox } from '../../src/sandbox/choose.js'
import { showing } from '../domain/builders.js'
import { givenTime, until } from '../patience.js'
import { aSettings } from '../sandbox/settings.js'
import { writeFiles } from './files.js'

const linux = process.platform === 'linux' ? test : test.skip
const limits = {
  timeMs: 20_000,
  memoryBytes: 2 ** 31,
  processes: 256,
  diskBytes: 2 ** 32,
  fileSizeBytes: 2 ** 27,
  outputBytes: 100_000,
}

const aConfig = (changes: Partial<Config>): Config => ({
  ...defaults,
  file: 'grading.yml',
  assignment: 'hw3',
  name: 'hw3',
  limits,
  // What is tested here holds on every machine.
  sandbox: 'none',
  tests: [],
  notices: [],
  ...changes,
})

const aGrader = (run: string, changes: Partial<GraderConfig> = {}): GraderConfig => ({
  run,
  results: 'results.json',
  format: 'native',
  references: [],
  timeoutMs: 10_000,
  exitCode: 'ignore',
  onTimeout: 'graded',
  noResults: 'error',
  layout: 'plain',
  shared: [],
  ...changes,
})

const aTest = (run: SimpleTest['run'], changes: Partial<SimpleTest> = {}): SimpleTest => ({
  kind: 'simple',
  id: 'hello',
  name: 'Greets',
  run,
  timeoutMs: 10_000,
  exit: 0,
  points: 1,
  ...changes,
})

const aSuite = (run: string, changes: Partial<Suite> = {}): Suite => ({
  kind: 'suite',
  id: 'unit',
  name: 'Unit tests',
  run,
  timeoutMs: 10_000,
  results: 'r.json',
  format: 'native',
  references: [],
  exitCode: 'ignore',
  noResults: 'error',
  ...changes,
})

const prints = (text: string, changes = {}): Pick<SimpleTest, 'stdout'> => ({
  stdout: { how: 'equals', text, tolerance: 0, exact: false, ignoreCase: false, ...changes },
})

const results = (...ids: string[]): string =>
  JSON.stringify({ version: 1, tests: ids.map((id) => ({ id, status: 'passed' })) })

const writesResults = (...ids: string[]): string => `echo '${results(...ids)}' > "$RESULTS_FILE"`

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'run-'))
  await mkdir(join(root, 'submission'))
  await mkdir(join(root, 'temp'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const write = (files: Record<string, string>, below = 'submission'): Promise<void> =>
  writeFiles(join(root, below), files)

async function grade(changes: Partial<Config>, request: Partial<GraderRequest> = {}): Promise<GraderRun> {
  const config = aConfig(changes)
  const places = { source: join(root, 'submission'), parent: join(root, 'temp') }
  const workspace = await prepareWorkspace({ ...places, config, home: undefined })
  const { network, image } = config
  const settings = aSettings({ limits, network, image })
  const run = await runGrader({
    config,
    workspace,
    sandbox: await chooseSandbox(config.sandbox, settings),
    hostEnv: { PATH: process.env.PATH },
    platform: process.platform,
    items: [],
    signal: new AbortController().signal,
    protectFrom: undefined,
    now: () => '2026-11-20T12:00:00Z',
    ...request,
  })
  expect(await removeWorkspace(workspace)).toEqual([])
  return run
}

/** Of commands that say by a file `$BEGUN` that they have begun, what came of them at a time limit after that. */
const gradeToLimit = (ms: number, configOf: (timeoutMs: number) => Partial<Config>): Promise<GraderRun> =>
  givenTime(ms, async (timeoutMs) => {
    await rm(join(root, 'begun'), { force: true })
    const run = await grade({ env: { BEGUN: join(root, 'begun') }, ...configOf(timeoutMs) })
    return existsSync(join(root, 'begun')) ? run : undefined
  })
const noAnswer = /the grader: no answer within \d+ m?s/

/** The tests of an outcome, each in a line: id, status, message. */
const said = ({ outcome }: GraderRun): string[] =>
  outcome.kind === 'cancelled'
    ? []
    : (outcome.results?.tests ?? []).map(({ id, status, message }) =>
        [id, status, message?.replace(spent, '')].filter(Boolean).join(' | '),
      )

/** What a program did until its time was up is known on Linux alone. */
const spent = / \(it (waited|computed)[^)]*\)$/

test('one grader writes results, and everything about it is kept', async () => {
  const run = await grade({ grader: aGrader(`${writesResults('a', 'b')}; echo log; exit 1`) })
  expect(run.outcome.kind).toBe('graded')
  expect(said(run)).toEqual(['a | passed', 'b | passed'])
  expect(run).toMatchObject({
    format: 'native',
    expected: [],
    protected: [],
    started: '2026-11-20T12:00:00Z',
  })
  expect(run.commands).toEqual([
    expect.objectContaining({
      stage: 'grader',
      exitCode: 1,
      signal: null,
      timedOut: false,
      output: 'log\n',
      outputBytes: 4,
    }),
  ])
})

test.each<[string, Partial<SimpleTest>, string]>([
  ['echo "Hello, $(cat)"', { stdin: 'Ada', ...prints('Hello, Ada') }, 'hello | passed'],
  ['echo Hello', prints('Bye'), 'hello | failed | expected output "Bye", got "Hello"'],
  ['echo x=2.001', prints('2', { how: 'numbers', tolerance: 0.01 }), 'hello | passed'],
  ['exit 3', {}, 'hello | failed | exit code 3'],
  ['exit 3', { exit: 3 }, 'hello | passed'],
  ['exit 3', { exit: null }, 'hello | passed'],
  ['true', { exit: 2 }, 'hello | failed | exit code 0, expected exit code 2'],
  ['kill -SEGV $$', {}, 'hello | failed | ended by SIGSEGV: invalid memory access'],
  ['(exit 139)', {}, 'hello | failed | exit code 139 (SIGSEGV: invalid memory access)'],
  ['./absent', {}, 'hello | failed | exit code 127 (a command was not found)'],
  ['false | true', {}, 'hello | failed | exit code 1'],
  ['sleep 20', { timeoutMs: 200 }, 'hello | failed | no answer within 200 ms'],
  ['head -c 200000 /dev/zero', prints('y'), 'hello | failed | it printed 195.3 KiB, more than is compared'],
  [
    'echo 7',
    { check: 'read n; [ "$n" = "$(cat "$INPUT_FILE")" ] && echo good', stdin: '7' },
    'hello | passed | good',
  ],
  ['echo 8', { check: 'echo "not seven"; exit 1' }, 'hello | failed | not seven'],
  ['exit 1', { check: 'true' }, 'hello | failed | exit code 1'],
  ['cat made', { build: 'echo built > made', ...prints('built') }, 'hello | passed'],
  ['true', { build: 'echo "syntax error"; exit 1' }, 'hello | failed | the build failed: exit code 1'],
])('the test `%s` with %j comes to: %s', async (run, changes, line) => {
  expect(said(await grade({ tests: [aTest(run, changes)] }))).toEqual([line])
})

test('a program of the submission that is not there is its fault, one of the system is not', async () => {
  const own = await grade({ tests: [aTest(['./hello'])] })
  expect(said(own)[0]).toMatch(/^hello \| failed \| it could not be started: .*ENOENT/)
  const missing = await grade({ tests: [aTest(['no-such-python', 'a.py']), aTest('true', { id: 'other' })] })
  expect(missing.outcome).toMatchObject({
    kind: 'error',
    reason: expect.stringContaining('no-such-python: no such program'),
  })
  expect(said(missing)).toEqual(['other | passed'])
})

test.each<[string, Partial<Config>, string]>([
  [
    'a test',
    { tests: [aTest('shh a.sh')] },
    'the test hello: it could not be started: shh: command not found',
  ],
  [
    'a build',
    { tests: [aTest('true', { build: 'mkae' })] },
    'the build: it could not be started: mkae: command not found',
  ],
  [
    'the build',
    { build: 'cd . && mkae all', tests: [aTest('true')] },
    'the build: it could not be started: mkae: command not found',
  ],
  [
    'the grader',
    { grader: aGrader('nosuch x', { noResults: 'failed' }) },
    'the grader: it could not be started: nosuch: command not found',
  ],
  [
    'a check',
    { tests: [aTest('true', { check: 'pyhton3 c.py' })] },
    'the check of the test hello could not tell: it could not be started: pyhton3: command not found',
  ],
  [
    'a check that crashes',
    { tests: [aTest('true', { check: 'echo lost >&2; exit 2' })] },
    'the check of the test hello could not tell: exit code 2 (lost)',
  ],
])('%s that the course got wrong is an error, nobody’s zero', async (_, config, reason) => {
  const { outcome } = await grade(config)
  expect(outcome).toMatchObject({ kind: 'error', reason: expect.stringContaining(reason) })
})

test('a command the submission itself lacks is its fault', async () => {
  const run = await grade({ tests: [aTest('bash -c "nosuch"'), aTest('./a.out', { id: 'two' })] })
  expect(run.outcome.kind).toBe('graded')
})

test.each([
  ['of the command’s arguments', 'bash p.sh all', 'all'],
  ['of a program that is there', 'bash p.sh all', 'bash'],
  ['of what bash does itself', 'cd . && bash p.sh', 'cd'],
])('a program that says itself that a command was not found, %s, has failed', async (_, run, word) => {
  await write({ 'p.sh': `echo "bash: line 1: ${word}: command not found"; exit 127` })
  expect(said(await grade({ tests: [aTest(run)] }))).toEqual([
    'hello | failed | exit code 127 (a command was not found)',
  ])
})

test.each([
  ['EACCES', 'graded'],
  ['ENOENT', 'graded'],
  ['ENOEXEC', 'graded'],
  ['ENOTDIR', 'graded'],
  ['EMFILE', 'error'],
  ['EAGAIN', 'error'],
  ['ENOMEM', 'error'],
  [undefined, 'error'],
])('a program of the submission that could not be started (%s) makes the attempt %s', async (code, kind) => {
  const bytes = { text: '', bytes: 0, cut: false }
  const ended = { exitCode: null, signal: null, timedOut: false, cancelled: false, leftRunning: false }
  const failed = { ...ended, durationMs: 1, stdout: bytes, output: bytes, startError: 'it would not start' }
  const sandbox = {
    level: 'none' as const,
    reason: '',
    notEnforced: [],
    unavailable: [],
    hasOwnRoot: false,
    run: async () => ({ ...failed, ...(code !== undefined && { startErrorCode: code }) }),
  }
  for (const test of [aTest(['./a.out']), aTest('true', { build: ['./configure'] })]) {
    expect((await grade({ tests: [test] }, { sandbox })).outcome.kind).toBe(kind)
  }
})

test('a failed test shows its input, what was expected and what it printed', async () => {
  const { outcome } = await grade({ tests: [aTest('cat; echo oops >&2', { stdin: 'in', ...prints('out') })] })
  expect(outcome).toMatchObject({
    results: {
      tests: [{ input: 'in', expected: 'out', actual: 'in', output: expect.stringContaining('oops') }],
    },
  })
})

test('the tests of a suite are named after it, beside the others', async () => {
  const run = await grade({ tests: [aTest('true'), aSuite(writesResults('push', 'pop'), { maxPoints: 10 })] })
  expect(said(run)).toEqual(['hello | passed', 'unit/push | passed', 'unit/pop | passed'])
  expect(run.expected).toEqual([
    { kind: 'simple', id: 'hello', name: 'Greets', maxPoints: 1 },
    { kind: 'suite', id: 'unit', name: 'Unit tests', maxPoints: 10 },
  ])
})

test('nothing that is reported takes the id of a declared test, or of a suite, that is not its own', async () => {
  const run = await grade({
    grader: aGrader(writesResults('hello', 'unit/push', 'unit', 'own')),
    tests: [aTest('false'), aSuite(writesResults('push'))],
  })
  expect(said(run)).toEqual([
    'grader:hello | passed',
    'grader:unit/push | passed',
    'grader:unit | passed',
    'own | passed',
    'hello | failed | exit code 1',
    'unit/push | passed',
  ])
  expect(run.outcome).toMatchObject({
    results: {
      notices: [
        'results of the grader have the ids of declared tests, and are renamed: "hello", "unit/push", "unit"',
      ],
    },
  })
})

test('the ways to a goal that a suite reports are its own', async () => {
  const text = readFileSync('__tests__/fixtures/formats/pybryt/fibonacci-subm01.json', 'utf8')
  const references = ['map', 'dyn', 'no_recurse']
  const write = `printf %s '${text.replaceAll("'", "'\\''")}' > "$RESULTS_DIR/r.json"`
  const run = await grade({ tests: [aSuite(write, { format: 'pybryt', references, maxPoints: 6 })] })
  const { score } = scoreOutcome(run, { show: showing('all') })
  expect(score).toMatchObject({ points: 6, maxPoints: 6, unexpected: [] })
  expect(score?.items[0]?.items.map(({ id }) => id)).toEqual(['unit/map/hash_map', 'unit/map/fib_runtime'])
})

test('a suite reports only tests of its own', async () => {
  const tests = [aSuite(writesResults('strict', 'b/push')), aTest('false', { id: 'unit/strict' })]
  const inner = aSuite(writesResults('push'), { id: 'unit/b' })
  const expected = ['unit/b/push | passed', 'unit/strict | failed | exit code 1', 'unit:unit/b/push | passed']
  for (const order of [
    [...tests, inner],
    [inner, ...tests.toReversed()],
  ])
    expect(said(await grade({ tests: order })).toSorted()).toEqual([...expected, 'unit:unit/strict | passed'])
})

test('declared tests speak for themselves where the grader has written nothing', async () => {
  const run = await grade({ grader: aGrader('exit 1', { noResults: 'failed' }), tests: [aTest('true')] })
  expect(said(run)).toEqual([
    expect.stringMatching(/^results \| failed \| the grader wrote no/),
    'hello | passed',
  ])
})

test('results of an earlier command do not count for a later one', async () => {
  const run = await grade({
    tests: [aTest(`echo '${results('a')}' > "$RESULTS_DIR/r.json"`), aSuite('true')],
  })
  expect(run.outcome).toMatchObject({
    kind: 'error',
    reason:
      'the suite unit wrote no results: nothing in RESULTS_DIR fits "r.json" (exit code 0); RESULTS_DIR is empty',
  })
  expect(said(run)).toEqual(['hello | passed'])
})

test.each<[string, GraderConfig, string]>([
  [
    'writes nothing',
    aGrader('exit 2'),
    'the grader wrote no results: nothing in RESULTS_DIR fits "results.json" (exit code 2); RESULTS_DIR is empty',
  ],
  ['writes no JSON', aGrader('echo "{" > "$RESULTS_FILE"'), 'the grader: results.json:'],
  [
    'writes a link',
    aGrader('ln -s /etc/hostname "$RESULTS_FILE"'),
    'the grader: the results file "results.json" is not read: it is a symbolic link',
  ],
  [
    'writes another file',
    aGrader('touch "$RESULTS_DIR/result.json" "$RESULTS_DIR/junit.xml"'),
    'the grader wrote no results: nothing in RESULTS_DIR fits "results.json" (exit code 0); RESULTS_DIR has "junit.xml", "result.json"; did you mean "result.json"?',
  ],
  [
    'must end well and does not',
    aGrader(`${writesResults('a')}; exit 3`, { exitCode: 'must_be_zero' }),
    'the grader must end with exit code 0: exit code 3',
  ],
  [
    'is no program',
    { ...aGrader(''), run: ['no-such-grader'] },
    'the grader: it could not be started: no-such-grader: no such program (ENOENT)',
  ],
])('a grader that %s is an error, never a zero', async (_, grader, reason) => {
  const { outcome } = await grade({ grader })
  expect(outcome).toMatchObject({ kind: 'error', reason: expect.stringContaining(reason) })
})

test('missing results are failed tests where the course says so', async () => {
  const items: TestedItem[] = [
    { kind: 'tested', id: 'A1', name: 'A', points: 1, bonus: false, tests: ['push', 'pop*'], award: 'each' },
  ]
  const run = await grade({ grader: aGrader('exit 1', { noResults: 'failed' }), rubric: { items } })
  expect(run.outcome.kind).toBe('graded')
  expect(said(run)).toEqual([
    'push | failed | the grader wrote no results: nothing in RESULTS_DIR fits "results.json" (exit code 1); RESULTS_DIR is empty',
  ])
})

test('a grader that runs out of time has proved what it completed', async () => {
  const graded = (text: string, changes: Partial<GraderConfig> = {}) =>
    gradeToLimit(400, (timeoutMs) => ({
      grader: aGrader(`${text}; : > "$BEGUN"; sleep 60`, { timeoutMs, ...changes }),
    }))
  const complete = await graded(writesResults('a'))
  expect(complete.outcome).toMatchObject({
    kind: 'graded',
    results: {
      message: expect.stringMatching(noAnswer),
      timedOut: true,
    },
  })
  expect(said(complete)).toEqual(['a | passed'])
  const half = await graded('printf "{" > "$RESULTS_FILE"')
  expect([half.outcome.kind, said(half)]).toEqual(['graded', []])
  const refused = await graded(writesResults('a'), { onTimeout: 'ungradable' })
  expect(refused.outcome).toMatchObject({
    kind: 'ungradable',
    reason: expect.stringMatching(noAnswer),
  })
})

test('with the format exit-code the exit code is the result', async () => {
  const { results: _, ...grader } = aGrader('exit 0', { format: 'exit-code' })
  expect(said(await grade({ grader }))).toEqual(['exit-code | passed'])
  expect(said(await grade({ grader: { ...grader, run: 'exit 2' } }))).toEqual([
    'exit-code | failed | exit code 2',
  ])
  const obedient = 'trap "exit 0" TERM; : > "$BEGUN"; while :; do sleep 0.05; done'
  const stopped = await gradeToLimit(300, (timeoutMs) => ({
    grader: { ...grader, run: obedient, timeoutMs },
  }))
  expect(said(stopped)).toEqual([expect.stringMatching(/^exit-code \| failed \| no answer within \d+ m?s$/)])
})

test('a failing setup is an error, and nothing of the student runs', async () => {
  const run = await grade({ setup: 'echo no network; exit 1', tests: [aTest('true')] })
  expect(run.outcome).toEqual({ kind: 'error', reason: 'the setup failed: exit code 1' })
  expect(run.commands.map(({ stage }) => stage)).toEqual(['setup'])
})

test('a failing build fails every test, with its output', async () => {
  const run = await grade({ build: 'echo "list.c:3: error"; exit 2', tests: [aTest('true'), aSuite('true')] })
  expect(said(run)).toEqual([
    'hello | failed | the build failed: exit code 2',
    'unit | failed | the build failed: exit code 2',
  ])
  expect(run.outcome).toMatchObject({ kind: 'graded', results: { output: 'list.c:3: error\n' } })
  const whole = await grade({ build: 'exit 2', grader: aGrader('true') })
  expect(said(whole)).toEqual(['build | failed | the build failed: exit code 2'])
})

test('a missing required file is ungradable, or fails the tests', async () => {
  const files = { required: ['list.c'], onMissing: 'ungradable' as const }
  const refused = await grade({ files, tests: [aTest('true')] })
  expect(refused.outcome).toEqual({ kind: 'ungradable', reason: 'required files are missing: "list.c"' })
  const failed = await grade({ files: { ...files, onMissing: 'failed' }, tests: [aTest('true')] })
  expect(said(failed)).toEqual(['hello | failed | required files are missing: "list.c"'])
})

test('a grader that says the submission cannot be graded is believed', async () => {
  const run = await grade({
    grader: aGrader(
      `echo '{"version":1,"tests":[],"gradable":false,"format_errors":"no such class"}' > "$RESULTS_FILE"`,
    ),
  })
  expect(run.outcome).toMatchObject({ kind: 'ungradable', reason: 'no such class' })
})

test('protected files are put back before the build, before each test and before a check', async () => {
  await write({ 'tests/run.sh': 'echo cheat', 'check.sh': 'exit 0' })
  await write({ 'tests/run.sh': 'echo honest', 'check.sh': 'grep -q honest' }, 'course')
  const forge =
    'bash tests/run.sh; echo "echo forged" > tests/run.sh; echo "exit 0" > check.sh; touch tests/extra.sh'
  const run = await grade(
    {
      protect: { files: ['tests/**', 'check.sh'], keep: [] },
      build: 'bash tests/run.sh | grep -q honest; touch tests/built.sh',
      tests: [
        aTest(forge, { id: 'one', ...prints('honest') }),
        aTest(forge, { id: 'two', check: 'bash check.sh' }),
      ],
    },
    { protectFrom: join(root, 'course') },
  )
  expect(said(run)).toEqual(['one | passed', 'two | passed'])
  expect(run.protected.map(({ path, action }) => `${action} ${path}`).sort()).toEqual([
    'put_back check.sh',
    'put_back tests/run.sh',
    'removed tests/extra.sh',
  ])
  expect(run.notices).toEqual(['the build made "tests/built.sh" among the protected files'])
  expect(run.protectedSha256).toMatch(/^[0-9a-f]{64}$/)
})

/** What npm does without a package.json. */
const npmTest = 'npm() { false; }; npm test'

test.each<[string, Partial<Config>, string]>([
  ['a build', { build: 'make', tests: [aTest('true')] }, 'the build: '],
  ['a setup', { setup: 'grep x -- requirements.txt', tests: [aTest('true')] }, 'the setup failed: '],
  ['a test', { tests: [aTest('make check', { id: 'a' })] }, 'the test a: '],
  ['a grader', { grader: aGrader('cd . && make', { noResults: 'failed' }) }, 'the grader: '],
  ['npm', { setup: 'true || npm ci', tests: [aTest(npmTest, { id: 'a' })] }, 'the test a: '],
])(
  '%s that fails for want of a file that was left out is nobody’s zero, and names it',
  async (name, config, who) => {
    const texts = { Makefile: 'all:\ncheck:\n', 'requirements.txt': 'x', 'package.json': '{}' }
    await write({ ...texts, '.clang-format': '' })
    await write({ 'tests/run.sh': '' }, 'course')
    const protectFrom = join(root, 'course')
    const run = await grade({ ...config, protect: { files: ['tests/**'], keep: [] } }, { protectFrom })
    const files = { npm: 'package.json', 'a setup': 'requirements.txt' }
    const file = new Map(Object.entries(files)).get(name) ?? 'Makefile'
    expect(run.outcome).toMatchObject({
      kind: 'error',
      reason: expect.stringContaining(
        `${who}it could not be started: it needs "${file}", which was left out of the submission`,
      ),
    })
  },
)

test.each<[string, Record<string, string>, string]>([
  ['the course has the file', { Makefile: 'all:\n\tfalse\n' }, 'make'],
  ['the command needs none of what was left out', {}, 'cc main.c'],
  ['the course makes the file itself', {}, 'cmake --version >&2; make -C build'],
])('a build that fails where %s is the submission’s', async (_, files, build) => {
  await write({ Makefile: 'all:\n', 'sub/Makefile': '', 'main.c': 'int main(' })
  await write({ 'tests/run.sh': '', ...files }, 'course')
  const protectFrom = join(root, 'course')
  const run = await grade(
    { build, protect: { files: ['tests/**'], keep: [] }, tests: [aTest('true', { id: 'a' })] },
    { protectFrom },
  )
  expect(said(run)).toEqual([expect.stringMatching(/^a \| failed \| the build failed: /)])
})

test('a test that fails with what `setup` made in the place of a file that was left out is the submission’s', async () => {
  await write({ 'package.json': '{}' })
  await write({ 'tests/run.sh': '' }, 'course')
  const run = await grade(
    {
      setup: 'echo "{}" > package.json',
      protect: { files: ['tests/**'], keep: [] },
      tests: [aTest(npmTest, { id: 'a' })],
    },
    { protectFrom: join(root, 'course') },
  )
  expect(said(run)).toEqual(['a | failed | exit code 1'])
})

test('course files that are not there are an error before anything runs', async () => {
  const run = await grade(
    { protect: { files: ['tests/**'], keep: [] }, tests: [aTest('true')] },
    { protectFrom: join(root, 'absent') },
  )
  expect(run.outcome).toMatchObject({
    kind: 'error',
    reason: expect.stringContaining('protect.from: there is no directory'),
  })
  expect(run.commands).toEqual([])
})

test('a test that deletes or replaces the workspace does not harm the next one', async () => {
  const destroy =
    'cd /; rm -rf "$OLDPWD" "$HOME" "$TMPDIR" "$RESULTS_DIR"; ln -s /etc "$OLDPWD"; ln -s /etc "$RESULTS_DIR"'
  const run = await grade({
    tests: [
      aTest(destroy, { id: 'one' }),
      aSuite(`echo x > "$TMPDIR/x"; echo x > here; ${writesResults('a')}`),
    ],
  })
  expect(said(run)).toEqual(['one | passed', 'unit/a | passed'])
})

test('the grader sees the named environment alone', async () => {
  const hostEnv = { PATH: process.env.PATH, ACTIONS_RUNTIME_TOKEN: 'secret', JAVA_HOME: '/jdk' }
  const run = await grade(
    { env: { A: 'b' }, passEnv: ['JAVA_HOME'], tests: [aTest('env | cut -d= -f1 | sort | tr "\\n" " "')] },
    { hostEnv, items: ['hello'] },
  )
  const names = run.commands[0]?.output
    .trim()
    .split(' ')
    .filter((name) => !['_', 'PWD', 'OLDPWD', 'SHLVL'].includes(name))
  expect(names).toEqual([
    'A',
    'CI',
    'GRADE_ITEMS',
    'GRADE_PROCESS',
    'HOME',
    'JAVA_HOME',
    'LANG',
    'PATH',
    'RESULTS_DIR',
    'TMPDIR',
    'TZ',
  ])
})

linux('a daemon that ignores signals is dead when the results are read', async () => {
  const pids = join(root, 'pids')
  const daemon = 'trap "" TERM INT HUP; : > "$PIDS"/$$; while :; do sleep 0.1; done'
  const forks = `( setsid bash -c '${daemon}' & ) & setsid bash -c '${daemon}' & ${daemon}`
  const run = await givenTime(1000, async (timeoutMs) => {
    await rm(pids, { recursive: true, force: true })
    await mkdir(pids)
    const one = await grade({ env: { PIDS: pids }, tests: [aTest(forks, { timeoutMs })] })
    return (await readdir(pids)).length < 3 ? undefined : one
  })
  expect(said(run)).toEqual([expect.stringMatching(/^hello \| failed \| no answer within \d+ s$/)])
  const started = await readdir(pids)
  expect(started.length).toBe(3)
  expect(started.filter((pid) => readProcess(Number(pid))?.isDead === false)).toEqual([])
})

test('a cancel in the middle ends everything at once', async () => {
  const cancel = new AbortController()
  const begun = join(root, 'begun')
  const tests = [aTest(`: > ${begun}; sleep 60`, { id: 'one' }), aTest('true', { id: 'two' })]
  const grading = grade({ tests }, { signal: cancel.signal })
  await until(() => existsSync(begun))
  cancel.abort()
  const run = await grading
  expect(run.outcome).toEqual({ kind: 'cancelled', reason: 'the job was cancelled' })
  expect(run.commands.length).toBe(1)
})

test('a missing bash is an error that names it', async () => {
  const run = await grade({ tests: [aTest('true')] }, { platform: 'win32', hostEnv: { Path: root } })
  expect(run.outcome).toMatchObject({ kind: 'error', reason: expect.stringContaining('bash is not there') })
})

test('what a program left in HOME and TMPDIR reaches neither the check nor a later command', async () => {
  const look = 'cat "$HOME"/* "$TMPDIR"/* 2>/dev/null || true'
  const litter = 'echo x > "$HOME/mine"; echo x > "$TMPDIR/mine"'
  const run = await grade({
    setup: 'echo tool > "$HOME/tool"; echo x > "$TMPDIR/x"',
    build: litter,
    tests: [
      aTest(`${look}; ${litter}`, { id: 'one', check: `${look}; touch "$HOME/c" "$TMPDIR/c"` }),
      aTest(look, { id: 'two', build: litter, check: look, ...prints('tool') }),
    ],
  })
  expect(said(run)).toEqual(['one | passed', 'two | passed'])
  expect(run.commands.filter(({ stage }) => stage === 'test').map(({ output }) => output)).toEqual([
    'tool\n',
    'tool\n',
  ])
  expect(run.commands.filter(({ stage }) => stage === 'check').map(({ output }) => output)).toEqual(['', ''])
})

const checked = (run: string): SimpleTest[] =>
  ['one', 'two'].map((id) => aTest(run, { id, check: 'bash c.sh' }))

test.each([
  ['another checker', 'echo "exit 0" > ../../../course/c.sh'],
  ['a module a checker might load', 'echo x > ../../../course/more.py'],
  ['nothing in place of a checker', 'rm ../../../course/c.sh'],
])('a program that puts %s in the course’s directory makes the attempt an error', async (_, run) => {
  await write({ 'c.sh': 'exit 1' }, 'course')
  const { outcome } = await grade({ tests: checked(run) }, { protectFrom: join(root, 'course') })
  expect(outcome).toMatchObject({
    kind: 'error',
    reason: expect.stringContaining(
      'a program changed the directory that protected files and checks come from',
    ),
  })
})

test('a checker may write into the course’s directory', async () => {
  await write({ 'c.sh': 'echo x >> made' }, 'course')
  const run = await grade({ tests: checked('true') }, { protectFrom: join(root, 'course') })
  expect(said(run)).toEqual(['one | passed', 'two | passed'])
})
