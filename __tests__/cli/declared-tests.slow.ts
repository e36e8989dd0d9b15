import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Graded, type Laptop, openLaptop } from './laptop.js'

describe('a declared test', () => {
  /** What is declared, what becomes of it, and what its student is told. */
  const rows: [string, object, string, string?][] = [
    ['passes with exit code 0', { run: 'true' }, 'passed'],
    ['fails with another', { run: 'exit 3' }, 'failed', 'exit code 3'],
    ['passes with the exit code it must have', { run: 'exit 3', exit: 3 }, 'passed'],
    ['fails without it', { run: 'true', exit: 3 }, 'failed', 'exit code 0, expected exit code 3'],
    ['passes with any exit code where any will do', { run: 'exit 9', exit: null }, 'passed'],
    ['takes a list of words as it is', { run: ['echo', '$HOME *'], stdout: '$HOME *' }, 'passed'],
    ['reads its stdin', { run: 'cat', stdin: 'Ada\n', stdout: 'Ada' }, 'passed'],
    ['without stdin reads the end at once', { run: 'cat; echo end', stdout: 'end' }, 'passed'],
    ['equals but for white space at the ends', { run: "printf 'a \\r\\nb\\n\\n'", stdout: 'a\nb' }, 'passed'],
    [
      'does not equal, at a line',
      { run: "printf 'a\\nb\\n'", stdout: 'a\nx' },
      'failed',
      'line 2 of the output: expected "x", got "b"',
    ],
    ['prints nothing', { run: 'true', stdout: 'a' }, 'failed', 'expected output "a", got none'],
    ['prints to stderr alone', { run: 'echo a >&2', stdout: 'a' }, 'failed', 'expected output "a", got none'],
    [
      'equals exactly',
      { run: "printf 'a \\n'", stdout: { equals: 'a', exact: true } },
      'failed',
      'line 1 of the output: expected "a", got "a "',
    ],
    ['ignores case', { run: 'echo HeLLo', stdout: { equals: 'hello', ignore_case: true } }, 'passed'],
    ['contains', { run: 'echo say hello now', stdout: { contains: 'hello' } }, 'passed'],
    [
      'does not contain',
      { run: 'echo bye', stdout: { contains: 'hello' } },
      'failed',
      'the output does not contain "hello"',
    ],
    ['matches', { run: 'echo took 12 ms', stdout: { matches: 'took \\d+ ms$' } }, 'passed'],
    [
      'does not match',
      { run: 'echo took long', stdout: { matches: 'took \\d+' } },
      'failed',
      'the output does not match the pattern "took \\d+"',
    ],
    [
      'matches too slowly',
      { run: `echo ${'a'.repeat(40)}b`, stdout: { matches: '^(a+)+$' } },
      'failed',
      'the output could not be compared with the pattern "^(a+)+$" within 1 s',
    ],
    [
      'has the numbers',
      { run: 'echo "x = 1.4142, y = -2e3"', stdout: { numbers: [1.41, -2000], tolerance: 0.01 } },
      'passed',
    ],
    [
      'has other numbers',
      { run: 'echo 1 2.5', stdout: { numbers: [1, 2], tolerance: 0.1 } },
      'failed',
      'number 2: expected 2, got 2.5',
    ],
    ['is judged by a checker', { run: 'echo 42', check: 'read n; test "$n" = 42' }, 'passed'],
    [
      'is refused by a checker, which says why',
      { run: 'echo 41', check: 'read n; echo "$n is odd"; exit 1' },
      'failed',
      '41 is odd',
    ],
    [
      'has a checker that reads the input',
      { run: 'sort -r', stdin: '1\n2\n', check: 'test "$(cat)" = "$(sort -r "$INPUT_FILE")"' },
      'passed',
    ],
    [
      'is built first',
      { build: "printf 'echo built' > made.sh", run: 'bash made.sh', stdout: 'built' },
      'passed',
    ],
    [
      'that does not build fails',
      { build: 'echo line 3 >&2; exit 2', run: 'true' },
      'failed',
      'the build failed: exit code 2',
    ],
    [
      'is told what a signal means',
      { run: 'kill -SEGV $$' },
      'failed',
      'ended by SIGSEGV: invalid memory access',
    ],
    [
      'is told which program is missing',
      { run: ['./hello'] },
      'failed',
      'it could not be started: ./hello: no such program (ENOENT)',
    ],
    [
      'gets only so long',
      { run: 'sleep 60', timeout: '1s' },
      'failed',
      'no answer within 1 s (it waited, perhaps for input)',
    ],
  ]

  let laptop: Laptop
  let graded: Graded
  beforeAll(async () => {
    laptop = openLaptop()
    const tests = rows.map(([, declared], index) => ({ id: `t${index}`, ...declared }))
    // A sandbox's own program tells of a signal as a shell does.
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', sandbox: 'none', tests } })
    graded = await laptop.grade('hw')
  })
  afterAll(() => expect(laptop.close()).toEqual([]))

  test.each(rows.map(([title, , status, message], index) => ({ title, status, message, id: `t${index}` })))(
    '$title: $status',
    ({ id, status, message }) => {
      const found = graded.attempt.tests.find((one) => one.id === id)
      expect({ status: found?.status, message: found?.message }).toEqual({ status, message })
      if (message !== undefined) expect(graded.out).toContain(`    │ ${message.split('\n')[0]}\n`)
    },
  )

  test('is worth a point, and the points of all are counted', () => {
    const passed = rows.filter(([, , status]) => status === 'passed').length
    expect(graded.out).toMatch(new RegExp(`^hw1: ${passed} of ${rows.length} points\n`))
    expect(graded.out).toContain(`\nTests: ${passed} of ${rows.length} passed\n`)
    expect(graded.code).toBe(0)
  })
})

test.each([
  ['a checker that breaks', { run: 'echo 42', check: 'exit 7' }, 'could not tell: exit code 7'],
  ['a misspelt command', { run: 'shh hello.sh' }, 'shh: command not found'],
  ['a misspelt build', { run: 'true', build: 'mkae' }, 'mkae: command not found'],
])('%s is an error that charges nobody', async (_, declared, reason) => {
  const laptop = openLaptop()
  const other = { id: 'other', run: 'true' }
  laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests: [{ id: 'a', ...declared }, other] } })
  const { attempt, code } = await laptop.grade('hw')
  expect(attempt).toMatchObject({ status: 'error', points: null, reason: expect.stringContaining(reason) })
  expect(code).toBe(1)
  expect(laptop.close()).toEqual([])
})

describe('the screen', () => {
  let laptop: Laptop
  beforeEach(() => {
    laptop = openLaptop()
  })
  afterEach(() => expect(laptop.close()).toEqual([]))

  const screenOf = async (declared: object, rest: object = {}): Promise<string> => {
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests: [{ id: 'a', ...declared }], ...rest } })
    const { out } = await laptop.call('run', 'hw')
    return out.slice(out.indexOf('Tests:'), out.indexOf('\nSandbox:'))
  }

  test('shows once what a program printed', async () => {
    expect(await screenOf({ run: 'echo 4', stdout: '3' })).toBe(
      [
        'Tests: 0 of 1 passed',
        '',
        '  ✗ a failed',
        '    message',
        '    │ expected output "3", got "4"',
        '    expected',
        '    │ 3',
        '    actual',
        '    │ 4',
        '',
      ].join('\n'),
    )
  })

  test('marks white space where nothing else differs, and explains the marks', async () => {
    expect(await screenOf({ run: "printf 'a  b\\n'", stdout: { equals: 'a b', exact: true } })).toContain(
      [
        '    expected',
        '    │ a·b',
        '    actual',
        '    │ a··b↵',
        '    only white space differs: · space, → tab, ↵ end of a line, \\r carriage return',
        '',
      ].join('\n'),
    )
  })

  test('takes nothing of what a program prints for its own', async () => {
    const screen = await screenOf({
      run: "printf '\\033[31mred\\033[0m \\033]0;title\\007 a\\rb\\0c'; exit 1",
    })
    expect(screen).toContain('    │ red  a⟨U+000D⟩b⟨U+0000⟩c\n')
  })

  test('says once why a build failed, for all tests', async () => {
    const tests = ['a', 'b'].map((id) => ({ id, run: 'true' }))
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', build: 'echo list.c:3 >&2; exit 2', tests } })
    const { out } = await laptop.call('run', 'hw')
    expect(out).toContain(
      'What the grading says:\n  │ the build failed: exit code 2\nWhat the build printed:\n  │ list.c:3\n',
    )
    expect(out).toContain('\n  ✗ a failed\n\n  ✗ b failed\n\n')
  })
})

describe('`show`', () => {
  let laptop: Laptop
  beforeEach(() => {
    laptop = openLaptop()
  })
  afterEach(() => expect(laptop.close()).toEqual([]))

  const levels = ['all', 'failed', 'names', 'none'] as const
  const tests = levels.flatMap((level) =>
    ['passes', 'fails'].map((ending) => ({
      id: `${level}_${ending}`,
      name: `Name ${level} ${ending}`,
      stdin: `input-${level}-${ending}`,
      run: `: argument-${level}-${ending}; echo "$(cat) output"; ${ending === 'fails' ? 'exit 1' : 'true'}`,
    })),
  )
  const config = {
    assignment: 'hw1',
    tests,
    show: { tests: Object.fromEntries(levels.map((level) => [`${level}_*`, level])) },
  }
  /** Outputs repeat the input, so one text tells of both. */
  const revealed = (text: string, what: 'Name ' | 'input-' | 'argument-'): string[] => [
    ...new Set([...text.matchAll(new RegExp(`${what}\\w+[ -]\\w+`, 'g'))].map(([part]) => part)),
  ]

  test('decides what the record and the screen reveal: of a hidden test neither name nor output', async () => {
    laptop.write({ 'hw/grading.yml': config })
    const [screen, json] = await Promise.all([laptop.call('run', 'hw'), laptop.call('run', 'hw', '--json')])
    const withName = ['all', 'failed', 'names'].flatMap((level) => [
      `Name ${level} passes`,
      `Name ${level} fails`,
    ])
    expect(revealed(json.out, 'Name ')).toEqual(withName)
    expect(revealed(json.out, 'argument-')).toEqual(
      ['all', 'failed'].flatMap((level) => [`argument-${level}-passes`, `argument-${level}-fails`]),
    )
    expect(revealed(json.out, 'input-')).toEqual([
      'input-all-passes',
      'input-all-fails',
      'input-failed-fails',
    ])
    expect(revealed(screen.out, 'Name ')).toEqual(withName)
    // The screen is about what went wrong.
    expect(revealed(screen.out, 'input-')).toEqual(['input-all-fails', 'input-failed-fails'])
    expect(screen.out).not.toContain('none_')
    expect(screen.out).toContain('\n  2 more tests are hidden\n')
    expect(screen.out).toMatch(/^hw1: 4 of 8 points\n/)
  })

  test('hides a test that the results lack', async () => {
    laptop.write({
      'hw/grading.yml': {
        assignment: 'hw1',
        grader: { run: 'cp results.json "$RESULTS_FILE"', results: 'r.json' },
        rubric: [{ id: 'A', points: 2, tests: ['open', 'hidden_one'] }],
        show: { tests: { 'hidden_*': 'none' } },
      },
      'hw/results.json': { version: 1, tests: [{ id: 'open', status: 'passed' }] },
    })
    const { out, attempt } = await laptop.grade('hw')
    expect(attempt.points).toBe(1)
    expect(out).toContain('1 of 2 tests passed; a hidden test was not run')
    expect(out + JSON.stringify(attempt)).not.toContain('hidden_one')
  })

  test('cuts long output to its limit, head and tail', async () => {
    const run = 'seq 100000; exit 1'
    laptop.write({
      'hw/grading.yml': { assignment: 'hw1', tests: [{ id: 'a', run }], show: { limit: '1k' } },
    })
    const { attempt } = await laptop.grade('hw')
    const { output = '' } = attempt.tests[0] ?? {}
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(1100)
    expect(output).toMatch(/^1\n2\n3\n/)
    expect(output).toMatch(/\n99999\n100000\n$/)
  })
})
