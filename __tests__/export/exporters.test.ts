import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { CourseGrades } from '../../src/domain/course-grades.js'
import type { Student } from '../../src/domain/student.js'
import { exporters, type Format } from '../../src/export/formats.js'
import { parseCsv } from '../../src/text/csv.js'
import { makeAccount, makeAssignment, makeCourse, makeRow, makeStudent } from '../course-grades.js'
import { ada, bob, hostileCourse, rules } from './course.js'

const formats: Format[] = [
  ...(['csv', 'tsv', 'matrix', 'items', 'canvas', 'moodle', 'brightspace', 'blackboard'] as const),
  ...(['gradescope', 'github-classroom', 'json'] as const),
]

const cellsOf = (text: string): string[][] =>
  parseCsv(text, 'x.csv').rows.map(({ cells }) => cells.map(({ value }) => value))

/** A course of one assignment, and who has 10 points there. */
const courseOf = (students: readonly Student[], lms?: string): CourseGrades =>
  makeCourse([
    makeAssignment(
      'hw1',
      students.map((one) => makeAccount(one.key, { members: [one] })),
      { name: 'Homework 1', ...(lms !== undefined && { lms }) },
    ),
  ])

describe('each format', () => {
  test('is in the list', () => {
    expect([...formats].sort()).toEqual(Object.keys(exporters).sort())
  })

  test.each(formats)('%s writes the file that is kept, whatever students are called', (format) => {
    const file = `__tests__/fixtures/export/${format}.${format === 'json' ? 'json' : 'csv'}`
    const { text } = exporters[format](hostileCourse(), { ...rules, require: 'run' })
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  test.each(formats.filter((format) => format !== 'json'))('%s has as many cells in each line', (format) => {
    const { text, rows } = exporters[format](hostileCourse(), rules)
    const [header = [], ...lines] = cellsOf(text)
    expect(lines.every((line) => line.length === header.length)).toBe(true)
    expect(lines.length).toBe(format === 'canvas' ? rows + 1 : rows)
  })

  test.each(formats)('%s never says 0 for who has nothing', (format) => {
    const nobody = makeAccount('ada', { members: [ada], status: 'no_result', attempts: [] })
    const waits = makeRow('bob', { raw: 0, points: 0, complete: false, pending: ['A1'] })
    const { grade: _, ...without } = nobody
    const grades = makeCourse([
      makeAssignment('hw1', [without, makeAccount('bob', { members: [bob], grade: waits })]),
    ])
    const { text } = exporters[format](grades, rules)
    if (format === 'json') expect(JSON.parse(text).assignments[0].accounts[0].grade).toBeUndefined()
    else {
      const [header = [], ...lines] = cellsOf(text)
      const column = header.findIndex((title) =>
        /final|^hw1 |Homework|Total Score|points_awarded/.test(title),
      )
      expect(lines.map((line) => line[column]).filter((cell) => cell === '0')).toEqual([])
    }
  })
})

describe('systems for learning', () => {
  test.each<Format>(['canvas', 'moodle', 'brightspace', 'blackboard'])(
    '%s leaves out by name whom it cannot know, and exports the others',
    (format) => {
      const sheet = exporters[format](hostileCourse(), { ...rules, require: 'run' })
      expect(sheet.refused.map(({ who }) => who)).toEqual(['Sam Sneaky (sam)'])
      expect(sheet.text).not.toContain('sam')
    },
  )

  test.each<[Format, string]>([
    ['canvas', 'ID, SIS User ID or SIS Login ID'],
    ['moodle', 'Email address, ID number, Username'],
    ['brightspace', 'OrgDefinedId or Username'],
    ['blackboard', 'Username'],
  ])('%s says what a roster must have where there is none', (format, needs) => {
    const grades = makeCourse([makeAssignment('hw1', [makeAccount('ada', { members: [] })])])
    expect(exporters[format](grades, rules)).toMatchObject({
      rows: 0,
      refused: [{ assignment: 'hw1', who: 'ada', why: expect.stringContaining(needs) }],
    })
  })

  test.each<[Format, string, string]>([
    ['canvas', 'Student,ID,SIS User ID,SIS Login ID,Section,Homework 1', '    Points Possible,,,,,10'],
    ['moodle', 'Email address,Full name,Assignment: Homework 1', 'ada@example.edu,Ada Lovelace,10'],
    [
      'brightspace',
      'OrgDefinedId,Username,Homework 1 Points Grade,End-of-Line Indicator',
      '#00101,#ada,10,#',
    ],
    ['blackboard', '"Username"\t"Homework 1 [Total Pts: 10 Score]"', '"ada"\t"10"'],
  ])('%s has its own headers', (format, header, second) => {
    expect(
      exporters[format](courseOf([ada]), rules)
        .text.split(/\r?\n/)
        .slice(0, 2),
    ).toEqual([header, second])
  })

  test('a Blackboard column keeps the title with its number', () => {
    const title = 'Homework 1 [Total Pts: 10 Score] |1281892'
    const { text, notices } = exporters.blackboard(courseOf([ada], title), rules)
    expect(text).toContain(`"${title}"`)
    expect(notices).toEqual([])
  })

  test('Canvas and Blackboard would make a new column of a title without a number, which is said', () => {
    expect(exporters.canvas(courseOf([ada], 'HW (12)'), rules).notices).toEqual([])
    expect(exporters.canvas(courseOf([ada], 'HW'), rules).notices).toEqual([
      expect.stringContaining('Canvas makes a new one'),
    ])
    expect(exporters.blackboard(courseOf([ada], 'HW'), rules).notices).toEqual([
      expect.stringContaining('Blackboard makes a new one'),
    ])
  })

  test('Moodle gets the one column by which it knows most students, and who lacks it is named', () => {
    const numbered = ['a', 'b'].map((key) => makeStudent(key, { id: `1${key}` }))
    const { email: _, ...eli } = makeStudent('eli', { id: '1e' })
    const { text } = exporters.moodle(courseOf([...numbered, eli]), rules)
    expect(text.split('\n')[0]).toMatch(/^ID number,/)
    const { id: __, ...nobody } = eli
    const some = exporters.moodle(courseOf([...numbered, nobody]), rules)
    expect(some.text.split('\n')[0]).toMatch(/^Email address,/)
    expect(some.refused.map(({ who }) => who)).toEqual(['Eli Example (eli)'])
  })

  test('more than Moodle takes and more than Brightspace keeps is said', () => {
    const grades = makeCourse([
      makeAssignment('hw1', [makeAccount('ada', { grade: makeRow('ada', { points: 101 }) })]),
    ])
    expect(exporters.moodle(grades, rules).notices).toEqual([expect.stringContaining('over 100')])
    expect(exporters.brightspace(grades, rules).notices).toEqual([expect.stringContaining('Can Exceed')])
  })

  test('an `ID` is Canvas’ own only in a roster that Canvas wrote', () => {
    const idsOf = (cells: Record<string, string>): string | undefined =>
      exporters.canvas(courseOf([makeStudent('ada', { id: '17', cells })]), rules).text.split('\n')[2]
    expect(idsOf({ student: 'Ada', ID: '17' })).toBe('Ada,,17,,,10')
    expect(idsOf({ Student: 'Example, Ada', ID: '9', Section: 'A' })).toBe('"Example, Ada",9,,,,10')
    expect(idsOf({ ID: '9', 'SIS Login ID': 'ada1' })).toBe('Ada Example,9,,ada1,,10')
  })

  test('a roster of GitHub accounts alone gives no system a name to sign in with', () => {
    const one = makeStudent('ada', { cells: { username: 'ada', github_id: '7' } })
    expect(exporters.blackboard(courseOf([one]), rules).refused).toHaveLength(1)
  })

  test('the points are those before lateness where that is asked', () => {
    const grade = makeRow('ada', { raw: 9, penalty: 2, points: 7 })
    const grades = makeCourse([makeAssignment('hw1', [makeAccount('ada', { members: [ada], grade })])])
    expect(exporters.blackboard(grades, rules).text).toContain('"ada"\t"7"')
    expect(exporters.blackboard(grades, { ...rules, points: 'raw' }).text).toContain('"ada"\t"9"')
  })

  test.each([
    [8.005, '8.01'],
    [8.004999, '8'],
    [-0.005, '-0.01'],
    [1234.5, '1234.5'],
    [0, '0'],
  ])('%d points are written as %s: rounded once, half away from zero', (points, written) => {
    const grades = makeCourse([
      makeAssignment('hw1', [makeAccount('ada', { members: [ada], grade: makeRow('ada', { points }) })]),
    ])
    expect(exporters.blackboard(grades, rules).text).toContain(`"ada"\t"${written}"`)
  })
})

test('Gradescope’s file of one assignment has its columns, and says who is missing and who waits', () => {
  const course = hostileCourse()
  const { text } = exporters.gradescope({ ...course, assignments: course.assignments.slice(0, 1) }, rules)
  const [header = [], ...lines] = cellsOf(text)
  expect(header.join(',')).toBe(
    'First Name,Last Name,SID,Email,Sections,Total Score,Max Points,Status,Submission ID,Submission Time,Lateness (H:M:S),View Count,Submission Count',
  )
  const statuses = lines.map((line) => [line[2], line[5], line[7]])
  expect(statuses).toContainEqual(['00102', '', 'Missing'])
  expect(statuses).toContainEqual(['00105', '', 'Ungraded'])
  expect(statuses).toContainEqual(['00101', '10', 'Graded'])
})
