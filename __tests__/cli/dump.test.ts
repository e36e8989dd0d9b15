import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { formatGrading } from '../../src/migrate/grading-text.js'
import { gradingOfPygrader } from '../../src/migrate/pygrader.js'
import type { DumpRequest } from '../../src/pygrader/dump.js'
import { appendAttempt } from '../../src/store/directory.js'
import { appendMark, marksPath } from '../../src/store/marks.js'
import { crashes, dumps, quirks, sample, samples } from '../pygrader/samples.js'
import { callIn } from './in-process.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dump-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const call = (...args: string[]) => callIn(dir, args)

/** A folder as pygrader has it, a year old. */
function folder(from: string, grades = 'grades.json'): string {
  const to = join(dir, 'hw')
  mkdirSync(to)
  cpSync(resolve(samples, from, 'rubric.json'), join(to, 'rubric.json'))
  cpSync(resolve(samples, from, grades), join(to, 'grades.json'))
  writeFileSync(join(to, 'deadline.txt'), '02/02/20 11:59 PM')
  for (const file of readdirSync(to)) utimesSync(join(to, file), 1_700_000_000, 1_700_000_000)
  return to
}

const stateOf = (path: string) =>
  readdirSync(path).map((file) => [
    file,
    statSync(join(path, file)).mtimeMs,
    readFileSync(join(path, file), 'utf8'),
  ])

const wordsOf = ({ submitter, code }: DumpRequest): string[] => [
  ...(submitter === undefined ? [] : [submitter]),
  // Without a value it stands alone, as pygrader takes it.
  ...(code === undefined ? [] : code === '' ? ['--code'] : [`--code=${code}`]),
]

test.each(dumps)(
  '%s/%s comes out byte for byte, and the files stay as they were',
  async (from, file, request) => {
    const path = folder(from)
    const before = stateOf(path)
    expect(await call('dump', 'hw', ...wordsOf(request))).toEqual({
      code: 0,
      out: sample(from, file),
      // A subitem is no item to pygrader.
      err: ['Z9', 'C2.1'].includes(request.code ?? '')
        ? `there is no item whose code begins with "${request.code}"\n`
        : '',
    })
    expect(stateOf(path)).toEqual(before)
  },
)

// pygrader writes grades.json anew even for a dump: `before` becomes `after`.
describe.each(['grades.before.json', 'grades.after.json'])('from %s', (grades) => {
  test.each(quirks)(
    'edge/%s comes out byte for byte, and the files stay as they were',
    async (name, request) => {
      const path = folder(join('edge', name), grades)
      const before = stateOf(path)
      const { code, out } = await call('dump', 'hw', ...wordsOf(request))
      expect({ code, out }).toEqual({ code: 0, out: sample('edge', name, 'dump.tsv') })
      expect(stateOf(path)).toEqual(before)
    },
  )

  test.each(crashes)('edge/%s is explained, and the files stay as they were', async (name, message) => {
    const path = folder(join('edge', name), grades)
    const before = stateOf(path)
    expect(await call('dump', 'hw')).toEqual({ code: 2, out: '', err: `${join('hw', message)}\n` })
    expect(stateOf(path)).toEqual(before)
  })
})

test('what pygrader takes without a word is said beside the dump', async () => {
  folder('edge/e4_penalty_1_5', 'grades.before.json')
  expect((await call('dump', 'hw')).err).toBe(
    'hw/rubric.json:1:18: late_penalty: 1.5 is not from 0 to 1: late totals change their sign\n',
  )
})

test.each([
  [['-c']],
  [['--code']],
  [['--code', '--rubric', 'hw/rubric.json']],
  [['-c', 'all']],
  [['--code=']],
])('%j is everything', async (words) => {
  folder('hw1')
  expect((await call('dump', 'hw', ...words)).out).toBe(sample('hw1', 'dump-all.tsv'))
})

test('the rubric may lie elsewhere', async () => {
  rmSync(join(folder('demo'), 'rubric.json'))
  mkdirSync(join(dir, 'pygrader'))
  writeFileSync(join(dir, 'pygrader/rubric.json'), sample('demo', 'rubric.json'))
  expect(await call('dump', 'hw', '--rubric', 'pygrader/rubric.json')).toMatchObject({
    code: 0,
    out: sample('demo', 'dump-all.tsv'),
  })
  expect((await call('dump', 'hw')).err).toBe(
    'there is no file "hw/rubric.json" (pygrader keeps it beside its grader.py: name it with --rubric)\n',
  )
})

test('a misspelt name is not graded, as in pygrader, and said', async () => {
  folder('hw1')
  expect(await call('dump', 'hw', 'alcie')).toEqual({
    code: 0,
    out: 'alcie\tn/a\tn/a\n',
    err: 'there is no "alcie"; did you mean "alice"?\n',
  })
})

test('a class of thousands is read', async () => {
  const path = folder('hw1')
  const { bob } = JSON.parse(sample('hw1', 'grades.json')) as Record<string, object>
  const names = Array.from({ length: 2000 }, (_, index) => `student${index}`)
  const grades = JSON.stringify(Object.fromEntries(names.map((name) => [name, bob])), null, 4)
  expect(grades.length).toBeGreaterThan(2_000_000)
  writeFileSync(join(path, 'grades.json'), grades)
  expect((await call('dump', 'hw')).out.split('\n')).toHaveLength(2003)
})

test('as JSON it has points as numbers and as they are printed', async () => {
  folder('hw1')
  const { out } = await call('dump', 'hw', '--json')
  const { rows, graded, average } = JSON.parse(out)
  expect({ graded, average }).toEqual({ graded: 4, average: 11.44 })
  expect(rows[2]).toEqual({
    submitter: 'Carol',
    points: 16.66,
    text: '16.66',
    comments: ['(LATE)', '(B1.3) off by one'],
  })
  expect(rows[4]).toEqual({ submitter: 'erin', points: null, text: 'n/a', comments: [] })
})

test.each([
  [[], "which directory? (pygrader's with grades.json, or one of attempts)"],
  [['nowhere'], 'there is no directory "nowhere"'],
  [
    ['rubric'],
    'there is no grades.json in "rubric" (pygrader keeps it in ~/.grade: name its directory there, and the rubric by --rubric)',
  ],
  [['hw', '--config', 'grading.yml'], "--config is for attempts; pygrader's rubric is named by --rubric"],
])('dump %j is a mistake that is explained', async (words, message) => {
  folder('hw1')
  mkdirSync(join(dir, 'rubric'))
  writeFileSync(join(dir, 'rubric/rubric.json'), '{}')
  expect(await call('dump', ...words)).toEqual({ code: 2, out: '', err: `${message}\n` })
})

test('problems of both files are told at once', async () => {
  const path = folder('hw1')
  writeFileSync(join(path, 'rubric.json'), '{"A": 1}')
  writeFileSync(join(path, 'grades.json'), '{"s": 1}')
  expect((await call('dump', 'hw')).err).toMatch(/^hw\/rubric\.json:1:7: .*\nhw\/grades\.json:1:7: .*\n$/)
})

describe('of a directory of attempts', () => {
  /** hw1 of pygrader, moved. */
  async function moved(): Promise<void> {
    const named = (file: string) => ({ text: sample('hw1', file), file })
    const { grading, attempts, marks } = gradingOfPygrader({
      assignment: 'hw1',
      rubric: named('rubric.json'),
      grades: named('grades.json'),
      deadline: named('deadline.txt'),
      at: '2026-01-01T00:00:00Z',
    })
    writeFileSync(join(dir, 'grading.yml'), formatGrading(grading, []))
    for (const attempt of attempts) await appendAttempt(join(dir, 'out'), attempt)
    for (const mark of marks) await appendMark(marksPath(join(dir, 'out'), 'hw1'), mark)
  }

  test.each(dumps.filter(([from]) => from === 'hw1'))('%s/%s is the same', async (_, file, request) => {
    await moved()
    expect(await call('dump', 'out', ...wordsOf(request))).toEqual({
      code: 0,
      out: sample('hw1', file),
      err: '',
    })
  })

  test('a subitem can be asked for, and the rubric may be the one of pygrader', async () => {
    await moved()
    writeFileSync(join(dir, 'rubric.json'), sample('hw1', 'rubric.json'))
    writeFileSync(join(dir, 'hw1.yml'), 'assignment: hw1\nrubric: rubric.json\n')
    expect((await call('dump', 'out', 'bob', '-c', 'b2.2', '--config', 'hw1.yml')).out).toBe(
      'bob\t2.2\t(B2.2) partial credit; ok\n',
    )
    // A rubric with other points: nobody has to be graded again.
    writeFileSync(join(dir, 'rubric.json'), sample('hw1', 'rubric.json').replace('2.2', '4'))
    expect((await call('dump', 'out', 'bob', '-c', 'b2.2', '--config', 'hw1.yml')).out).toMatch(/^bob\t4\t/)
  })

  test('a code that nothing has is named beside the dump', async () => {
    await moved()
    const { code, err } = await call('dump', 'out', '--code', 'z')
    expect({ code, err }).toEqual({ code: 0, err: 'there is no item whose code begins with "Z"\n' })
  })

  test('somebody without attempts has no grade', async () => {
    await moved()
    const err = 'there is no "ghost"\n'
    expect(await call('dump', 'out', 'ghost')).toEqual({ code: 0, out: 'ghost\tn/a\tn/a\n', err })
  })

  test('a row that cannot be read is somebody who is not accounted for', async () => {
    await moved()
    appendFileSync(join(dir, 'out/hw1/attempts.jsonl'), '{"submitter": 1}\n')
    const { code, out, err } = await call('dump', 'out')
    expect({ code, out }).toEqual({ code: 1, out: sample('hw1', 'dump-all.tsv') })
    expect(err).toMatch(/attempts\.jsonl:6.*submitter: expected a string/)
  })

  test('as JSON it has points and comments', async () => {
    await moved()
    const { rows, average } = JSON.parse((await call('dump', 'out', '--json')).out)
    expect(average).toBe(11.44)
    expect(rows[0]).toEqual({ submitter: 'alice', points: 21.6, comments: [] })
  })

  test('without a configuration it is said what to do', async () => {
    mkdirSync(join(dir, 'out'))
    expect((await call('dump', 'out')).err).toMatch(/--config names another/)
  })
})
