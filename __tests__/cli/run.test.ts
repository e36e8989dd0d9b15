import { cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseAttempt } from '../../src/record/attempt.js'
import { parseAttemptLines } from '../record/attempt-lines.js'
import { type Laptop, openLaptop, program } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
// Whatever a run came to, it leaves nothing behind.
afterEach(() => expect(laptop.close()).toEqual([]))

const passing = { assignment: 'hw1', tests: [{ id: 'a', run: 'true' }] }

describe('`run --json`', () => {
  test.each([
    ['shell', 7, 9],
    ['javascript', 7, 10],
  ])('prints one attempt and nothing else for examples/%s, from dist alone', async (example, points, max) => {
    const copy = join(laptop.dir, 'grade-action')
    cpSync(dirname(program), copy, { recursive: true })
    cpSync(join('examples', example), join(laptop.dir, example), { recursive: true })
    const run = laptop.start(['run', example, '--json'], { program: join(copy, 'index.js') })
    const { code, out, err } = await run.ended
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.endsWith('}\n')).toBe(true)
    expect(parseAttempt(out, 'stdout')).toMatchObject({
      schema: 'attempt/v1',
      status: 'graded',
      points,
      maxPoints: max,
      submission: { name: example, submittedAtSource: 'clock' },
    })
  })

  test('prints what a person has to mend as JSON, too', async () => {
    laptop.write({ 'hw/grading.yml': { tests: [] } })
    const { code, out, err } = await laptop.call('run', 'hw', '--json')
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(JSON.parse(out).problems[0]).toEqual(
      expect.objectContaining({ message: expect.any(String), place: expect.any(Object) }),
    )
  })

  test('keeps to it when the attempt cannot be kept: that is said on stderr', async () => {
    laptop.write({ 'hw/grading.yml': passing, file: '' })
    const { code, out, err } = await laptop.call('run', 'hw', '--json', '--out', 'file')
    expect(code).toBe(2)
    expect(parseAttempt(out, 'stdout').points).toBe(1)
    expect(err).toMatch(/^The attempt could not be kept in file: ENOTDIR.*\n$/)
  })
})

describe('three mistakes in grading.yml', () => {
  const grading = [
    'assignment: hw1',
    'tests:',
    '  - id: a',
    '    run: touch "$MARK"',
    '    timout: 5s',
    '    points: four',
    '    timeout: 5',
    'pass_env: [MARK]',
  ].join('\n')

  const problems = [
    {
      message: 'tests[0].timout: unknown key',
      hint: 'did you mean "timeout"?',
      place: { file: 'hw/grading.yml', line: 5, column: 5 },
    },
    {
      message: 'tests[0].points: expected a number, got the text "four"',
      place: { file: 'hw/grading.yml', line: 6, column: 13 },
    },
    {
      message: 'tests[0].timeout: 5 has no unit: seconds or minutes? write 5s or 5m',
      place: { file: 'hw/grading.yml', line: 7, column: 14 },
    },
  ]
  const sentences = [
    'hw/grading.yml:5:5: tests[0].timout: unknown key (did you mean "timeout"?)',
    'hw/grading.yml:6:13: tests[0].points: expected a number, got the text "four"',
    'hw/grading.yml:7:14: tests[0].timeout: 5 has no unit: seconds or minutes? write 5s or 5m',
    '',
  ].join('\n')

  test.each(['run', 'check'])(
    'are all told by `%s`, with their places, and nothing is run',
    async (command) => {
      laptop.write({ 'hw/grading.yml': grading })
      const mark = join(laptop.dir, 'mark')
      const env = { MARK: mark }
      const [screen, json] = await Promise.all([
        laptop.start([command, 'hw'], { env }).ended,
        laptop.start([command, 'hw', '--json'], { env }).ended,
      ])
      expect(screen).toEqual({ code: 2, out: '', err: sentences })
      expect({ ...json, out: JSON.parse(json.out) }).toEqual({ code: 2, err: '', out: { problems } })
      expect(existsSync(mark)).toBe(false)
    },
  )
})

describe('points', () => {
  const doesNotCompile = { 'hw/part.sh': 'if true; then\n' }
  const results = '{"version":1,"tests":[{"id":"small","status":"passed"}]}'
  const shapes: [string, object][] = [
    [
      'two declared tests',
      {
        tests: [
          { id: 'big', build: 'bash -n part.sh', run: 'bash part.sh', points: 90 },
          { id: 'small', run: 'true', points: 10 },
        ],
      },
    ],
    [
      'a suite beside a test',
      {
        tests: [
          { id: 'big', build: 'bash -n part.sh', run: 'bash part.sh', results: 'r.json', max_points: 90 },
          { id: 'small', run: 'true', points: 10 },
        ],
      },
    ],
    [
      'a grader with a rubric',
      {
        grader: { run: `echo '${results}' > "$RESULTS_FILE"; bash -n part.sh`, results: 'r.json' },
        rubric: [
          { id: 'big', points: 90 },
          { id: 'small', points: 10 },
        ],
      },
    ],
  ]

  test.each(shapes)(
    'of a part for 90 that does not compile beside one for 10 that passes are 10 of 100: %s',
    async (_, config) => {
      laptop.write({ 'hw/grading.yml': { assignment: 'hw1', ...config }, ...doesNotCompile })
      const { code, out, attempt } = await laptop.grade('hw')
      expect(attempt).toMatchObject({ status: 'graded', points: 10, maxPoints: 100, complete: true })
      expect(code).toBe(0)
      expect(out).toMatch(/^hw1: 10 of 100 points\n/)
      expect(out).toMatch(/^ {2}small +✓ passed +10 \/ 10$/m)
      expect(out).toMatch(/^ {2}big +(✗ failed|o not run) +0 \/ 90$/m)
    },
  )

  test('0.1 and 0.2 of 1 are 0.3, in the record and on the screen', async () => {
    const tests = [
      { id: 'a', run: 'true', points: 0.1 },
      { id: 'b', run: 'true', points: 0.2 },
      { id: 'c', run: 'false', points: 0.7 },
    ]
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests } })
    const [screen, json] = await Promise.all([laptop.call('run', 'hw'), laptop.call('run', 'hw', '--json')])
    expect(screen.out).toMatch(/^hw1: 0\.3 of 1 point\n/)
    expect(screen.out).toMatch(/^ {2}Sum +0\.3 \/ 1$/m)
    expect(json.out).toMatch(/^ {2}"points": 0\.3,$/m)
    expect(json.out).not.toContain('0.30000000000000004')
  })

  test.each([
    ['that writes no results', { run: 'echo oh no; exit 3', results: 'r.json' }, 'wrote no results', 'oh no'],
    [
      'that writes nonsense',
      { run: 'echo x > "$RESULTS_FILE"', results: 'r.json' },
      'no format recognises',
      '',
    ],
  ])('of a grader %s are none: an error, and never a zero', async (_, grader, reason, printed) => {
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', max_points: 10, grader } })
    const { code, out, attempt } = await laptop.grade('hw')
    expect(attempt).toMatchObject({
      status: 'error',
      reason: expect.stringContaining(reason),
      points: null,
      maxPoints: 10,
      score: null,
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^hw1: could not be graded\nThe grading broke: the grader/)
    expect(out).toContain(printed)
    expect(out).not.toMatch(/\d of 10/)
  })
})

describe('`run --code`', () => {
  const config = {
    assignment: 'hw1',
    grader: {
      run: 'echo "asked for $GRADE_ITEMS" > seen; cp results.json "$RESULTS_FILE"',
      results: 'r.json',
    },
    rubric: [
      { id: 'A1', points: 2 },
      {
        id: 'B',
        items: [
          { id: 'B1', points: 3 },
          { id: 'B2', points: 4 },
        ],
      },
    ],
  }
  const results = { version: 1, tests: ['A1', 'B1', 'B2'].map((id) => ({ id, status: 'passed' })) }
  const gradedOnly = async (codes: string) => {
    const { out } = await laptop.call('run', 'hw', '--code', codes, '--json')
    return parseAttempt(out, 'stdout')
  }

  test.each([
    ['A1', 2],
    ['B', 7],
    ['A1,B2', 6],
    [' A1 , B2 ', 6],
  ])('%j grades only that: %d points', async (codes, points) => {
    laptop.write({ 'hw/grading.yml': config, 'hw/results.json': results })
    expect(await gradedOnly(codes)).toMatchObject({ status: 'graded', points, maxPoints: points })
  })

  test('runs only the declared tests that were asked for', async () => {
    const tests = ['a', 'b', 'c'].map((id) => ({ id, run: 'true' }))
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests } })
    const attempt = await gradedOnly('a,c')
    expect(attempt.grader.commands.map((command) => command.test)).toEqual(['a', 'c'])
    expect(attempt).toMatchObject({ points: 2, maxPoints: 2 })
  })

  test('names every code there is when one is unknown', async () => {
    laptop.write({ 'hw/grading.yml': config })
    expect(await laptop.call('run', 'hw', '--code', 'A1,A9')).toEqual({
      code: 2,
      out: '',
      err: 'there is no item "A9" to grade (there are A1, B, B1, B2)\n',
    })
  })
})

describe('`run --out`', () => {
  const file = (): string => join(laptop.dir, 'kept/hw1/attempts.jsonl')
  const kept = () => parseAttemptLines(readFileSync(file(), 'utf8'), file())

  test('keeps no part, which would count as the whole', async () => {
    laptop.write({ 'ada/grading.yml': passing })
    expect(await laptop.call('run', 'ada', '--code', 'A1', '--out', 'kept')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--code and --out exclude each other'),
    })
    expect(existsSync(file())).toBe(false)
  })

  test('adds each attempt to a file, and says to which', async () => {
    laptop.write({ 'ada/grading.yml': passing, 'bob/grading.yml': passing })
    const first = await laptop.call('run', 'ada', '--out', 'kept')
    expect(first.out).toMatch(/\nKept in kept\/hw1\/attempts\.jsonl\.\n$/)
    await laptop.call('run', 'bob', '--out', 'kept', '--json')
    const { lines, problems } = kept()
    expect(problems).toEqual([])
    expect(lines).toMatchObject([
      { submitter: 'ada', source: 'run', trust: 'unverified', attempt: { points: 1 } },
      { submitter: 'bob', source: 'run', trust: 'unverified', attempt: { points: 1 } },
    ])
  })

  test('loses nothing when several are graded at once', async () => {
    const names = ['ada', 'bob', 'cy', 'dee', 'eve', 'fay']
    laptop.write(Object.fromEntries(names.map((name) => [`${name}/grading.yml`, passing])))
    const runs = await Promise.all(names.map((name) => laptop.call('run', name, '--out', 'kept')))
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual(names.map(() => ({ code: 0, err: '' })))
    const { lines, problems } = kept()
    expect(problems).toEqual([])
    expect(lines.map(({ submitter }) => submitter).sort()).toEqual(names)
  })

  test('shows the grading also when it cannot be kept', async () => {
    laptop.write({ 'hw/grading.yml': passing, file: '' })
    const { code, out, err } = await laptop.call('run', 'hw', '--out', 'file')
    expect(code).toBe(2)
    expect(out).toMatch(/^hw1: 1 of 1 point\n/)
    expect(err).toMatch(/^The attempt could not be kept in file: /)
  })
})

describe('`run --sandbox`', () => {
  test.each([
    [
      'docker',
      {},
      'the sandbox level docker needs an `image` (name the image to grade in, in grading.yml: image: gcc@sha256:…; docs/sandbox.md says more)',
    ],
    [
      'none',
      { image: 'gcc:14' },
      'the sandbox level none cannot grade in an `image` (use `auto` or `docker`, or leave `image` out)',
    ],
  ])('%s where it does not go with the image is for whoever asked to mend', async (level, more, problem) => {
    laptop.write({ 'hw/grading.yml': { ...passing, ...more } })
    const ended = await laptop.call('run', 'hw', '--sandbox', level, '--out', 'kept')
    expect(ended).toEqual({ code: 2, out: '', err: `${problem}\n` })
    expect(existsSync(join(laptop.dir, 'kept'))).toBe(false)
  })

  test('namespaces keeps a program from the network and from writing elsewhere', async () => {
    const script = 'touch here /etc/here; ls here; echo > /dev/tcp/192.0.2.1/1'
    const test = { id: 'a', run: ['bash', '-c', script], stdout: 'here', exit: 1 }
    laptop.write({ 'hw/grading.yml': { ...passing, tests: [test], show: { output: 'all' } } })
    const { attempt } = await laptop.grade('hw', '--sandbox', 'namespaces')
    const { commands, confinement } = attempt.grader
    expect(attempt).toMatchObject({ status: 'graded', points: 1 })
    expect(confinement).toMatchObject({ level: 'namespaces', reason: 'asked for', network: false })
    expect(commands[0]?.output).toContain('Read-only file system')
    expect(commands[0]?.output).toContain('Network is unreachable')
  })

  test('none wins over what grading.yml says, and the screen says what is not enforced', async () => {
    laptop.write({ 'hw/grading.yml': { ...passing, sandbox: 'namespaces' } })
    const { out, attempt } = await laptop.grade('hw', '--sandbox', 'none')
    expect(attempt).toMatchObject({
      status: 'graded',
      grader: { confinement: { level: 'none', reason: 'asked for' } },
    })
    expect(out).toMatch(/^Sandbox: none \(asked for\)\. Not enforced: network: false, limits\.memory, /m)
  })
})
