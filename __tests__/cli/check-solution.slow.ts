import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Ended, type Laptop, openLaptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

/** What a grader for tests wrote down as `ok` and `not ok` is what the submission says. */
const grader = { run: 'cp results.tap "$RESULTS_DIR/results.tap"', results: 'results.tap' }

const results = (...lines: string[]): string => [`1..${lines.length}`, ...lines, ''].join('\n')

const full = results('ok 1 - push one', 'ok 2 - push two', 'ok 3 - pop')

/** Checks a course whose solution and starter leave these results. */
async function check(
  config: object,
  { solution, starter }: { solution?: string; starter?: string },
  ...args: string[]
): Promise<Ended> {
  laptop.write({
    'course/grading.yml': { assignment: 'hw1', grader, ...config },
    ...(solution !== undefined && { 'solution/results.tap': solution }),
    ...(starter !== undefined && { 'starter/results.tap': starter }),
  })
  const asked = [
    ...(solution === undefined ? [] : ['--solution', 'solution']),
    ...(starter === undefined ? [] : ['--starter', 'starter']),
  ]
  return laptop.call('check', 'course', ...asked, ...args)
}

/** What is said of the solution and the starter. */
const said = ({ out }: Ended): string => out.slice(out.search(/^The (?:solution|starter) /m))

const rubric = [
  { id: 'A', points: 4, tests: ['push *'], count: 2 },
  { id: 'B', points: 2, tests: ['pop'] },
]

test('what a solution brings and no submission may is said before what that costs', async () => {
  laptop.write({ 'course/tests/a.txt': '', 'solution/sub/Makefile': 'all:' })
  const ended = await check({ protect: { files: ['tests/**'], from: './' } }, { solution: full })
  expect(said(ended)).toBe(
    'The solution earns 3 of 3 points: all that tests decide.\n' +
      '! left out of the solution: "sub/Makefile": such files can change how tests run, and protect.from has none; ' +
      "if they are the student's to write, list them in files.required or protect.keep\n",
  )
  const json = await check({ protect: { files: ['tests/**'], from: './' } }, { solution: full }, '--json')
  expect(JSON.parse(json.out).solution.left_out).toEqual(['sub/Makefile'])
})

describe('a course whose files lie beside its grading.yml', () => {
  const files = {
    'course/grading.yml': {
      assignment: 'hw1',
      protect: { files: ['tests/**'], from: './' },
      tests: [{ id: 'own', run: 'bash tests/run.sh' }],
    },
    'course/tests/run.sh': 'grep -q right hw1.txt || grep -q right "$(ls *.txt)"\n',
    'sol/hw1.txt': 'right\n',
    'starter/hw1.txt': 'wrong\n',
  }
  const earns = [
    'The solution earns 1 of 1 point: all that tests decide.\n',
    'The starter earns 0 of 1 point.',
  ]

  test.each([
    ['beside it', ['--solution', 'sol', '--starter', 'starter', '--config', 'course/grading.yml']],
    ['as its directory', ['course', '--solution', 'sol', '--starter', 'starter']],
    ['as single files', ['course', '--solution', 'sol/hw1.txt', '--starter', 'starter/hw1.txt']],
  ])('is checked with a solution and a starter, named %s', async (_, args) => {
    laptop.write(files)
    const { code, out, err } = await laptop.call('check', ...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const words of earns) expect(out).toContain(words)
    expect(out).not.toContain('protect.from')
  })

  test.each([
    ['course', 'course/grading.yml is valid.', 'protect.from: "./" is in this directory, which therefore'],
    ['--config', 'course/grading.yml is valid.', undefined],
  ])('is checked by itself, named by %s', async (word, valid, notice = 'no submission') => {
    laptop.write(files)
    const named = word === '--config' ? [word, 'course/grading.yml'] : [word]
    const { code, out } = await laptop.call('check', ...named)
    expect(code).toBe(0)
    expect(out).toContain(valid)
    if (word === 'course') expect(out).toContain(notice)
    else expect(out).not.toContain(notice)
  })

  test.each([
    ['the configuration of each repository', { '.github/grading.yml': files['course/grading.yml'] }, ['hw']],
    ['a submission that is named', {}, ['sol', '--config', 'course/inner.yml']],
    ['a solution', {}, ['course', '--solution', 'course']],
  ])('is refused inside of %s', async (_, more, args) => {
    const inHw = Object.entries(more).map(([path, config]) => [`hw/${path}`, config])
    const inner = { ...files['course/grading.yml'], protect: { files: ['tests/**'], from: '../sol' } }
    laptop.write({ ...files, ...Object.fromEntries(inHw), 'course/inner.yml': inner })
    const { code, err } = await laptop.call('check', ...args)
    expect(code).toBe(2)
    expect(err).toContain('is a directory of the submission')
  })
})

describe('`check --solution`', () => {
  test('is content with a solution that earns everything', async () => {
    const ended = await check({ rubric }, { solution: full })
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(ended.out).toMatch(/^course\/grading\.yml is valid\.\n/)
    expect(said(ended)).toBe('The solution earns 6 of 6 points: all that tests decide.\n')
  })

  test('names the items that are not full and the tests that cost the points', async () => {
    const solution = results('ok 1 - push one', 'not ok 2 - push two', '  ---', '  message: got 3', '  ...')
    const ended = await check({ rubric }, { solution: solution.replace('1..5', '1..2') })
    expect(ended).toMatchObject({ code: 1, err: '' })
    expect(said(ended)).toBe(
      [
        'The solution earns 2 of 6 points.',
        '! "A" earns the solution 2 of 4 points: 1 of 2 tests passed',
        '    push two (failed): got 3',
        '! "B" earns the solution 0 of 2 points: pop was not run: the results lack it',
        '! rubric item "B": no test of the solution fits "pop"',
        '',
      ].join('\n'),
    )
  })

  test('does not wait for a person, and needs no bonus', async () => {
    const more = [
      { id: 'S', points: 3, manual: true },
      { id: 'X', points: 1, bonus: true, tests: ['extra'] },
    ]
    const ended = await check({ rubric: [...rubric, ...more] }, { solution: full })
    expect(ended.code).toBe(0)
    expect(said(ended)).toBe(
      [
        'The solution earns 6 of 9 points: all that tests decide, without what a person marks (S: 3).',
        '! rubric item "X": no test of the solution fits "extra"',
        '',
      ].join('\n'),
    )
  })

  test('names what waits with its points, so that they add up', async () => {
    const deductions = [
      { id: 'D1', points: -1, tests: ['pop'] },
      { id: 'D2', points: -2 },
    ]
    const more = [
      { id: 'D', points: 4, deductions },
      { id: 'X', points: 2, manual: true, bonus: true },
    ]
    const ended = await check({ rubric: [...rubric, ...more] }, { solution: full })
    expect(said(ended)).toBe(
      'The solution earns 6 of 10 points: all that tests decide, without what a person marks (D: 4 until D2 is marked; X: 2 on top).\n',
    )
  })

  test('looks into groups and deductions', async () => {
    const items = [
      {
        id: 'G',
        items: [
          { id: 'G.1', points: 1, tests: ['push one'] },
          { id: 'G.2', points: 1, tests: ['pop'] },
        ],
      },
      {
        id: 'D',
        points: 5,
        deductions: [
          { id: 'D.1', points: -2, name: 'leaks', tests: ['leak-free'] },
          { id: 'D.2', points: -1, name: 'style' },
        ],
      },
    ]
    const solution = results('ok 1 - push one', 'ok 2 - pop', 'not ok 3 - leak-free')
    const ended = await check({ rubric: items }, { solution })
    expect(ended.code).toBe(1)
    expect(said(ended)).toContain('! "D.1" takes 2 points from the solution')
    expect(said(ended)).not.toContain('"G')
  })

  test('names patterns that fit nothing, counts that are off and tests that nobody expects', async () => {
    const ended = await check(
      {
        rubric: [
          { id: 'A', points: 4, tests: ['push *'], count: 1 },
          { id: 'B', points: 2, tests: ['pop*', 'pull*', 'pip'], award: 'any' },
        ],
        show: { tests: { 'hidden_*': 'none', 'push*': 'none' } },
      },
      {
        solution: results(
          'ok 1 - push one',
          'ok 2 - push two',
          'ok 3 - pop',
          'ok 4 - stray',
          'not ok 5 - other',
        ),
      },
    )
    expect(ended.code).toBe(0)
    expect(said(ended)).toBe(
      [
        'The solution earns 6 of 6 points: all that tests decide.',
        '! rubric item "B": no test of the solution fits "pull*"',
        '! rubric item "B": no test of the solution fits "pip"',
        '! show.tests: no test of the solution fits "hidden_*"',
        '! rubric item "A": count is 1, but it finds 2 in the solution',
        '! no item expects "stray", "other": what belongs to no item counts for nothing',
        '',
      ].join('\n'),
    )
  })

  test('takes a solution without a rubric by its tests', async () => {
    const [good, bad] = [full, full.replace('ok 3', 'not ok 3')]
    expect(await check({ max_points: 10 }, { solution: good })).toMatchObject({ code: 0 })
    const ended = await check({ max_points: 10 }, { solution: bad })
    expect(ended.code).toBe(1)
    expect(said(ended)).toContain('! "pop" earns the solution 0 of 3.333333 points: the test failed\n')
  })

  test('is not late, whenever it is checked', async () => {
    const late = { due: '2020-01-01', late: { deduct: '50%', per: 'day' } }
    expect(await check({ rubric, ...late }, { solution: full })).toMatchObject({ code: 0 })
  })

  test('says why a solution could not be graded', async () => {
    laptop.write({ 'solution/list.c': '' })
    const ended = await check({ rubric }, { solution: '' })
    expect(ended.code).toBe(1)
    expect(said(ended)).toBe(
      'The solution could not be graded: the grader: results.tap: the results file is empty (the grader may have been interrupted while it wrote it)\n',
    )
  })

  test('says what a solution lacks that is not gradable', async () => {
    const files = { required: ['list.c'], on_missing: 'ungradable' }
    const ended = await check({ rubric, files }, { solution: full })
    expect(ended.code).toBe(1)
    expect(said(ended)).toMatch(/^The solution is not gradable: .*list\.c.*\n$/)
  })

  test.each(['--solution', '--starter'])('refuses %s without a directory behind it', async (option) => {
    laptop.write({ 'course/grading.yml': { assignment: 'hw1', grader } })
    expect(await laptop.call('check', 'course', option, 'nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: 'there is no directory "nowhere"\n',
    })
  })
})

describe('`check --starter`', () => {
  test('shows what students begin with', async () => {
    const ended = await check({ rubric }, { solution: full, starter: full.replaceAll(/^ok/gm, 'not ok') })
    expect(ended.code).toBe(0)
    expect(said(ended)).toBe(
      'The solution earns 6 of 6 points: all that tests decide.\n\nThe starter earns 0 of 6 points.\n',
    )
  })

  test('warns of one that is full already', async () => {
    const ended = await check({ rubric }, { starter: full })
    expect(ended.code).toBe(0)
    expect(said(ended)).toBe(
      'The starter earns 6 of 6 points.\n! the starter earns full points already: there is nothing left to do\n',
    )
  })

  test('says when not even the grader worked with it', async () => {
    const ended = await check({ rubric }, { starter: '' })
    expect(ended.code).toBe(1)
    expect(said(ended)).toMatch(/^The starter could not be graded: the grader: /)
  })
})

test('`check --json` tells all of it in one document', async () => {
  const { code, out, err } = await check(
    { rubric, show: { tests: { 'hidden_*': 'none' } } },
    { solution: full.replace('ok 2', 'not ok 2'), starter: full.replaceAll(/^ok/gm, 'not ok') },
    '--json',
  )
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const parts = {
    pending: [],
    waiting: [],
    counts: [],
    unexpected: [],
    left_out: [],
    unmatched: [{ pattern: 'hidden_*' }],
  }
  expect(JSON.parse(out)).toEqual({
    problems: [],
    notices: expect.any(Array),
    solution: {
      status: 'graded',
      points: 4,
      max_points: 6,
      full: false,
      short: [
        {
          id: 'A',
          points: 2,
          max_points: 4,
          reason: '1 of 2 tests passed',
          tests: [{ id: 'push two', status: 'failed' }],
        },
      ],
      ...parts,
    },
    starter: expect.objectContaining({ status: 'graded', points: 0, max_points: 6, full: false }),
  })
})
