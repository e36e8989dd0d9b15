import { describe, expect, test } from '@jest/globals'
import { feedbackFiles } from '../../src/export/feedback.js'
import { safeFileName, uniqueNames } from '../../src/export/file-names.js'
import { makeAccount, makeAssignment, makeCourse, makeItem, makeRow, makeStudent } from '../course-grades.js'
import { hostileCourse, rules } from './course.js'

describe('feedback', () => {
  test('is a file for each student and assignment whose grade may be handed out, and says why work cannot be graded', () => {
    const files = feedbackFiles(hostileCourse(), { ...rules, require: 'run' })
    expect(files.map(({ path }) => path)).toEqual([
      ...['ada', 'eve', 'liz', 'max', 'sam', 'zoe'].map((name) => `hw1/${name}.txt`),
      ...['ada', 'bob', 'eve', 'zoe'].map((name) => `lab/${name}.txt`),
    ])
    expect(files.find(({ path }) => path === 'lab/eve.txt')?.text).toBe(
      'Homework lab\n\nIt could not be graded: =1+1 is missing\n',
    )
  })

  test('tells points, lateness, items and what people said, with nothing hidden in it', () => {
    const grade = makeRow('ada', {
      raw: 7,
      penalty: 1,
      points: 6,
      lateMs: 7_200_000,
      lateDaysSpent: 1,
      items: [
        makeItem('A', {
          name: 'Design',
          status: 'partial',
          points: 3,
          mark: { by: 'Tess', comment: 'Good,\nbut \u202Elong' },
          items: [makeItem('A.1', { name: 'A.1', status: 'failed', points: -2, maxPoints: 0 })],
        }),
        makeItem('B', { name: 'B', status: 'not_run', points: 0 }),
      ],
      adjustments: [{ points: 0.5, reason: 'fixed the handout', mark: { by: 'Tess', comment: 'thanks' } }],
    })
    const [file] = feedbackFiles(
      makeCourse([makeAssignment('hw1', [makeAccount('ada', { grade })], { timezone: 'America/New_York' })]),
      rules,
    )
    expect(file?.text).toBe(
      [
        'Homework hw1',
        '',
        '6 of 10 points: 7 less 1 for lateness',
        'Submitted Fri 20 Nov 2026, 05:00 EST, late by 2 h, 1 of your late days spent',
        '',
        'A Design: 3 of 5 points',
        '  Good,',
        '  but ⟨U+202E⟩long',
        '  A.1: -2',
        'B: 0 of 5 points (not run)',
        '+0.5  fixed the handout',
        '  thanks',
        '',
      ].join('\n'),
    )
  })

  test('says of a grade that waits that it waits', () => {
    const text = feedbackFiles(hostileCourse(), rules).find(({ path }) => path === 'hw1/max.txt')?.text
    expect(text).toContain('5 of 10 points so far: what is marked "pending" waits for a person.')
    expect(text).toContain('A2 Item A2: pending')
  })

  test('of two students never is one file, whatever they are called', () => {
    const students = ['../../etc/passwd', 'a/b', 'A_B', 'CON', 'a\\b', '李', 'é', 'x'.repeat(300)].map(
      (key) => makeStudent(key),
    )
    const accounts = students.map((student) => makeAccount(student.key, { members: [student] }))
    const paths = feedbackFiles(makeCourse([makeAssignment('../x', accounts)]), rules).map(({ path }) => path)
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(students.length)
    expect(paths.slice(0, 6)).toEqual(
      ['etc_passwd', 'a_b', 'A_B-2', '_CON', 'a_b-3', '_'].map((name) => `x/${name}.txt`),
    )
    for (const path of paths) expect(path).toMatch(/^x\/[A-Za-z0-9_@][A-Za-z0-9._@-]*\.txt$/)
  })
})

test.each([
  ['ada@example.edu', 'ada@example.edu'],
  ['..', '_'],
  ['-rf', 'rf'],
  ['nul.txt', '_nul.txt'],
  ['Zoë Ünal', 'Zoe_Unal'],
  ['a\u202Eb\u0000c', 'a_b_c'],
])('%j names the file %j', (text, name) => {
  expect(safeFileName(text)).toBe(name)
})

test('a number that is a name already is not given again', () => {
  expect(uniqueNames(['a', 'a', 'a-2', 'A'])).toEqual(['a', 'a-2', 'a-2-2', 'A-3'])
})
