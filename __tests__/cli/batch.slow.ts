import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseGradebook } from '../../src/record/gradebook.js'
import { runningWith } from '../machine.js'
import { until } from '../patience.js'
import { parseAttemptLines } from '../record/attempt-lines.js'
import { appears, hasTerminals, type Laptop, openLaptop } from './laptop.js'

const posix = process.platform === 'win32' ? test.skip : test
const inTerminal = hasTerminals() ? test : test.skip

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

const config = { assignment: 'hw1', tests: [{ id: 'greets', run: 'bash main.sh', stdout: 'hi', points: 2 }] }
const one = { ...config, files: { required: ['main.sh'] } }
const always = ['--config', 'grading.yml', '--out', 'out']

const batch = (...args: string[]) => laptop.call('batch', ...args, ...always)

function kept(out = 'out') {
  const file = join(laptop.dir, out, 'hw1/attempts.jsonl')
  const { lines, problems } = parseAttemptLines(readFileSync(file, 'utf8'), file)
  expect(problems).toEqual([])
  return lines
}

const keptBy = () =>
  kept()
    .map(({ submitter, attempt }) => `${submitter} ${attempt.status} ${attempt.points}`)
    .sort()

const gradebook = () => {
  const file = join(laptop.dir, 'out/hw1/gradebook.json')
  return parseGradebook(readFileSync(file, 'utf8'), file)
}
const gradesBy = () => gradebook().rows.map(({ submitter, points }) => `${submitter} ${points}`)

test('a batch makes the gradebook, and says whom marks are about that are not in its points', async () => {
  const rubric = [
    { id: 'greets', points: 2, tests: ['greets'] },
    { id: 'S', points: 3, manual: true },
  ]
  laptop.write({ 'grading.yml': { ...one, rubric }, 'subs/ada.sh': 'echo hi', 'subs/ben.sh': 'echo hi' })
  await batch('subs/*.sh')
  expect(gradebook()).toMatchObject({
    digests: [{ of: 'config', path: 'grading.yml' }, { of: 'rubric' }],
    rows: [
      { submitter: 'ada', points: 2, complete: false, lateMs: null },
      { submitter: 'ben', points: 2 },
    ],
  })
  await laptop.call('mark', 'out', 'ada', '--set', 'S=1', '--as', 'kim')
  laptop.write({ 'subs/ada.sh': 'echo hi # anew' })
  const { out } = await batch('subs/*.sh')
  expect(out).toContain(
    'Marks are not in these points: 1 submitter has some ("ada"), see out/hw1/gradebook.json.\n' +
      '! ada: marked on another submission than the one that counts: S by kim\n',
  )
  expect(gradebook().rows).toMatchObject([
    { points: 3, complete: true, markedOnAnother: ['S'] },
    { points: 2, markedOnAnother: [] },
  ])
  const json = JSON.parse((await batch('subs/*.sh', '--json')).out)
  expect(json).toMatchObject({ gradebook: 'out/hw1/gradebook.json', marked: ['ada'], skipped: 2 })
  laptop.write({ 'out/hw1/marks.jsonl': 'nonsense\n' })
  const broken = await batch('subs/*.sh')
  expect(broken.out).toMatch(/! out\/hw1\/gradebook.json was not made: .*marks.jsonl:1:/)
})

describe('a class', () => {
  test('of single files is graded, each under the name of the required file', async () => {
    laptop.write({
      'grading.yml': one,
      'subs/ada.sh': 'echo hi',
      'subs/ben.sh': 'echo ho',
      'subs/notes.txt': '',
      'subs/.hidden.sh': '',
    })
    const { code, out, err } = await batch('subs/*.sh')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      [
        'submitter  status  points',
        'ada        graded  2 of 2',
        'ben        graded  0 of 2',
        '',
        '2 submissions: 2 graded.',
        'Points of 2: lowest 0, median 1, mean 1, highest 2.',
        'Kept in out/hw1/attempts.jsonl.',
        '',
      ].join('\n'),
    )
    expect(kept().map(({ source, trust, attempt }) => [source, trust, attempt.submission.name])).toEqual(
      expect.arrayContaining([['batch', 'regraded', 'ada']]),
    )
  })

  test.each([
    [['*.sh'], './ada.sh'],
    [['src/main.sh'], './src/main.sh'],
  ])('of files, where %j is required, is graded as %s', async (required, name) => {
    const tests = [{ id: 'found', run: 'find . -type f', stdout: name }]
    laptop.write({ 'grading.yml': { assignment: 'hw1', files: { required }, tests }, 'subs/ada.sh': '' })
    expect((await batch('subs/ada.sh')).code).toBe(0)
    expect(keptBy()).toEqual(['ada graded 1'])
  })

  test('is graded to its end, whatever is wrong with one of them', async () => {
    laptop.write({
      'grading.yml': { ...one, setup: 'test ! -e broken' },
      'subs/ada/main.sh': 'echo hi',
      'subs/ben/other.sh': '',
      'subs/cleo/main.sh': '',
      'subs/cleo/broken': '',
      'subs/dan/main.sh': 'exit 1',
    })
    const { code, out, err } = await batch('subs/*')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(keptBy()).toEqual(['ada graded 2', 'ben ungradable null', 'cleo error null', 'dan graded 0'])
    expect(out).toContain('ben        not gradable              –  required files are missing: "main.sh"\n')
    expect(out).toContain('cleo       could not be graded       –  the setup failed')
    expect(out).toContain('4 submissions: 2 graded, 1 not gradable, 1 could not be graded.\n')
  })

  test('runs no more at a time than --jobs says', async () => {
    // Each takes one of two places, or fails.
    const run = 'n=1; mkdir "$PLACES/1" || { n=2; mkdir "$PLACES/2"; } && sleep 0.2 && rmdir "$PLACES/$n"'
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const tests = [{ id: 'place', run }]
    laptop.write({
      'grading.yml': { assignment: 'hw1', sandbox: 'none', pass_env: ['PLACES'], tests },
      ...Object.fromEntries(names.map((name) => [`subs/${name}/x`, ''])),
    })
    const places = join(laptop.dir, 'places')
    mkdirSync(places)
    const args = ['batch', 'subs/*', ...always, '--jobs', '2']
    expect((await laptop.start(args, { env: { PLACES: places } }).ended).code).toBe(0)
    expect(keptBy()).toEqual(names.map((name) => `${name} graded 1`))
  })

  test('runs many at a time without a word about it', async () => {
    const names = Array.from({ length: 16 }, (_, index) => `s${index}`)
    laptop.write({
      'grading.yml': { assignment: 'hw1', tests: [{ id: 'a', run: 'sleep 1' }] },
      ...Object.fromEntries(names.map((name) => [`subs/${name}/x`, ''])),
    })
    expect(await batch('subs/*', '--jobs', '16')).toMatchObject({ code: 0, err: '' })
    expect(kept()).toHaveLength(16)
  })

  test('is one JSON document with --json', async () => {
    laptop.write({ 'grading.yml': one, 'subs/ada.sh': 'echo hi', 'subs/ben/x': '' })
    await batch('subs/ada.sh')
    const { code, out, err } = await batch('subs/*', '--json')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const ada = { submitter: 'ada', path: 'subs/ada.sh', status: 'graded', points: 2, max_points: 2 }
    const reason = 'required files are missing: "main.sh"'
    expect(JSON.parse(out)).toEqual({
      assignment: 'hw1',
      file: 'out/hw1/attempts.jsonl',
      graded: 0,
      ungradable: 1,
      error: 0,
      skipped: 1,
      left: [],
      problems: [],
      gradebook: 'out/hw1/gradebook.json',
      marked: [],
      notices: [],
      attempts: [
        { ...ada, complete: true, reason: null, skipped: true },
        {
          ...{ submitter: 'ben', path: 'subs/ben', status: 'ungradable', points: null, max_points: 2 },
          ...{ complete: false, reason, skipped: false },
        },
      ],
    })
  })

  inTerminal('tells a terminal how far it is', async () => {
    laptop.write({ 'grading.yml': one, 'subs/ada.sh': 'echo hi', 'subs/ben.sh': 'echo hi' })
    const { out } = await laptop.start(['batch', 'subs/*', ...always], { terminal: 'true' }).ended
    expect(out).toContain('0/2\r')
    expect(out).toMatch(/1\/2, \d+ s left\r/)
    expect(out).toContain('2/2\r')
  })
})

describe('whose a submission is', () => {
  test('is read from its path, which is the glob, too', async () => {
    laptop.write({ 'grading.yml': config, 'repos/hw1-ada/src/main.sh': 'echo hi', 'repos/other/main.sh': '' })
    const { code } = await batch('--submitter-from', 'repos/hw1-{submitter}/src')
    expect(code).toBe(0)
    expect(keptBy()).toEqual(['ada graded 2'])
  })

  const wrong: Record<string, [string[], string]> = {
    'that nobody can tell apart': [
      ['a/ada', 'b/ada.sh'],
      '2 submissions of "ada": "a/ada", "b/ada.sh" (the option --submitter-from says where in a path the name is)\n',
    ],
    'that do not fit the pattern': [
      ['a/*', 'b/*', '--submitter-from', 'a/{submitter}'],
      '"b/ada.sh" does not fit --submitter-from "a/{submitter}"\n"b/ben.sh" does not fit --submitter-from "a/{submitter}"\n',
    ],
    'that are not there': [
      ['a/*', 'c/*', 'nobody.sh'],
      'there is no "c/*", and nothing fits it\nthere is no "nobody.sh", and nothing fits it\n',
    ],
    'inside another': [['a', 'a/ada'], '"a/ada" lies inside "a", which is a submission, too\n'],
    'that are links': [
      ['links/*'],
      '"links/ada" is a link, which may lead to what somebody else handed in; name it by itself if that is meant\n',
    ],
    'of which none is named': [
      [],
      "there is nothing to grade (name directories, files or globs in quotes, such as 'submissions/*.ipynb')\n",
    ],
    'with a pattern without a name': [
      ['a/*', '--submitter-from', 'a/*'],
      "--submitter-from does not say where the name is (give a path with one {submitter}, such as 'repos/{submitter}/hw3.ipynb')\n",
    ],
  }
  test.each(Object.entries(wrong))(
    'submissions %s are named before any is graded',
    async (_, [args, message]) => {
      laptop.write({ 'grading.yml': config, 'a/ada/main.sh': '', 'b/ada.sh': '', 'b/ben.sh': '' })
      mkdirSync(join(laptop.dir, 'links'))
      symlinkSync('../a/ada', join(laptop.dir, 'links/ada'))
      expect(await batch(...args)).toEqual({ code: 2, out: '', err: message })
      expect(existsSync(join(laptop.dir, 'out'))).toBe(false)
    },
  )

  test('a call that does not say how to grade, or where to keep, is told what to say', async () => {
    laptop.write({ 'grading.yml': config, 'a/ada/main.sh': '' })
    const needed = await Promise.all([
      laptop.call('batch', 'a/*', '--out', 'out'),
      laptop.call('batch', 'a/*', '--config', 'grading.yml'),
      laptop.call('batch', 'a/*', '--config', 'grading.yml', '--out', 'a/ada/out'),
      laptop.call('batch', 'a/*', '--config', 'none.yml', '--out', 'out'),
      laptop.call('batch', 'a/*', ...always, '--jobs', '0'),
    ])
    expect(needed.map(({ code, err }) => [code, err])).toEqual([
      [
        2,
        '--config is missing (name the course’s grading.yml: what lies in a submission is its student’s)\n',
      ],
      [2, '--out is missing (name the directory that keeps the attempts)\n'],
      [2, '--out "a/ada/out" lies inside "a/ada" (give a directory outside of what is graded)\n'],
      [2, 'there is no configuration "none.yml" (give the path of a file, or owner/repo@ref:path)\n'],
      [2, '--jobs: expected a number such as 4, got "0"\n'],
    ])
  })
})

describe('a second batch', () => {
  const course = { ...one, protect: { files: ['lib/**'], from: './' } }

  test('grades what is new, was changed or could not be graded, and nothing else', async () => {
    const config = { ...course, setup: 'test ! -e "$FLAG"', pass_env: ['FLAG'] }
    laptop.write({ 'grading.yml': config, 'lib/x': '1', 'subs/ada.sh': 'echo hi', 'subs/ben.sh': 'echo hi' })
    laptop.write({ 'subs/cleo.txt': '' })
    await laptop.start(['batch', 'subs/ben.sh', ...always], { env: { FLAG: laptop.dir } }).ended
    expect(keptBy()).toEqual(['ben error null'])
    await batch('subs/*')
    laptop.write({ 'subs/ada.sh': 'echo ho', 'subs/dan.sh': 'echo hi' })
    const { out } = await batch('subs/*')
    expect(out).toContain(
      '4 submissions: 3 graded, 1 not gradable; 2 had been graded before and were skipped.\n',
    )
    expect(keptBy()).toEqual([
      'ada graded 0',
      'ada graded 2',
      'ben error null',
      'ben graded 2',
      'cleo ungradable null',
      'dan graded 2',
    ])
  })

  const changes: Record<string, Record<string, unknown>> = {
    'another configuration': { 'grading.yml': { ...course, name: 'Another' } },
    'another protected file': { 'lib/x': '2' },
  }
  test.each(Object.entries(changes))('with %s grades anew, once', async (_, files) => {
    laptop.write({ 'grading.yml': course, 'lib/x': '1', 'subs/ada.sh': 'echo hi' })
    await batch('subs/*')
    laptop.write(files)
    await batch('subs/*')
    expect(kept()).toHaveLength(2)
    await batch('subs/*')
    expect(kept()).toHaveLength(2)
  })
})

test('a class that is graded after the due date is not late by that, and it is said', async () => {
  const due = { due: '2020-01-31', late: { deduct: '100%' } }
  laptop.write({ 'grading.yml': { ...one, ...due }, 'subs/ada.sh': 'echo hi' })
  const { out: said } = await batch('subs/*')
  expect(said).toContain('! lateness is not counted for anybody: when that was handed in is not known\n')
  const [attempt] = kept().map((line) => line.attempt)
  expect(attempt).toMatchObject({ points: 2, late: null, submission: { submittedAtSource: 'graded' } })
  expect(attempt?.notices).toContain('When it was handed in is not known, so lateness is not counted.')
  const { out } = await laptop.call('rescore', 'out', '--config', 'grading.yml', '--json')
  expect(JSON.parse(out)).toMatchObject({ rows: [{ submitter: 'ada', points: 2 }] })
})

test('lines that nobody can read are said, and stay', async () => {
  laptop.write({ 'grading.yml': one, 'subs/ada.sh': 'echo hi', 'out/hw1/attempts.jsonl': '{}\n' })
  const { out } = await batch('subs/*')
  expect(out).toContain('Of its lines these cannot be read, and stay as they are: 1.\n')
  expect(readFileSync(join(laptop.dir, 'out/hw1/attempts.jsonl'), 'utf8')).toMatch(
    /^\{\}\n\{"submitter":"ada"/,
  )
})

describe('a batch that ends too soon', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const slow = {
    assignment: 'hw1',
    // They tell us that they run by a file of ours.
    sandbox: 'none',
    pass_env: ['STARTED', 'GO'],
    // The third and the next wait until the batch has been stopped.
    tests: [
      {
        id: 't',
        run: 'touch "$STARTED/$(ls name-*)"; : in-batch; until [ -e "$GO" ] || [ "$(ls "$STARTED" | wc -l)" -lt 3 ]; do sleep 0.05; done',
      },
    ],
  }

  async function begun(signal: NodeJS.Signals, env: Record<string, string> = {}) {
    laptop.write({ 'grading.yml': slow })
    laptop.write(Object.fromEntries(names.map((name) => [`subs/${name}/name-${name}`, name])))
    mkdirSync(join(laptop.dir, 'started'))
    const where = { STARTED: join(laptop.dir, 'started'), GO: join(laptop.dir, 'go'), ...env }
    const args = ['batch', 'subs/*', ...always, '--jobs', '2']
    const { child, ended } = laptop.start(args, { env: where })
    const attempts = join(laptop.dir, 'out/hw1/attempts.jsonl')
    await appears(attempts)
    // The file is there a little before its first line.
    await until(() => readFileSync(attempts, 'utf8').includes('\n'))
    await until(() => readdirSync(where.STARTED).length > 2)
    child.kill(signal)
    const stopped = await ended
    writeFileSync(where.GO, '')
    const before = kept().map(({ submitter }) => submitter)
    expect(before.length).toBeLessThan(names.length)
    if (signal === 'SIGINT') expect(gradesBy()).toEqual(before.map((name) => `${name} 1`).sort())
    const again = await laptop.start(args, { env: where }).ended
    expect(gradesBy()).toEqual(names.map((name) => `${name} 1`))
    return { stopped, before, again }
  }

  posix('by SIGKILL goes on where it was: each is graded exactly once', async () => {
    const temp = join(laptop.dir, 'killed')
    mkdirSync(temp)
    const { before, again } = await begun('SIGKILL', { TMPDIR: temp })
    expect(again.code).toBe(0)
    const skipped =
      before.length === 1
        ? '1 had been graded before and was'
        : `${before.length} had been graded before and were`
    expect(again.out).toContain(`6 submissions: 6 graded; ${skipped} skipped.\n`)
    expect(keptBy()).toEqual(names.map((name) => `${name} graded 1`))
    rmSync(temp, { recursive: true })
  })

  posix('by SIGINT keeps nothing half, and says what is left', async () => {
    const { stopped, before, again } = await begun('SIGINT')
    expect({ code: stopped.code, err: stopped.err }).toEqual({ code: 1, err: '' })
    const left = names.filter((name) => !before.includes(name))
    expect(stopped.out).toContain(
      `Stopped before its end: ${left.length} submissions left (${left.join(', ')}). Run it again to go on.\n`,
    )
    expect(again.code).toBe(0)
    expect(keptBy()).toEqual(names.map((name) => `${name} graded 1`))
    if (process.platform === 'linux') expect(runningWith(': in-batch')).toEqual([])
  })
})
