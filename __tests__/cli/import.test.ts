import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { maximumOf } from '../../src/config/expected.js'
import { parseConfig } from '../../src/config/load.js'
import { formatNames } from '../../src/formats/names.js'
import { callIn } from './in-process.js'

const fixtures = resolve('__tests__/fixtures/migrate/classroom')

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const call = (...args: string[]) => callIn(dir, args, { program: 'node grade.js' })

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

const copyOf = (name: string): void =>
  cpSync(join(fixtures, name, '.github'), join(dir, 'hw1/.github'), { recursive: true })
const fileIn = (path: string): string => readFileSync(join(dir, 'hw1', path), 'utf8')

const courses: [name: string, maxPoints: number][] = [
  ['autograding-json', 7.5],
  ['both', 3],
  ['by-hand', 10],
  ['generated', 15],
  ['gradle', 3],
  ['hidden-tests', 6],
  ['installs-again-and-again', 3],
  ['older-owner-without-points', 1],
  ['pytest', 10],
]

describe('a Classroom course as courses have them', () => {
  test('is in the table', () => {
    expect(readdirSync(fixtures)).toEqual(courses.map(([name]) => name))
  })

  test.each(courses)('%s becomes the files and the sentences beside it', async (name, maxPoints) => {
    copyOf(name)
    const { code, out, err } = await call('import', 'hw1', '--write')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const expected: Record<string, string> = {
      'grading.yml': fileIn('.github/grading.yml'),
      'grade.yml': fileIn('.github/workflows/grade.yml'),
      'said.txt': out,
    }
    for (const [file, text] of Object.entries(expected)) {
      const path = join(fixtures, name, file)
      if (process.env.UPDATE_EXPECTED) writeFileSync(path, text)
      expect(text).toBe(readFileSync(path, 'utf8'))
    }
    const config = parseConfig(expected['grading.yml'] ?? '', 'grading.yml', { formats: formatNames })
    expect(maximumOf(config)).toBe(maxPoints)
    expect(parse(expected['grade.yml'] ?? '')).toMatchObject({ name: 'Grade', jobs: { grade: {} } })
    const checked = await call('check', 'hw1', '--json')
    expect(JSON.parse(checked.out)).toEqual({ problems: [], notices: [] })
  })
})

describe('import', () => {
  test('shows both files and writes nothing until it is told to', async () => {
    copyOf('gradle')
    const { code, out } = await call('import', 'hw1')
    expect(code).toBe(0)
    expect(out).toContain(
      `--- .github/grading.yml\n${readFileSync(join(fixtures, 'gradle/grading.yml'), 'utf8')}`,
    )
    expect(out).toContain(
      `--- .github/workflows/grade.yml\n${readFileSync(join(fixtures, 'gradle/grade.yml'), 'utf8')}`,
    )
    expect(out).toContain('Nothing is written yet: `node grade.js import hw1 --write` does.\n')
    expect(existsSync(join(dir, 'hw1/.github/grading.yml'))).toBe(false)
  })

  test('names every file in the way and overwrites none without --force', async () => {
    copyOf('gradle')
    write({ 'hw1/.github/grading.yml': 'mine', 'hw1/.github/workflows/grade.yml': 'mine' })
    const refused = await call('import', 'hw1', '--write')
    expect(refused.code).toBe(2)
    expect(refused.err.split('\n')).toEqual([
      '.github/grading.yml is already there (--force overwrites it)',
      '.github/workflows/grade.yml is already there (--force overwrites it)',
      '',
    ])
    expect(fileIn('.github/grading.yml')).toBe('mine')
    expect((await call('import', 'hw1', '--write', '--force')).code).toBe(0)
    expect(fileIn('.github/grading.yml')).toContain('assignment: hw1\n')
  })

  test('writes nothing at all where something else than a file is in the way', async () => {
    copyOf('gradle')
    mkdirSync(join(dir, 'hw1/.github/grading.yml'))
    const hint = 'there, or above it, lies something else: move it'
    const directory = await call('import', 'hw1', '--write', '--force')
    expect(directory).toMatchObject({ code: 2, err: `.github/grading.yml cannot be written (${hint})\n` })
    write({
      'hw2/.github/classroom/autograding.json': '{"tests": [{"run": "make"}]}',
      'hw2/.github/workflows': '',
    })
    const above = await call('import', 'hw2', '--write')
    expect(above).toMatchObject({ code: 2, err: `.github/workflows/grade.yml cannot be written (${hint})\n` })
    expect(existsSync(join(dir, 'hw2/.github/grading.yml'))).toBe(false)
  })

  test('says of its own workflow under the name of the new one that it is overwritten, and not to delete it', async () => {
    write({
      'hw1/.github/workflows/grade.yml': grader(
        'command: x',
        'comparison-method: exact',
        'expected-output: y',
      ),
    })
    expect((await call('import', 'hw1', '--write')).err).toContain(
      '.github/workflows/grade.yml is already there (--force overwrites it)',
    )
    const { code, out } = await call('import', 'hw1', '--write', '--force')
    expect(code).toBe(0)
    expect(out).not.toContain('Then delete')
    expect(fileIn('.github/workflows/grade.yml')).toContain('org/grade-action@v1')
  })

  test('names no tests as others that are the same, and what differs where they are not', async () => {
    const tests = (points: number) => ({ tests: [{ name: 'T', run: 'make', timeout: 5, points }] })
    const place = 'hw1/.github/classroom/autograding.json'
    const command = grader('test-name: T', 'command: make', 'timeout: 5', 'max-score: 2').replace(
      '-io-',
      '-command-',
    )
    write({ 'hw1/.github/workflows/classroom.yml': command, [place]: JSON.stringify(tests(2)) })
    const same = JSON.parse((await call('import', 'hw1', '--json')).out)
    expect(same).toMatchObject({
      notices: [],
      obsolete: [expect.any(String), '.github/classroom/autograding.json'],
    })
    write({ [place]: JSON.stringify(tests(3)) })
    const other = JSON.parse((await call('import', 'hw1', '--json')).out)
    expect(other.notices).toEqual([
      {
        message: expect.stringContaining('left out ("T" has 3 points here, 2 there)'),
        place: { file: place },
      },
    ])
  })

  test('says of conditions, triggers and `setup` what becomes of them', async () => {
    const bot = "    if: github.actor != 'github-classroom[bot]'\n    steps:"
    const text = grader(
      'command: x',
      'setup-command: sudo apt-get install --yes jq',
      'comparison-method: exact',
      'expected-output: y',
    )
    write({
      'hw1/.github/workflows/classroom.yml': `on: [push, repository_dispatch]\n${text.replace('    steps:', bot)}`,
    })
    const { out } = await call('import', 'hw1', '--write')
    expect(out).toContain('the new workflow does not start on "repository_dispatch"')
    expect(out).toContain("is left out (what Classroom's bot pushes is graded, too)")
    expect(out).toContain('`run` does `setup` on this machine, first: sudo apt-get install --yes jq\n\nNext')
  })

  test('reads one of several workflows and names the others; a comment makes none of them', async () => {
    const lines = ['command: x', 'comparison-method: exact', 'expected-output: y']
    write({
      'hw1/.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      # - uses: education/autograding@v1\n',
      'hw1/.github/workflows/b.yml': grader(...lines),
      'hw1/.github/workflows/c.yml': grader(...lines),
    })
    const { code, out } = await call('import', 'hw1', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      from: ['.github/workflows/b.yml'],
      notices: [
        {
          message: 'it has the same tests as .github/workflows/b.yml, and still runs them',
          place: { file: 'hw1/.github/workflows/c.yml' },
        },
      ],
      obsolete: ['.github/workflows/b.yml'],
    })
  })

  test('takes the tests of both where the workflow has its own and runs autograding.json, too', async () => {
    write({
      'hw1/.github/workflows/classroom.yml': `${grader('command: x', 'comparison-method: exact', 'expected-output: y')}\n      - uses: education/autograding@v1\n`,
      'hw1/.github/classroom/autograding.json': '{"tests": [{"name": "Other", "run": "make", "points": 2}]}',
    })
    const { out } = await call('import', 'hw1', '--json')
    const { from, files, notices } = JSON.parse(out)
    expect({ from, notices }).toEqual({
      from: ['.github/workflows/classroom.yml', '.github/classroom/autograding.json'],
      notices: [],
    })
    expect(parse(files[0].text).tests.map(({ id }: { id: string }) => id)).toEqual(['t', 'other'])
  })

  test('says as JSON what it found, made and left out', async () => {
    copyOf('both')
    const { out } = await call('import', 'hw1', '--json')
    expect(JSON.parse(out)).toEqual({
      from: ['.github/workflows/classroom.yml'],
      files: [
        { path: '.github/grading.yml', text: expect.stringContaining('assignment: hw1') },
        { path: '.github/workflows/grade.yml', text: expect.stringContaining('name: Grade') },
      ],
      notices: [
        expect.objectContaining({ hint: "what Classroom's bot pushes is graded, too" }),
        {
          message: expect.stringContaining('its tests are not the ones that'),
          place: { file: 'hw1/.github/classroom/autograding.json' },
        },
      ],
      obsolete: ['.github/workflows/classroom.yml', '.github/classroom/autograding.json'],
      written: false,
    })
  })

  const grader = (...lines: string[]): string =>
    [
      'jobs:',
      '  a:',
      '    steps:',
      '      - id: t',
      '        uses: education/autograding-io-grader@v1',
      '        with:',
    ]
      .concat(lines.map((line) => `          ${line}`))
      .join('\n')

  test.each([
    [
      'each mistake of the workflow at its place',
      grader(
        'test-name: T',
        'comparison-method: fuzzy',
        'timeout: soon',
        'max-score: -1',
        'expected-output: x',
      ),
      [
        'hw1/.github/workflows/classroom.yml:7:11: jobs.a.steps[0].with.command: is missing',
        'hw1/.github/workflows/classroom.yml:8:30: jobs.a.steps[0].with.comparison-method: expected contains, exact or regex, got "fuzzy"',
        'hw1/.github/workflows/classroom.yml:9:20: jobs.a.steps[0].with.timeout: expected a number, got "soon"',
        'hw1/.github/workflows/classroom.yml:10:22: jobs.a.steps[0].with.max-score: expected a number, got "-1"',
      ],
    ],
    [
      'an expression that is none',
      grader('command: x', 'comparison-method: regex', 'expected-output: "("'),
      [
        'hw1/.github/workflows/classroom.yml:9:28: jobs.a.steps[0].with.expected-output: not a regular expression: unterminated group',
      ],
    ],
    [
      'a workflow that lost its tests',
      'jobs:\n  a:\n    steps:\n      - uses: classroom-resources/autograding-grading-reporter@v1\n        with:\n          runners: # test\n',
      [
        "hw1/.github/workflows/classroom.yml: no step uses one of Classroom's graders, and there is no .github/classroom/autograding.json (`init` writes a first grading.yml)",
      ],
    ],
    ['no YAML', 'uses: a/autograding@v1\n  b: ]', [expect.stringContaining('classroom.yml:2:')]],
  ])('names %s', async (_, text, problems) => {
    write({ 'hw1/.github/workflows/classroom.yml': text })
    const { code, err } = await call('import', 'hw1')
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n').slice(0, problems.length)).toEqual(problems)
  })

  test('says what it looks for where there is nothing', async () => {
    write({
      'hw1/.github/workflows/ci.yml': 'jobs: {}',
      'hw1/.github/workflows/classroom.yml': 'name: off\non: []\n',
    })
    const { code, err } = await call('import', 'hw1')
    expect(code).toBe(2)
    expect(err).toMatch(
      /^there is nothing to import in .*: no GitHub Classroom workflow or autograding\.json, no info\.json/,
    )
  })
})

test('examples/classroom is what its Classroom workflow becomes', async () => {
  mkdirSync(join(dir, 'greetings/.github/workflows'), { recursive: true })
  cpSync('examples/classroom/classroom.yml', join(dir, 'greetings/.github/workflows/classroom.yml'))
  expect((await call('import', 'greetings', '--write')).code).toBe(0)
  for (const path of ['.github/grading.yml', '.github/workflows/grade.yml']) {
    const text = readFileSync(join(dir, 'greetings', path), 'utf8')
    if (process.env.UPDATE_EXPECTED) writeFileSync(join('examples/classroom', path), text)
    expect(text).toBe(readFileSync(join('examples/classroom', path), 'utf8'))
  }
})

describe('other courses', () => {
  const options = { image: 'prairielearn/grader-python', entrypoint: '/grade/tests/run.sh', timeout: 5 }

  test('a PrairieLearn question is found by its info.json', async () => {
    write({ 'add/info.json': JSON.stringify({ title: 'Add', externalGradingOptions: options }, null, 2) })
    const { code, out } = await call('import', 'add', '--write')
    expect(code).toBe(0)
    expect(out).toContain('Wrote:\n  .github/grading.yml\n  .github/workflows/grade.yml\n')
    const workflow = readFileSync(join(dir, 'add/.github/workflows/grade.yml'), 'utf8')
    // In an image there is always a /grade; without one it takes namespaces.
    expect(workflow).not.toContain('apparmor_restrict_unprivileged_userns=0')
    const text = readFileSync(join(dir, 'add/.github/grading.yml'), 'utf8')
    expect(parseConfig(text, 'grading.yml', { formats: formatNames })).toMatchObject({
      assignment: 'add',
      image: 'prairielearn/grader-python',
      grader: { layout: 'prairielearn', timeoutMs: 5000 },
    })
  })

  test('a PrairieLearn question without an image needs a line for Ubuntu', async () => {
    write({
      'add/info.json': JSON.stringify({ externalGradingOptions: { entrypoint: '/grade/tests/run.sh' } }),
    })
    expect((await call('import', 'add', '--write')).code).toBe(0)
    const workflow = readFileSync(join(dir, 'add/.github/workflows/grade.yml'), 'utf8')
    expect(workflow).toContain('apparmor_restrict_unprivileged_userns=0')
  })

  test('what a PrairieLearn grader needs is to be copied, and a server.py has no counterpart', async () => {
    const shared = { ...options, serverFilesCourse: ['my_grader/'] }
    write({
      'add/info.json': JSON.stringify({ externalGradingOptions: shared }),
      'add/tests/run.sh': '',
      'add/server.py': '',
    })
    const { out } = await call('import', 'add', '--write')
    expect(out).toContain('  add/server.py: has no counterpart: nothing of it runs here')
    expect(out).toContain(
      'Copy what the grader needs:\n  add/tests to add/.github/grading/tests\n' +
        "  the course's serverFilesCourse/my_grader to add/.github/grading/serverFilesCourse/my_grader\n",
    )
  })

  test('a question that PrairieLearn grades itself is none', async () => {
    write({ 'add/info.json': '{"title": "Add"}' })
    expect((await call('import', 'add')).code).toBe(2)
  })

  test('what was marked in pygrader is moved with its rubric, and its dump stays what it was', async () => {
    cpSync('__tests__/fixtures/pygrader/hw1', join(dir, 'hw1'), { recursive: true })
    const shown = await call('import', 'hw1')
    expect(shown.out).toMatch(/--- attempts\/hw1\/attempts\.jsonl: \d+ lines\n/)
    const { code, out } = await call('import', 'hw1', '--write')
    expect(code).toBe(0)
    expect(out).toContain('  attempts/hw1/attempts.jsonl\n  attempts/hw1/marks.jsonl\n')
    expect(out).toContain('  node grade.js dump hw1/attempts --config hw1/grading.yml\n')
    expect((await call('check', 'hw1')).code).toBe(0)
    const before = (await call('dump', 'hw1')).out
    const after = (await call('dump', 'hw1/attempts', '--config', 'hw1/grading.yml')).out
    const totals = (text: string): string[] =>
      text.split('\n').map((row) => row.split('\t').slice(0, 2).join(' '))
    expect(totals(after)).toEqual(totals(before))
  })

  test('what people marked since is not overwritten, not even with --force', async () => {
    cpSync('__tests__/fixtures/pygrader/hw1', join(dir, 'hw1'), { recursive: true })
    await call('import', 'hw1', '--write')
    const marks = `${fileIn('attempts/hw1/marks.jsonl')}{"marked": "since"}\n`
    write({ 'hw1/attempts/hw1/marks.jsonl': marks })
    const { code, err } = await call('import', 'hw1', '--write', '--force')
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual(
      ['attempts', 'marks'].map(
        (name) =>
          `attempts/hw1/${name}.jsonl is already there (what was marked since is in it, too: move it elsewhere)`,
      ),
    )
    expect(fileIn('attempts/hw1/marks.jsonl')).toBe(marks)
  })

  test('what the new file could not say is told of the old one: the new one is nowhere yet', async () => {
    write({ 'hw1/info.json': '{"externalGradingOptions": {"entrypoint": "/grade/run \'"}}' })
    const { code, err } = await call('import', 'hw1')
    expect(code).toBe(2)
    expect(err).toBe(
      "hw1/info.json: grader.run: a quotation mark ' is not closed (with layout: prairielearn no shell reads it)\n",
    )
  })
})
