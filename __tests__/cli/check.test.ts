import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Laptop, openLaptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

const checked = async (config: object): Promise<string> => {
  laptop.write({ 'hw/grading.yml': { assignment: 'hw1', ...config } })
  const { code, out, err } = await laptop.call('check', 'hw')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

const aTest = { id: 'a', run: 'true' }
const grader = { run: 'true', results: 'junit.xml' }

describe('`check`', () => {
  test('says what of a question of PrairieLearn its students cannot change', async () => {
    laptop.write({ 'course/tests/a.txt': '', 'course/lib/b.txt': '' })
    const question = { layout: 'prairielearn', run: '/grade/tests/run.sh', shared: ['lib'] }
    const page = await checked({ grader: question, protect: { from: '../course' } })
    expect(page).toContain('  protected   tests, lib from ../course\n')
    expect(page).not.toContain('!')
    expect(await checked({ grader: question })).toContain('! protect: not protected')
  })

  test('names what of a question of PrairieLearn is not where gradings look for it', async () => {
    const question = { layout: 'prairielearn', run: '/grade/tests/run.sh', shared: ['lib'] }
    const own = await checked({ grader: question })
    expect(own).toContain(
      '! there is no directory "hw/.github/grading/tests": /grade/tests is empty\n' +
        '! grader.shared: there is no "hw/lib": nothing can be graded without it\n',
    )
    const theirs = await checked({ grader: question, protect: { from: '../course' } })
    expect(theirs).toContain('there is no directory "course/tests" or "course/.github/grading/tests": ')
    expect(theirs).toContain('! grader.shared: there is no "course/lib"')
  })

  test('says what a valid configuration means', async () => {
    laptop.write({ 'course/tests/a.txt': '', 'course/Makefile': '' })
    const page = await checked({
      due: '2099-11-30',
      late: { deduct: '10%', per: 'day', at_most: '50%', grace: '10m', until: '2099-12-03' },
      timezone: 'America/New_York',
      tests: [aTest, { id: 'b', run: 'true', points: 0.5 }],
      protect: { files: ['tests/**', 'Makefile'], from: '../course' },
    })
    expect(page).toBe(
      [
        'hw/grading.yml is valid.',
        '',
        '  assignment  hw1',
        '  due         Mon 30 Nov 2099, 23:59 EST',
        '  late        10% of the maximum for each started day, at most 50%, after 10 min of grace; until Thu 3 Dec 2099, 23:59 EST',
        '  worth       1.5 points in 2 tests',
        '  protected   tests/**, Makefile from ../course',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['1 point in 1 test', { tests: [aTest] }],
    ['100 points', { tests: [aTest], max_points: 100 }],
    ['what the results state', { grader: { run: 'true', results: 'r.json' } }],
    [
      '5 points in 2 items, 1 of them marked by a person',
      {
        tests: [aTest],
        rubric: [
          { id: 'a', points: 3 },
          { id: 'S', points: 2, manual: true },
        ],
      },
    ],
  ])('tells what it is worth: %s', async (worth, config) => {
    expect(await checked(config)).toContain(`\n  worth       ${worth}\n`)
  })

  const notices: [string, object, string][] = [
    [
      'protected files that nothing protects',
      { tests: [aTest], protect: { files: ['tests/**'] } },
      'protect: not protected: without `from` a student can change these files; their digests are recorded',
    ],
    [
      'a pattern without a count',
      { grader, rubric: [{ id: 'A', points: 2, tests: ['test_*'] }] },
      'rubric item "A": the pattern "test_*" has no count: a test that vanishes goes unnoticed',
    ],
    [
      'results that state no maximum',
      { grader },
      '"grader": its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller',
    ],
    ['a due date that is past', { tests: [aTest], due: '2020-01-01' }, 'due is past'],
    [
      'points where percent are meant',
      { tests: [aTest], due: '2099-01-01', late: { deduct: 0.1, per: 'day' } },
      'late.deduct: 0.1 is points, not percent; did you mean 10%?',
    ],
    [
      'a directory of protected files that is not there',
      { tests: [aTest], protect: { files: ['tests/**'], from: '../nowhere' } },
      'protect.from: there is no directory "<work>/nowhere"',
    ],
    [
      'a glob that protects nothing',
      { tests: [aTest], protect: { files: ['tests/**', 'conftest.py'], from: '../course' } },
      'protect.files: nothing in protect.from fits "conftest.py": what submissions have there is removed',
    ],
    [
      'a test by a file that is left out of submissions',
      {
        setup: 'npm ci --ignore-scripts',
        tests: [{ id: 'a', run: 'npm test' }],
        protect: { files: ['tests/**'], from: '../course' },
      },
      'setup runs npm, but protect.from has no package.json: what submissions bring is left out; if it is theirs to write, list it in files.required',
    ],
    [
      'a build by a file that is left out of submissions',
      {
        build: 'cd src && CC=gcc make all',
        tests: [aTest],
        protect: { files: ['tests/**'], from: '../course' },
      },
      'build runs make, but protect.from has no Makefile: what submissions bring is left out; if it is theirs to write, list it in files.required',
    ],
  ]

  test.each([
    ['the submission must bring', { build: 'make', files: { required: ['Makefile'] } }],
    ['the submission may bring', { build: 'make' }, { keep: ['**/Makefile'] }],
    [
      'is made by a command before',
      { build: 'cmake -B build && make -C build' },
      { keep: ['CMakeLists.txt'] },
    ],
    ['is named', { build: 'make -f tests/Makefile.all' }],
    ['is only spoken of', { build: 'echo make it so' }],
  ])('does not warn of a build by a file that %s', async (_, config, protect: object = {}) => {
    laptop.write({ 'course/tests/a.txt': '' })
    const page = await checked({
      ...config,
      tests: [aTest],
      protect: { files: ['tests/**'], from: '../course', ...protect },
    })
    expect(page).not.toContain('!')
  })

  test.each(notices)('warns of %s', async (_, config, notice) => {
    laptop.write({ 'course/tests/a.txt': '' })
    const page = await checked(config)
    expect(page.slice(page.indexOf('\n!'))).toBe(`\n! ${notice.replace('<work>', laptop.dir)}\n`)
  })

  test('names all notices as JSON, too', async () => {
    laptop.write({
      'hw/grading.yml': {
        assignment: 'hw1',
        grader,
        rubric: [{ id: 'A', points: 2, tests: ['test_*'] }],
        protect: { files: ['tests/**'] },
      },
    })
    const { code, out, err } = await laptop.call('check', 'hw', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({ problems: [], notices: [notices[0]?.[2], notices[1]?.[2]] })
  })

  test('reads the configuration that is named, and names it as it was', async () => {
    laptop.write({ 'course/hw1.yml': { assignment: 'hw1', tests: [aTest] }, 'hw/grading.yml': 'broken: [' })
    const { code, out } = await laptop.call('check', 'hw', '--config', 'course/hw1.yml')
    expect(code).toBe(0)
    expect(out).toMatch(/^course\/hw1\.yml is valid\.\n/)
  })

  test("takes GitHub Classroom's autograding.json, and says what is wrong with one", async () => {
    const file = '.github/classroom/autograding.json'
    const tests = [{ name: 'Hello', run: 'true', points: 5, timeout: 1 }]
    laptop.write({ [`hw/${file}`]: { tests }, [`bad/${file}`]: { tests: [{ name: 'Hello', points: 'x' }] } })
    const [good, bad] = await Promise.all([laptop.call('check', 'hw'), laptop.call('check', 'bad')])
    expect({ code: good.code, out: good.out }).toEqual({
      code: 0,
      out: expect.stringContaining('  worth       5 points in 1 test\n'),
    })
    expect({ code: bad.code, err: bad.err }).toEqual({
      code: 2,
      err: expect.stringContaining(`bad/${file}:`),
    })
  })

  test('refuses a protect.from that has none of the protected files, since every grading would be an error', async () => {
    laptop.write({
      'course/tests/a.txt': '',
      'hw/grading.yml': {
        assignment: 'hw1',
        tests: [aTest],
        protect: { files: ['test/**'], from: '../course' },
      },
    })
    const { code, out, err } = await laptop.call('check', 'hw')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(
      `protect.from: none of the files in "${join(laptop.dir, 'course')}" fits protect.files (the globs are matched from that directory on)`,
    )
  })

  test.each([
    ['no YAML', 'assignment: [', /^hw\/grading\.yml:1:14: .+\n$/],
    ['empty', '', /^hw\/grading\.yml(:1:1)?: .+\n/],
    [
      'a key in another spelling',
      'assignment: hw1\nmaxPoints: 3\ntests: [{id: a, run: x}]',
      /did you mean "max_points"\?/,
    ],
    ['nothing to run', 'assignment: hw1', /grader/],
  ])('refuses a grading.yml that is %s', async (_, text, said) => {
    laptop.write({ 'hw/grading.yml': text })
    const { code, out, err } = await laptop.call('check', 'hw')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(said)
  })
})
