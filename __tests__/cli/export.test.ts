import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { appendAttempt } from '../../src/store/directory.js'
import { parseCsv } from '../../src/text/csv.js'
import { anAttempt, aTest } from '../domain/builders.js'
import { callIn } from './in-process.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'export-'))
  mkdirSync(join(dir, 'grades'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const write = (files: Record<string, string | Uint8Array>): void => {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(dir, path), content)
}
const read = (path: string): string => readFileSync(join(dir, path), 'utf8')

const call = (...args: string[]) => callIn(dir, args)

/** Keeps an attempt that passed its test or not, or that could not be graded. */
async function keep(submitter: string, what: 'passed' | 'failed' | 'ungradable', assignment = 'hw1') {
  const attempt = anAttempt({
    assignment,
    tests: [aTest({ id: 't', status: what === 'passed' ? 'passed' : 'failed' })],
  })
  const ungradable: Attempt = {
    ...attempt,
    status: 'ungradable',
    points: null,
    reason: 'there is no Makefile',
  }
  await appendAttempt(join(dir, 'grades'), {
    submitter,
    source: 'batch',
    trust: 'unverified',
    attempt: what === 'ungradable' ? ungradable : attempt,
  })
}

const files = {
  'course.yml':
    'name: cs101\nroster: [roster.csv]\nassignments:\n  hw1: { config: hw1.yml, repos: "hw1-*", lms: Homework 1 (48213) }\n',
  'hw1.yml':
    'assignment: hw1\ngrader: { run: "true", results: r.json }\nrubric:\n  - { id: A1, points: 10, tests: [t] }\n',
  'roster.csv':
    'identifier,name,email,github_username,SIS Login ID\n00101,Ada Lovelace,ada@example.edu,ada,ada\n00102,"=cmd|\' /C calc\'!A0",bob@example.edu,bob,bob\n00103,Cy Young,cy@example.edu,cy,cy\n00104,Di Null,di@example.edu,di,di\n',
}

/** Ada has all points, Bob none of them, Cy's work cannot be graded, Di handed nothing in. */
async function aCourse(more: Record<string, string> = {}): Promise<void> {
  write({ ...files, ...more })
  await keep('ada', 'passed')
  await keep('bob', 'failed')
  await keep('cy', 'ungradable')
}

const rowsOf = (text: string): string[][] =>
  parseCsv(text, 'x.csv').rows.map(({ cells }) => cells.map(({ value }) => value))

describe('a table', () => {
  test('goes to stdout, and who has no grade is named on stderr and in the exit code', async () => {
    await aCourse()
    const { code, out, err } = await call('export', 'grades', '--to', 'matrix')
    expect(rowsOf(out)).toEqual([
      ['name', 'id', 'email', 'login', 'section', 'hw1 /10'],
      ['Ada Lovelace', '00101', 'ada@example.edu', 'ada', '', '10'],
      ["'=cmd|' /C calc'!A0", '00102', 'bob@example.edu', 'bob', '', '0'],
      ['Cy Young', '00103', 'cy@example.edu', 'cy', '', ''],
      ['Di Null', '00104', 'di@example.edu', 'di', '', ''],
    ])
    expect(code).toBe(1)
    expect(err).toContain(
      'without a grade in it (2):\n- hw1: Cy Young (cy): ungradable: there is no Makefile\n',
    )
    expect(err).toContain('- hw1: Di Null (di): no result: ')
  })

  test('is written to a file', async () => {
    await aCourse()
    const { code, out, err } = await call('export', 'grades', '--to', 'canvas', '--out', 'out/canvas.csv')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('out/canvas.csv: 2 rows\n')
    expect(read('out/canvas.csv')).toContain('Ada Lovelace,,,ada,,10\n')
    expect(readdirSync(join(dir, 'out'))).toEqual(['canvas.csv'])
  })

  test('has a zero for those alone whom --zero names', async () => {
    await aCourse()
    const numbers = async (...args: string[]) =>
      rowsOf((await call('export', 'grades', '--to', 'matrix', ...args)).out).map((row) => row[5])
    expect(await numbers('--zero', 'missing')).toEqual(['hw1 /10', '10', '0', '', '0'])
    expect(await numbers('--zero', 'ungradable')).toEqual(['hw1 /10', '10', '0', '0', ''])
    expect((await call('export', 'grades', '--to', 'matrix', '--zero', 'missing,ungradable')).code).toBe(0)
  })

  test('has no grade for another system that is trusted less than the course requires, without a flag', async () => {
    await aCourse({ 'course.yml': `require: run\n${files['course.yml']}` })
    const strict = await call('export', 'grades', '--to', 'canvas', '--zero', 'missing,ungradable')
    expect(strict.code).toBe(1)
    expect(rowsOf(strict.out).map((row) => row.at(-1))).toEqual(['Homework 1 (48213)', '10', '0', '0'])
    expect(strict.err).toContain('- hw1: Ada Lovelace (ada): trusted as "unverified", and "run" is required')
    const flagged = await call(
      ...['export', 'grades', '--to', 'canvas', '--zero', 'missing,ungradable', '--require', 'unverified'],
    )
    expect(flagged.code).toBe(0)
    expect(flagged.err).toContain('2 grades trusted less than the course requires ("run")')
  })

  test('needs neither a course nor a roster for people', async () => {
    await keep('ada', 'passed')
    const { code, out } = await call('export', 'grades', '--to', 'csv')
    const [header = [], row = []] = rowsOf(out)
    expect(row[header.indexOf('submitter')]).toBe('ada')
    expect(row[header.indexOf('final')]).not.toBe('')
    expect(code).toBe(0)
    const canvas = await call('export', 'grades', '--to', 'canvas')
    expect(canvas.code).toBe(1)
    expect(canvas.err).toContain(
      '- hw1: ada: nobody in a roster: give one with ID, SIS User ID or SIS Login ID',
    )
  })

  test('is of the assignment that is named', async () => {
    await aCourse()
    await keep('ada', 'passed', 'hw2')
    const { out } = await call('export', 'grades', '--to', 'matrix', '--assignment', 'hw2')
    expect(rowsOf(out)[0]?.[5]).toMatch(/^hw2 \//)
    const { code, err } = await call('export', 'grades', '--to', 'matrix', '--assignment', 'hw3')
    expect(code).toBe(2)
    expect(err).toContain('--assignment: there is no "hw3"')
  })

  test('can be by another configuration', async () => {
    await aCourse({ 'other.yml': files['hw1.yml'].replace('points: 10', 'points: 4') })
    const { out } = await call('export', 'grades', '--to', 'matrix', '--config', 'other.yml')
    expect(rowsOf(out)[1]?.[5]).toBe('4')
  })
})

describe('a system’s own file', () => {
  const theirs =
    'Student,ID,SIS Login ID,Section,Homework 1 (48213)\r\n"Lovelace, Ada",1,ada,A,9.00\r\nX,2,xx,A,\r\n'

  test('is filled in place, and who is only there is named', async () => {
    await aCourse({ 'canvas.csv': theirs })
    const { code, err } = await call(
      ...['export', 'grades', '--to', 'canvas', '--fill', 'canvas.csv', '--out', 'canvas.csv'],
    )
    expect(code).toBe(1)
    expect(read('canvas.csv')).toBe(theirs.replace('9.00', '10'))
    expect(err).toContain('canvas.csv: 1 row, 1 cell changed\n')
    expect(err).toContain("- hw1: =cmd|' /C calc'!A0 (bob): not in the file\n")
    expect(err).toContain('in the file and not in the course (1):\n- X\n')
  })

  test('stays in UTF-16, which is nothing for stdout', async () => {
    await aCourse()
    const text = '\uFEFF"Last Name"\t"Username"\t"Homework 1 (48213)"\r\n"Ünal"\t"ada"\t""\r\n'
    write({ 'gc.xls': Buffer.from(text, 'utf16le') })
    write({ 'roster.csv': 'name,Username,github\nAda Lovelace,ada,ada\n' })
    const args = ['export', 'grades', '--to', 'blackboard', '--fill', 'gc.xls']
    expect(await call(...args)).toMatchObject({ code: 2, out: '' })
    await call(...args, '--out', 'filled.xls')
    const filled = readFileSync(join(dir, 'filled.xls'))
    expect(filled.toString('utf16le')).toBe(text.replace('"ada"\t""', '"ada"\t"10"'))
  })

  test.each([
    ['is not there', 'none.csv', '--fill: there is no file "none.csv"'],
    ['is written in another encoding', 'latin.csv', 'the file is not written in UTF-8'],
    ['has an open quote', 'open.csv', 'open.csv:2:1: a quote that is never closed'],
    ['has no such column', 'other.csv', 'hw1: there is no column "Homework 1 (48213)"'],
  ])('that %s is refused, and nothing is written', async (_, file, problem) => {
    await aCourse({ 'open.csv': 'ID,Homework 1 (48213)\n"1,2\n', 'other.csv': 'ID,Homework 2 (7)\n1,2\n' })
    write({ 'latin.csv': Buffer.from('ID,Homework 1 (48213)\nÜ,2\n', 'latin1') })
    const { code, err } = await call(
      ...['export', 'grades', '--to', 'canvas', '--fill', file, '--out', 'out.csv'],
    )
    expect(code).toBe(2)
    expect(err).toContain(problem)
    expect(existsSync(join(dir, 'out.csv'))).toBe(false)
  })
})

test('feedback is a file for each student who has a grade, or whose work cannot be graded', async () => {
  await aCourse()
  const { err } = await call('export', 'grades', '--feedback', 'feedback')
  expect(readdirSync(join(dir, 'feedback/hw1')).sort()).toEqual(['ada.txt', 'bob.txt', 'cy.txt'])
  expect(read('feedback/hw1/bob.txt')).toContain('0 of 10 points')
  expect(err).toContain('feedback: 3 files\n')
})

test('--json says what became of the export', async () => {
  await aCourse()
  const { out, err } = await call('export', 'grades', '--to', 'moodle', '--out', 'm.csv', '--json')
  expect(err).toBe('')
  expect(JSON.parse(out)).toMatchObject({
    format: 'moodle',
    file: 'm.csv',
    rows: 2,
    left_out: [
      { assignment: 'hw1', who: 'Cy Young (cy)', why: 'ungradable: there is no Makefile' },
      { assignment: 'hw1', who: 'Di Null (di)' },
    ],
    unknown: [],
  })
})

test('--json has stdout for itself', async () => {
  expect(await call('export', 'grades', '--to', 'csv', '--json')).toMatchObject({
    code: 2,
    out: expect.stringContaining('stdout would have two documents'),
    err: '',
  })
})

test.each([
  [['grades'], 'export to what?'],
  [['--to', 'csv'], 'which directory of attempts?'],
  [['grades', '--to', 'canvs'], '--to: "canvs" is not known (did you mean "canvas"?'],
  [['grades', '--to', 'csv', '--points', 'raw'], '--points: csv has everything as it is'],
  [['grades', '--to', 'json', '--zero', 'missing'], '--zero: json has everything as it is'],
  [['grades', '--to', 'json', '--fill', 'a.csv'], 'a table is filled, and json is none'],
  [['grades', '--fill', 'a.csv'], '--fill: whose file is it?'],
  [['grades', '--feedback', 'f', '--out', 'a.csv'], '--out is for --to FORMAT'],
  [['grades', '--to', 'csv', '--zero', 'pending'], '--zero: "pending" is not known'],
  [['grades', '--to', 'csv', '--require', 'high'], '--require: "high" is not known'],
  [['nowhere', '--to', 'csv'], 'there is no directory "nowhere"'],
  [['grades', '--to', 'csv', '--course', 'none.yml'], 'there is no course "none.yml"'],
])('%j is refused in a sentence', async (args, problem) => {
  const { code, out, err } = await call('export', ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(problem)
})

test('a directory without attempts is a mistake in the call', async () => {
  expect(await call('export', 'grades', '--to', 'csv')).toMatchObject({
    code: 2,
    err: expect.stringContaining('"grades" has no attempts'),
  })
})

test.each([[['export', 'grades', '--to', 'canvas', '--zero', 'missing']], [['report', 'grades']]])(
  '%j of a directory into which nothing was ever collected makes nobody missing',
  async (args) => {
    write(files)
    const said = await call(...args)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(/has no attempts, and nothing was harvested into it/)
    expect(readdirSync(join(dir, 'grades'))).toEqual([])
  },
)

test('a page is not written into a directory that is misspelt', async () => {
  write(files)
  const said = await call('report', 'gardes')
  expect(said).toMatchObject({ code: 2, out: '' })
  expect(said.err).toMatch(/^there is no directory ".*gardes"/)
  expect(existsSync(join(dir, 'gardes'))).toBe(false)
})

test('a file where a directory should be is said', async () => {
  write({ ...files, taken: '' })
  await keep('ada', 'passed')
  const said = await call('export', 'grades', '--to', 'csv', '--out', 'taken/grades.csv')
  expect(said).toMatchObject({ code: 2, out: '' })
  expect(said.err).toMatch(/taken" is a file, and no directory/)
})
