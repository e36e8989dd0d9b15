import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { crashes, dumped, dumps, gradesOf, itemsOf, quirks, sample, samples, subitems } from './samples.js'

test.each(dumps)('%s/%s is what the dump prints', (dir, file, request) => {
  const [rubric, grades] = [sample(dir, 'rubric.json'), sample(dir, 'grades.json')]
  expect(dumped(rubric, grades, request)).toBe(sample(dir, file))
})

describe.each(quirks)('edge/%s', (dir, request) => {
  // pygrader rewrites the file on every start: before and after must dump to the same.
  test.each(['grades.before.json', 'grades.after.json'])('is dumped from %s', (file) => {
    const grades = sample('edge', dir, file)
    expect(dumped(sample('edge', dir, 'rubric.json'), grades, request)).toBe(sample('edge', dir, 'dump.tsv'))
  })
})

test.each(crashes)('edge/%s, on which pygrader stops, is explained', (dir, ours) => {
  expect(sample('edge', dir, 'dump.err')).toMatch(/^(Traceback|Rubric subitem 'A1\.1' defined twice!)/)
  expect(sample('edge', dir, 'dump.tsv')).toBe('')
  for (const file of ['grades.before.json', 'grades.after.json']) {
    expect(() => dumped(sample('edge', dir, 'rubric.json'), sample('edge', dir, file))).toThrow(ours)
  }
})

test('every recorded dump is in these tables', () => {
  const recorded = ['demo', 'hw1'].flatMap((dir) =>
    readdirSync(join(samples, dir))
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => `${dir}/${file}`),
  )
  const edges = readdirSync(join(samples, 'edge')).filter((dir) =>
    existsSync(join(samples, 'edge', dir, 'dump.tsv')),
  )
  expect(new Set(dumps.map(([dir, file]) => `${dir}/${file}`))).toEqual(new Set(recorded))
  expect(new Set([...quirks, ...crashes].map(([dir]) => dir))).toEqual(new Set(edges))
})

const deductive = `"deducting_from": 5, ${subitems('-5', '-5', '-2')}`

test.each([
  ['sums of floats as Python has them', { A1: subitems('0.1', '0.2') }, {}, '0.30000000000000004\t'],
  ['whole numbers as whole numbers', { A1: subitems('1', '2') }, {}, '3\t'],
  ['1.0 as a float', { A1: subitems('1.0', '2') }, {}, '3.0\t'],
  ['no total below 0', { A1: subitems('-1', '-2.5') }, {}, '0\t(A1.1); (A1.2)'],
  ['a running total below 0 that comes back', { A1: subitems('-5'), A2: subitems('7') }, {}, '2\t(A1)'],
  ['a deductive item that ends at 0', { A1: deductive, A2: subitems('1') }, {}, '1\t(A1.1); (A1.2); (A1.3)'],
  ['no deduction from 0', { A1: `"deducting_from": 0, ${subitems('-5')}` }, {}, '0\t(A1)'],
  ['what a deductive item gives up to its worth', { A1: `"deducting_from": 5, ${subitems('3')}` }, {}, '5\t'],
  ['lateness rounded to the even hundredth', { A1: subitems('0.25') }, { is_late: true }, '0.12\t(LATE)'],
  ['-0.0 for nothing left', { A1: subitems('-0.001') }, { is_late: true }, '-0.0\t(LATE); (A1)'],
])('the dump prints %s', (_, items, more, line) => {
  const codes = Object.entries<string>(items).flatMap(([code, rest]) =>
    (/points_per_subitem": \[(.*?)\]/.exec(rest)?.[1] ?? '').split(',').map((_, at) => `${code}.${at + 1}`),
  )
  const scores = Object.fromEntries(codes.map((code) => [code, [true] satisfies [boolean]]))
  const grades = JSON.stringify({ s: gradesOf(scores, { is_late: false, ...more }) })
  expect(dumped(itemsOf(items), grades, { submitter: 's' })).toBe(`s\t${line}\n`)
})

test('comments go out as they are, also those that break the table', () => {
  const grades = JSON.stringify({ s: gradesOf({ 'A1.1': [true, 'a\tb\nc'] }) })
  expect(dumped(itemsOf({ A1: subitems('2') }), grades, { submitter: 's' })).toBe('s\t2\t(A1) a\tb\nc\n')
})

test('what is graded in part still enters the average, as in pygrader', () => {
  const rubric = itemsOf({ A1: subitems('20'), A2: subitems('1') })
  const grades = JSON.stringify({
    half: gradesOf({ 'A1.1': [true], 'A2.1': [null] }),
    whole: gradesOf({ 'A1.1': [false], 'A2.1': [true] }),
  })
  expect(dumped(rubric, grades)).toBe(
    'half\tn/a\tn/a\nwhole\t1\t(A1)\n\nAverage across 1 graded submission(s): 21.0\n',
  )
})

test('names are in the order of their case-folded letters; tables and items as they were written', () => {
  const rubric = `{"10": {"B2": {"name": "B2", ${subitems('1', '1')}}}, "2": {"B1": {"name": "B1", ${subitems('1', '1')}}}}`
  const all = gradesOf({ 'B2.1': [false], 'B2.2': [true], 'B1.1': [false], 'B1.2': [true] })
  const names = ['zoe', 'Bob', '9', 'alice', '10', 'straße', 'STRASSB']
  const lines = dumped(rubric, JSON.stringify(Object.fromEntries(names.map((name) => [name, all])))).split(
    '\n',
  )
  expect(lines.slice(0, 7)).toEqual(
    ['10', '9', 'alice', 'Bob', 'STRASSB', 'straße', 'zoe'].map((name) => `${name}\t2\t(B2.1); (B1.1)`),
  )
})

test('no grades at all are no submission', () => {
  expect(dumped(sample('demo', 'rubric.json'), '{}')).toBe('\nAverage across 0 graded submission(s): 0\n')
})

describe("the living fork's file", () => {
  const rubric = itemsOf({ A1: subitems('10', '-5', '0') })
  const scores = {
    'A1.1': [false] as [boolean],
    'A1.2': [true, 'leaks'] as [boolean, string],
    'A1.3': [true] as [boolean],
  }

  test.each([
    [{}, '0\t(A1.1: -10); (A1.2: -5) leaks'],
    [{ LatePercentagePenaltyPolicy: true }, '0\t(LATE); (A1.1: -10); (A1.2: -5) leaks'],
    [{ EarlyAndLatePolicy: 2 }, '0\t(+2) Early deadline; (A1.1: -10); (A1.2: -5) leaks'],
    [{ EarlyAndLatePolicy: 0 }, '0\t(A1.1: -10); (A1.2: -5) leaks'],
    [{ EarlyAndLatePolicy: null }, '0\tSubmitted past hard deadline'],
    [{ LateDaysPolicy: 2 }, '0\tNot enough late days'],
    [
      { CustomDeductionsPolicy: [{ deduction: 7.5, comment: 'regrade' }] },
      '2.5\t(7.5) regrade; (A1.1: -10); (A1.2: -5) leaks',
    ],
    [
      { PlagiarismPolicy: { bob: 'https://moss' }, EarlyAndLatePolicy: 2 },
      '0\tFlagged for plagiarism: https://moss; (+2) Early deadline; (A1.1: -10); (A1.2: -5) leaks',
    ],
  ])('with %j is dumped as the fork does', (policies, line) => {
    // The fork keeps the order of its file and prints no average.
    const grades = JSON.stringify({
      s: gradesOf(scores, { grading_policies: policies }),
      a: gradesOf({}, {}),
    })
    expect(dumped(rubric, grades)).toBe(`s\t${line}\na\tn/a\tn/a\n`)
  })

  test('what a code does not find is graded, and worth nothing', () => {
    const grades = JSON.stringify({ s: gradesOf(scores, {}) })
    expect(dumped(rubric, grades, { code: 'Z' })).toBe('s\t0\t\n')
  })

  test('a comment on what was not lost has no price', () => {
    const grades = JSON.stringify({
      s: gradesOf({ 'A1.1': [true, 'nice'], 'A1.2': [false, 'close'], 'A1.3': [false] }, {}),
    })
    expect(dumped(rubric, grades)).toBe('s\t10\t(A1.1) nice; (A1.2) close\n')
  })
})
