import type { Attempt } from '../../src/domain/attempt.js'
import type { ReportContext } from '../../src/report/context.js'
import {
  aCommand,
  aContext,
  aLatePenalty,
  anAttempt,
  anItem,
  anUngraded,
  aScore,
  aSummary,
  aTest,
} from './attempts.js'

/** One page a student may get. */
export type Case = { attempt: Attempt; context?: ReportContext }

const listTests = [
  aTest({ id: 'test_push', name: 'test_push' }),
  aTest({ id: 'test_pop', name: 'test_pop' }),
  aTest({
    id: 'test_reverse',
    name: 'test_reverse',
    status: 'failed',
    message: 'AssertionError: the list is not reversed',
    input: '1 2 3\n',
    expected: '3 2 1\n',
    actual: '1 2 3\n',
    file: 'tests/test_list.py',
    line: 27,
  }),
]

const half = anAttempt({
  tests: listTests,
  score: aScore({
    items: [
      anItem({ points: 4, maxPoints: 4 }),
      anItem({
        id: 'A2',
        name: 'Reversing',
        status: 'partial',
        points: 1,
        maxPoints: 2,
        reason: '1 of 2 tests passed',
        tests: ['test_pop', 'test_reverse'],
      }),
      anItem({
        id: 'B',
        name: 'Memory',
        status: 'partial',
        points: 3.5,
        maxPoints: 4,
        items: [
          anItem({ id: 'B.1', name: 'no leaks', points: 2, maxPoints: 2 }),
          anItem({
            id: 'B.2',
            name: 'no invalid reads',
            status: 'partial',
            points: 1.5,
            maxPoints: 2,
            reason: '3 of 4 tests passed',
          }),
        ],
      }),
    ],
    points: 8.5,
    maxPoints: 10,
  }),
  points: 8.5,
  maxPoints: 10,
})

const reversing = [
  'empty',
  'one',
  'two',
  'many',
  'twice',
  'loop',
  'sorted',
  'strings',
  'nested',
  'in_place',
].map((name) => aTest({ id: `test_reverse_${name}`, name: `test_reverse_${name}` }))

/** The page in the README. */
const picture: Case = {
  attempt: anAttempt({
    tests: [
      ...['test_push', 'test_push_twice', 'test_pop', 'test_pop_empty'].map((name) =>
        aTest({ id: name, name }),
      ),
      ...reversing.slice(0, 9),
      aTest({
        id: 'test_reverse_in_place',
        name: 'test_reverse_in_place',
        status: 'failed',
        message: 'AssertionError: the last node is lost',
        input: '3 1 2\n',
        expected: '2 1 3\n',
        actual: '2 1\n',
        file: 'tests/test_list.py',
        line: 27,
      }),
    ],
    score: aScore({
      items: [
        anItem({ points: 4, maxPoints: 4 }),
        anItem({
          id: 'A2',
          name: 'Reversing',
          status: 'partial',
          points: 4.5,
          maxPoints: 5,
          reason: '9 of 10 tests passed',
          tests: reversing.map(({ id }) => id),
        }),
        anItem({
          id: 'S',
          name: 'Style',
          status: 'pending',
          reason: 'a person marks this',
          points: 0,
          maxPoints: 1,
          tests: [],
        }),
      ],
      points: 8.5,
      maxPoints: 10,
      complete: false,
    }),
    late: aLatePenalty({ due: '2026-11-30T04:59:59Z', lateMs: 61_801_000 }),
    points: 7.5,
    maxPoints: 10,
    complete: false,
    protected: [{ path: 'tests/test_list.py', action: 'put_back' }],
  }),
  context: aContext({
    timezone: 'America/New_York',
    history: [aSummary({ commit: 'b81d0e2c3d4e5f60718293a4b5c6d7e8f9012345' })],
    counted: aSummary({ file: '3f2a9c1-200-1.json', points: 7.5 }),
    localCommand: 'npx grade-action run',
    recorded: { where: 'branch grades', url: 'https://github.com/cs101/hw3-ada/tree/grades/hw3' },
  }),
}

const deductions = anAttempt({
  tests: [aTest(), aTest({ id: 'valgrind', name: 'valgrind', status: 'failed', message: '24 bytes lost' })],
  score: aScore({
    items: [
      anItem({
        id: 'A2',
        name: 'Memory',
        status: 'partial',
        points: 3,
        maxPoints: 5,
        reason: 'leaks: -2',
        items: [
          anItem({
            id: 'A2.1',
            name: 'leaks',
            status: 'failed',
            tests: ['valgrind'],
            points: -2,
            maxPoints: 0,
          }),
          anItem({ id: 'A2.2', name: 'invalid reads', status: 'passed', points: 0, maxPoints: 0 }),
        ],
      }),
      anItem({
        id: 'A4',
        name: 'Report',
        status: 'pending',
        points: 0,
        maxPoints: 2,
        tests: [],
        reason: 'a person marks this',
        items: [
          anItem({ id: 'A4.1', name: 'no sources', status: 'pending', points: 0, maxPoints: 0, tests: [] }),
        ],
      }),
      anItem({ id: 'X', name: 'Extra', points: 1, maxPoints: 1, bonus: true }),
    ],
    adjustments: [{ points: -0.5, reason: 'the grader gave 3.5 points, not 4' }],
    points: 3.5,
    maxPoints: 7,
    complete: false,
  }),
  points: 3.5,
  maxPoints: 7,
  complete: false,
})

const hidden = anAttempt({
  tests: [
    aTest(),
    aTest({ id: 'hidden_empty', name: 'Hidden test', status: 'failed', visibility: 'hidden' }),
    aTest({ id: 'hidden_cycle', name: 'Hidden test', visibility: 'hidden' }),
  ],
  notices: ['"hidden_empty" is there twice: the worst counts.'],
  score: aScore({
    items: [
      anItem({
        status: 'partial',
        points: 2,
        tests: ['test_push', 'hidden_empty'],
        reason: '1 of 2 tests passed',
      }),
      anItem({
        id: 'hidden_cycle',
        name: 'Finds a cycle',
        points: 1,
        maxPoints: 1,
        tests: ['hidden_cycle'],
      }),
      anItem({
        id: 'A3',
        name: 'Clear',
        status: 'not_run',
        points: 0,
        maxPoints: 1,
        tests: [],
        missing: ['test_clear'],
      }),
    ],
    points: 3,
    maxPoints: 6,
    unexpected: ['hidden_cycle', 'test_old'],
  }),
  points: 3,
  maxPoints: 6,
})

const hostileName =
  '</code></td></table><script>alert(1)</script> @cs101/staff #1 :tada: $x$ ![x](y) `|` ::error::x'

const hostile = anAttempt({
  name: hostileName,
  tests: [
    aTest({
      id: hostileName,
      name: hostileName,
      status: 'failed',
      message: '\n\n</pre>\n\n# Full marks\n\n@teacher please look\n::set-output name=points::10\n##[error]x',
      expected: '\u202Eevil\u202C \u001B[31mred\u001B[0m\r\n\u200B',
      actual: '<!-- -->\n\n```\n<details>\0',
      file: '../../etc/passwd',
      line: 1,
      images: [
        { label: '<img src=x onerror=alert(1)>', url: 'data:image/png;base64,AAAA' },
        { label: 'a "plot"', url: 'https://example.org/?a=1&b="><script>' },
        { label: 'script', url: 'javascript:alert(1)' },
      ],
    }),
  ],
  score: aScore({
    items: [
      anItem({
        name: hostileName,
        status: 'failed',
        points: 0,
        reason: 'www.example.org says https://example.org, mail a@example.org\n\n<b>',
      }),
    ],
    points: 0,
    unexpected: [hostileName],
  }),
  points: 0,
})

const spaces = anAttempt({
  tests: [
    aTest({ status: 'failed', expected: 'a b\nc\n', actual: 'a  b\r\nc' }),
    aTest({ id: 'b', name: 'test_usage', status: 'failed', expected: 'usage: list FILE' }),
    aTest({ id: 'c', name: 'test_bare', status: 'error' }),
    aTest({
      id: 'e',
      name: 'test_partly',
      status: 'partial',
      points: 1.5,
      maxPoints: 2,
      input: `${'a long line '.repeat(10)}\n`,
      expected: 'x',
      actual: '',
    }),
    aTest({ id: 'd', name: 'test_later', status: 'skipped', message: 'needs Python 3.14' }),
  ],
  score: aScore({ items: [anItem({ status: 'failed', points: 0 })], points: 0 }),
  points: 0,
})

const many = anAttempt({
  tests: Array.from({ length: 600 }, (_, index) =>
    aTest({
      id: `test_${index}`,
      name: `test_${index}`,
      ...(index % 3 === 0
        ? { status: 'failed', message: `case ${index} is wrong`, actual: String(index) }
        : {}),
    }),
  ),
  score: aScore({
    items: [anItem({ status: 'partial', points: 2.666667, reason: '400 of 600 tests passed' })],
  }),
  points: 2.666667,
})

const compiler = 'list.c:3:1: error: unknown type name ‘nod’\n'

/** The same sentence stands at every test, and the same output at the build. */
const buildFailed = anAttempt({
  grader: {
    ...anAttempt().grader,
    commands: [aCommand({ stage: 'build', command: 'make', exitCode: 2, output: compiler })],
    confinement: { ...anAttempt().grader.confinement, level: 'none', notEnforced: ['network'] },
  },
  message: 'the build failed: exit code 2',
  output: compiler,
  tests: ['push', 'pop'].map((id) =>
    aTest({ id, name: id, status: 'failed', message: 'the build failed: exit code 2' }),
  ),
  score: aScore({
    items: ['push', 'pop'].map((id) =>
      anItem({
        id,
        name: id,
        status: 'failed',
        points: 0,
        maxPoints: 2,
        tests: [id],
        reason: 'the test failed',
      }),
    ),
    points: 0,
  }),
  points: 0,
})

/** What a program printed is its actual output, and shown once. */
const printedOnce = anAttempt({
  tests: [
    aTest({
      status: 'failed',
      message: 'expected output "3", got "4"',
      expected: '3',
      actual: '4\n',
      output: '4\n',
    }),
    aTest({
      id: 'test_usage',
      name: 'test_usage',
      status: 'failed',
      message: 'expected output "3", got "4"',
      expected: '3',
      actual: '4\n',
      output: '4\nwarning: no list\n',
    }),
  ],
  score: aScore({ items: [anItem({ status: 'failed', points: 0, reason: 'the test failed' })], points: 0 }),
  points: 0,
})

export const cases: Record<string, Case> = {
  'full-marks': { attempt: anAttempt() },
  partial: { attempt: half, context: aContext({ history: [aSummary()], publicRepository: true }) },
  picture,
  deductions: { attempt: deductions, context: aContext({ timezone: 'UTC', counts: 'latest' }) },
  'late-for-nothing': {
    attempt: anAttempt({ late: aLatePenalty({ points: 0, competes: false }) }),
    context: aContext({
      counts: 'latest-before-due',
      history: [aSummary()],
      counted: aSummary(),
      notices: ['The branch could not be written: the record is in the artifact.'],
    }),
  },
  images: {
    attempt: anAttempt({
      images: [{ label: 'Figure', url: `images/${'0'.repeat(64)}.png` }],
      tests: [
        aTest({
          status: 'failed',
          images: [
            { label: 'Your plot', url: `images/${'1'.repeat(64)}.gif` },
            { label: 'A link', url: 'https://example.org/plot.png' },
            { label: 'No picture', url: 'data:text/plain,x' },
          ],
        }),
        aTest({ id: 'b', name: 'b', images: [{ label: 'Fine', url: `images/${'2'.repeat(64)}.png` }] }),
      ],
      score: aScore({ items: [anItem({ status: 'failed', points: 0 })] }),
    }),
    context: aContext({ filesUrl: 'https://github.com/cs101/hw3-ada/blob/0123/hw3/' }),
  },
  ungradable: {
    attempt: anUngraded({
      status: 'ungradable',
      reason: 'File `list.c` is missing.',
      formatErrors: ['File `list.c` is missing.', 'No function <push> in\nlist.h'],
    }),
  },
  error: {
    attempt: anUngraded({
      status: 'error',
      reason: 'The setup ended with exit code 1.',
      grader: {
        ...anAttempt().grader,
        commands: [
          aCommand({
            stage: 'setup',
            exitCode: 1,
            output: 'ERROR: No matching distribution found for pytets\n',
          }),
        ],
      },
    }),
    context: aContext({ history: [aSummary()], counted: aSummary() }),
  },
  'error-green': {
    attempt: anUngraded({ status: 'error', reason: 'The results file junit.xml was not written.' }),
    context: aContext({ stepFails: false }),
  },
  cancelled: { attempt: anUngraded({ status: 'cancelled', reason: 'The run was cancelled.' }) },
  'error-memory': {
    attempt: anUngraded({
      status: 'error',
      reason: 'the grader used more memory than the limit of 128 MiB (exit code 137) and wrote no results',
      grader: {
        ...anAttempt().grader,
        commands: [aCommand({ exitCode: 137, outOfMemory: true })],
      },
    }),
    context: aContext(),
  },
  'time-out': {
    attempt: anAttempt({
      grader: {
        ...anAttempt().grader,
        commands: [
          aCommand({
            timedOut: true,
            exitCode: null,
            signal: 'SIGKILL',
            durationMs: 300_000,
            output: 'push 1\npush 2\n',
          }),
        ],
      },
      tests: [aTest(), aTest({ id: 'test_pop', name: 'test_pop', status: 'not_run' })],
      score: aScore({
        items: [
          anItem({ status: 'partial', points: 2, reason: '1 of 2 tests passed; test_pop was not run' }),
        ],
        points: 2,
      }),
      points: 2,
      protected: [
        { path: 'Makefile', action: 'put_back' },
        { path: 'conftest.py', action: 'put_back' },
        { path: 'tests/run_all.py', action: 'provided' },
        { path: 'tests/test_mine.py', action: 'removed' },
        { path: 'src/conftest.py', action: 'removed', why: 'pytest runs it before the tests' },
        { path: 'tests/test_list.py', action: 'digested' },
        { path: 'tox.ini', action: 'digested', why: 'sets options of pytest' },
      ],
    }),
  },
  'build-failed': { attempt: buildFailed },
  'printed-once': { attempt: printedOnce },
  hidden: { attempt: hidden },
  hostile: { attempt: hostile },
  spaces: { attempt: spaces },
  many: { attempt: many },
}
