import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/config/load.js'
import { marksBySubmitter } from '../../src/domain/marks.js'
import { roundPoints } from '../../src/domain/points.js'
import { formatGrading } from '../../src/migrate/grading-text.js'
import { gradingOfPygrader, type PygraderFiles } from '../../src/migrate/pygrader.js'
import { type DumpRequest, dumpOf } from '../../src/pygrader/dump.js'
import { dumpOfGrades, formatGradesDump } from '../../src/pygrader/dump-grades.js'
import { parseGrades } from '../../src/pygrader/grades.js'
import { parseRubric } from '../../src/pygrader/rubric.js'
import { formatAttemptLine } from '../../src/record/jsonl.js'
import { formatMarkLine, parseMarkLines } from '../../src/record/mark.js'
import { gradeSubmitter } from '../../src/rescore.js'
import { dumps, gradesOf, itemsOf, sample, subitems } from '../pygrader/samples.js'
import { parseAttemptLines } from '../record/attempt-lines.js'

const at = '2026-01-01T00:00:00Z'
const named = (text: string, file: string) => ({ text, file })
const course = (rubric: string, grades: string, deadline?: string): PygraderFiles => ({
  assignment: 'hw1',
  rubric: named(rubric, 'rubric.json'),
  grades: named(grades, 'grades.json'),
  ...(deadline !== undefined && { deadline: named(deadline, 'deadline.txt') }),
  at,
})

/** Everybody's grade from what was moved, by way of the files it is written to. */
function gradesAfter(files: PygraderFiles) {
  const { grading, attempts, marks } = gradingOfPygrader(files)
  const config = parseConfig(formatGrading(grading, []), 'grading.yml', { formats: [] })
  const { lines, problems } = parseAttemptLines(attempts.map(formatAttemptLine).join(''), 'attempts.jsonl')
  expect(problems).toEqual([])
  const kept = parseMarkLines(marks.map(formatMarkLine).join(''), 'marks.jsonl')
  expect(kept.problems).toEqual([])
  const bySubmitter = marksBySubmitter(kept.marks)
  return lines.map(({ submitter, attempt }) => ({
    submitter,
    grade: gradeSubmitter(submitter, [attempt], bySubmitter.get(submitter) ?? [], config).grade,
  }))
}

const dumpAfter = (files: PygraderFiles, request: DumpRequest): string =>
  formatGradesDump(dumpOfGrades(gradesAfter(files), request))

function totalsBefore(rubric: string, grades: string) {
  const { rows } = dumpOf(parseRubric(rubric, 'r'), parseGrades(grades, 'g'), {})
  return Object.fromEntries(
    rows.map(({ submitter, isGraded, points }) => [
      submitter,
      isGraded ? roundPoints(Number(points), 2) : null,
    ]),
  )
}

const totalsAfter = (files: PygraderFiles) =>
  Object.fromEntries(
    gradesAfter(files).map(({ submitter, grade }) => [
      submitter,
      grade?.complete === true ? roundPoints(grade.points, 2) : null,
    ]),
  )

const samples: [dir: string, grades: string][] = [
  ['demo', 'grades.json'],
  ['hw1', 'grades.json'],
  ...[
    'e3_default_penalty',
    'e4_penalty_1_5',
    'e6_penalty_neg',
    'e8_zip_truncate',
    'e10_name_mismatch',
  ].flatMap((dir): [string, string][] => [
    [`edge/${dir}`, 'grades.before.json'],
    [`edge/${dir}`, 'grades.after.json'],
  ]),
  ['edge/e12_unknown_student', 'grades.before.json'],
  ['edge/e12_unknown_student', 'grades.after.json'],
]

describe.each(samples)('%s with %s', (dir, file) => {
  const [rubric, grades] = [sample(dir, 'rubric.json'), sample(dir, file)]

  test.each([
    ['with a deadline', sample('hw1', 'deadline.txt')],
    ['without a deadline', undefined],
    ['with an empty deadline', ''],
  ])('has the same totals as in pygrader after moving %s', (_, deadline) => {
    expect(totalsAfter(course(rubric, grades, deadline))).toEqual(totalsBefore(rubric, grades))
  })
})

test.each(dumps)('%s/%s is also what the dump of the moved course prints', (dir, file, request) => {
  // A single subitem can be asked for here, where pygrader has only n/a.
  if (request.code === 'C2.1') return
  const files = course(sample(dir, 'rubric.json'), sample(dir, 'grades.json'), sample(dir, 'deadline.txt'))
  expect(dumpAfter(files, request)).toBe(sample(dir, file))
})

test('hw1 moved is a grading.yml, an attempt for each submitter, and a mark for each award', () => {
  const files = course(
    sample('hw1', 'rubric.json'),
    sample('hw1', 'grades.json'),
    sample('hw1', 'deadline.txt'),
  )
  const { grading, attempts, marks, notices } = gradingOfPygrader(files)
  expect(formatGrading(grading, [])).toBe(sample('moved', 'hw1.grading.yml'))
  expect(attempts.map(({ submitter, attempt }) => [submitter, attempt.submission.submittedAt])).toEqual([
    ['Carol', '2020-02-03T05:00:00.000Z'],
    ['alice', '2020-02-02T23:59:59-05:00'],
    ['bob', '2020-02-02T23:59:59-05:00'],
    ['dave', '2020-02-03T05:00:00.000Z'],
    ['erin', '2020-02-02T23:59:59-05:00'],
  ])
  expect(attempts[0]).toMatchObject({
    source: 'pygrader',
    trust: 'regraded',
    attempt: { status: 'graded', tests: [], complete: false, submission: { submittedAtSource: 'recorded' } },
  })
  const by = 'pygrader'
  // An award of points passes; one of a deduction, or of a remark worth nothing, does not.
  expect(marks.filter(({ submitter }) => submitter === 'bob')).toEqual([
    { submitter: 'bob', item: 'A1.1', given: { passed: false }, by, at },
    { submitter: 'bob', item: 'A2.1', given: { passed: false }, by, at },
    { submitter: 'bob', item: 'B1.1', given: { passed: false }, by, at },
    { submitter: 'bob', item: 'B1.2', given: { passed: false }, comment: 'see line 3', by, at },
    { submitter: 'bob', item: 'B1.3', given: { passed: false }, by, at },
    { submitter: 'bob', item: 'B2.1', given: { passed: false }, by, at },
    { submitter: 'bob', item: 'B2.2', given: { passed: true }, comment: 'partial credit; ok', by, at },
    { submitter: 'bob', item: 'B2.3', given: { passed: true }, by, at },
    { submitter: 'bob', item: 'B10.1', given: { passed: true }, by, at },
    { submitter: 'bob', item: 'B10.2', given: { passed: false }, comment: 'leaks 40 bytes', by, at },
  ])
  expect(notices.map(({ message }) => message)).toEqual([
    'deadline.txt names no zone: `timezone` is America/New_York, by which pygrader itself counts',
    "pygrader kept only who was late: their time is a second after the deadline, the others' the deadline",
    "pygrader's tests are Python of the course: declare each as a command in `tests`, with its subitem's code as the id",
  ])
})

test('a bonus that only pygrader knows is an adjustment, and said', () => {
  const dir = 'e6_penalty_neg'
  const files = course(
    sample('edge', dir, 'rubric.json'),
    sample('edge', dir, 'grades.before.json'),
    sample('demo', 'deadline.txt'),
  )
  const { grading, marks, notices } = gradingOfPygrader(files)
  expect(grading).toMatchObject({ due: '2021-01-05 13:38:59', timezone: 'America/New_York' })
  expect(grading).not.toHaveProperty('late')
  expect(marks.filter((mark) => 'adjust' in mark)).toEqual([
    { submitter: 'pos', adjust: 5, comment: "pygrader's late penalty", by: 'pygrader', at },
  ])
  expect(notices.map(({ message }) => message)).toEqual([
    'late_penalty: -0.5 is not from 0 to 1: late submissions gain points',
    'deadline.txt names no zone: `timezone` is America/New_York, by which pygrader itself counts',
    'late_penalty has no counterpart in `late`: what lateness is to cost is yours to write',
    "pygrader kept only who was late: their time is a second after the deadline, the others' the deadline",
    'what pygrader added or took beyond the rubric is kept as adjustments of the submitters',
    "pygrader's tests are Python of the course: declare each as a command in `tests`, with its subitem's code as the id",
  ])
})

test("the fork's policies are kept as adjustments", () => {
  const rubric = itemsOf({ A1: subitems('10') })
  const policies = { EarlyAndLatePolicy: 2, OwnPolicy: 1 }
  const grades = JSON.stringify({ s: gradesOf({ 'A1.1': [true] }, { grading_policies: policies }) })
  const { marks, notices } = gradingOfPygrader(course(rubric, grades))
  expect(marks.at(-1)).toMatchObject({ adjust: 2, comment: "pygrader's grading policies" })
  expect(notices.map(({ message }) => message)).toContain(
    'the grading policy "OwnPolicy" is a course\'s own Python: it is not applied',
  )
  expect(dumpAfter(course(rubric, grades), {})).toBe(
    "s\t12\t(+2) pygrader's grading policies\n\nAverage across 1 graded submission(s): 12.0\n",
  )
})

test('comments without an award stay comments, and grades of what is gone are named', () => {
  const grades = JSON.stringify({
    s: gradesOf({ 'A1.1': [null, 'look again'], 'A9.1': [true], 'A9.2': [null] }),
  })
  const { marks, notices } = gradingOfPygrader(course(itemsOf({ A1: subitems('10') }), grades))
  expect(marks).toEqual([{ submitter: 's', item: 'A1.1', comment: 'look again', by: 'pygrader', at }])
  expect(notices[0]?.message).toBe('grades of what the rubric does not have are left out: "A9.1"')
})

test('without grades there is still a rubric', () => {
  const { grading, attempts, marks } = gradingOfPygrader({
    assignment: 'hw1',
    rubric: named(sample('demo', 'rubric.json'), 'rubric.json'),
    at,
  })
  expect(parseConfig(formatGrading(grading, []), 'grading.yml', { formats: [] }).rubric?.items).toHaveLength(
    3,
  )
  expect([attempts, marks]).toEqual([[], []])
})

test.each(['e5_penalty_string', 'e7_extra_key', 'e13_dup'])('edge/%s is refused with its place', (dir) => {
  const files = course(sample('edge', dir, 'rubric.json'), sample('edge', dir, 'grades.after.json'))
  expect(() => gradingOfPygrader(files)).toThrow(/^rubric\.json:1:\d+: /)
})
