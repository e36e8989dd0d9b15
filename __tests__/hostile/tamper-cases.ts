import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Case, everywhere, type Scene, type Seen } from './case.js'
import { npm, withPytest } from './tools.js'

const fooled = 'not stopped in the same process; compared output is not fooled'
const notFooled = 'stopped: not even in the same process'

const statusOf = ({ attempt }: Seen, id: string): string =>
  attempt?.tests.find((test) => test.id === id || test.id.startsWith(`${id}/`))?.status ?? 'missing'

/** A test in the process of the student's code beside one that compares what another process printed. */
function comparedTold(seen: Seen): string {
  const [inside, compared] = ['in_process', 'compared'].map((id) => statusOf(seen, id))
  if (seen.attempt?.status !== 'graded' || compared !== 'failed') return `${compared} ${seen.attempt?.reason}`
  return inside === 'passed' ? fooled : inside === 'failed' ? notFooled : `${inside}`
}

type Trick = { inside?: Record<string, unknown>; outcome?: string }

const inProcess = (id: string, compared: string, { inside, outcome = fooled }: Trick): Case => ({
  id,
  door: 'cli',
  config: ({ run }) => ({
    env: { HOSTILE_TRICK: id.replace('tamper_py_', '').replace('tamper_node_assert', 'patch_assert') },
    tests: [
      { id: 'in_process', run, ...(inside ?? { stdout: 'PASS' }) },
      { id: 'compared', run: compared, stdout: '5' },
    ],
  }),
  told: comparedTold,
  outcomes: everywhere(outcome),
  points: outcome === fooled ? 1 : 0,
})

const add = 'cd tamper/py && python3 -c "from solution import add; print(add(2, 3))"'

const python = (trick: string, options: Trick = {}): Case => inProcess(`tamper_py_${trick}`, add, options)

const program = (...lines: string[]): string[] => [
  'python3',
  '-c',
  ['import sys, unittest', 'sys.path.insert(0, "tamper/py")', 'from solution import add', ...lines].join(
    '\n',
  ),
]

const unittest = program(
  'class T(unittest.TestCase):',
  '  def test_add(self): self.assertEqual(add(2, 3), 5)',
  'unittest.main(argv=["t"])',
)

const node = `cd tamper/node && node`
// Required from where the solution lies: the attack is not the wrong directory.
const nodeTest = `${node} -e "require('./solution.cjs'); require('assert').equal(1, 2); console.log('PASS')"`

type Course = {
  of: string
  /** What the course has. */
  files: Record<string, string>
  run: string | (() => string[])
  stdout?: string
  env?: Record<string, string>
  /** Where its tools are. */
  readable?: () => string[]
}

const putBack = 'stopped: what is protected is put back'

/** The course's files in the place of the student's, and what the course does not have removed. */
const protectedCase = (
  id: string,
  { of, files, run, stdout, env = {}, readable = () => [] }: Course,
): Case => ({
  id,
  door: 'cli',
  of,
  prepare: (scene) => writeCourse(scene, files),
  config: (_, { course }) => ({
    env,
    ...(readable().length > 0 && { readable: readable() }),
    protect: { files: Object.keys(files), from: join(course, 'tree') },
    tests: [
      {
        id: 'honest',
        run: typeof run === 'string' ? run : run(),
        ...(stdout !== undefined && { stdout }),
      },
    ],
  }),
  told: (seen) => {
    const changed = (seen.attempt?.protected ?? []).some(({ action }) => /put_back|removed/.test(action))
    const honest = statusOf(seen, 'honest')
    if (!changed) return `nothing was put back: ${honest} ${seen.attempt?.reason}`
    return seen.output.includes('honestly') ? putBack : `not stopped: ${seen.output}`
  },
  outcomes: everywhere(putBack),
  points: stdout === undefined ? 0 : 1,
})

function writeCourse({ course }: Scene, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(course, 'tree', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

const pytest =
  'from solution import add\n\n\ndef test_add():\n    print("honestly")\n    assert add(2, 3) == 5\n'

const stealTests: Case = {
  id: 'tamper_py_steal_tests',
  door: 'cli',
  of: 'tamper/py',
  prepare: (scene) =>
    writeCourse(scene, {
      'hidden.py':
        'from solution import add\n\ndef secret():\n    return add(2, 3)  # STOLEN SOURCE\nsecret()\n',
    }),
  config: (_, { course }) => ({
    env: { HOSTILE_TRICK: 'steal_tests' },
    protect: { files: ['hidden.py'], from: join(course, 'tree') },
    show: { output: 'none' },
    tests: [{ id: 'hidden', run: 'python3 hidden.py', stdout: '5' }],
  }),
  told: ({ printed, attempt }) => {
    if (attempt?.status !== 'graded') return printed
    return printed.includes('STOLEN SOURCE') ? 'not stopped' : 'not stopped; what it prints is not shown'
  },
  outcomes: everywhere('not stopped; what it prints is not shown'),
}

const forgedStdout: Case = {
  id: 'tamper_forged_stdout',
  door: 'cli',
  config: ({ run }) => ({ grader: { run, results: 'results.json' }, max_points: 100 }),
  told: ({ attempt }) =>
    attempt?.reason?.includes('wrote no results') ? 'refused: no results' : JSON.stringify(attempt),
  outcomes: everywhere('refused: no results'),
}

export const tamperCases: Case[] = [
  python('always_equal'),
  python('frame_peek'),
  python('exit0', { outcome: notFooled }),
  python('exit_on_import', { outcome: notFooled }),
  python('patch_unittest', { inside: { run: unittest } }),
  python('write_junit', { inside: { results: 'results.xml', format: 'junit' } }),
  python('patch_sys_exit', { inside: { run: program('sys.exit(add(2, 3) != 5)') } }),
  stealTests,
  protectedCase('tamper_conftest', {
    of: 'tamper/py',
    files: { 'test_add.py': pytest },
    run: () => [withPytest()[0] ?? '', '-m', 'pytest', '-q', '-rA', 'test_add.py'],
    readable: () => withPytest().slice(1),
    env: { HOSTILE_TRICK: 'none' },
  }),
  protectedCase('tamper_sitecustomize', {
    of: 'tamper/py',
    files: { 'honest.py': 'print("honestly")\n' },
    run: 'python3 honest.py',
    stdout: 'honestly',
    env: { PYTHONPATH: '.', HOSTILE_ARM: '1' },
  }),
  protectedCase('tamper_npm_test', {
    of: 'tamper/node',
    files: { 'package.json': '{"scripts": {"test": "echo honestly; exit 1"}}' },
    run: () => ['node', npm(), 'test', '--silent'],
    readable: () => [dirname(dirname(npm()))],
  }),
  inProcess('tamper_node_assert', `${node} -p "require('./solution.cjs').add(2, 3)"`, {
    inside: { run: nodeTest, stdout: 'PASS' },
  }),
  protectedCase('tamper_makefile', {
    of: 'tamper/make',
    files: { Makefile: 'test:\n\techo honestly; exit 1\n' },
    run: 'make test',
  }),
  forgedStdout,
]
