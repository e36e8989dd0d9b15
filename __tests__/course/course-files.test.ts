import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findCourse } from '../../src/course/course-files.js'
import { UserError } from '../../src/text/problem.js'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'course-files-'))
})
afterAll(() => rmSync(root, { recursive: true }))

let made = 0
function write(files: Record<string, string>): string {
  made += 1
  const dir = join(root, `course-${made}`)
  mkdirSync(dir)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}

const problemsIn = async (files: Record<string, string>): Promise<string[]> => {
  try {
    await findCourse(undefined, write(files))
    return []
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
}

const course = [
  'roster: people/roster.csv',
  'groups: groups.csv',
  'extensions: extensions.csv',
  'timezone: America/New_York',
  'assignments: {hw1: {}, hw2: {}}',
].join('\n')
const roster = 'id,email,github\n001,ada@x.edu,Ada\n002,bob@x.edu,bob\n003,cleo@x.edu,\n'
const nothing = { groups: 'assignment,group,student\n', extensions: 'student,assignment,due,note\n' }

test('a course with its files: everybody is found by id, address or account', async () => {
  const dir = write({
    'course.yml': course,
    'people/roster.csv': roster,
    'groups.csv': 'assignment,team,member\nhw1,Rocket,ada\nhw1,Rocket,002\n*,Solo,cleo@x.edu\n',
    'extensions.csv': 'student,assignment,due,note\n001,hw1,2026-12-03,ill\nBOB,*,+2d,\n',
  })
  const { students, groups, extensions, notices, directory } = await findCourse(undefined, dir)
  expect(directory).toBe(dir)
  expect(students.map(({ key }) => key)).toEqual(['ada', 'bob', '003'])
  expect(groups).toEqual([
    { assignment: 'hw1', group: 'Rocket', student: 'ada' },
    { assignment: 'hw1', group: 'Rocket', student: 'bob' },
    { assignment: 'hw1', group: 'Solo', student: '003' },
    { assignment: 'hw2', group: 'Solo', student: '003' },
  ])
  expect(extensions).toEqual([
    { student: 'ada', assignment: 'hw1', due: { at: '2026-12-03T23:59:59-05:00' }, note: 'ill' },
    { student: 'bob', assignment: '*', due: { laterMs: 172_800_000 } },
  ])
  expect(notices).toEqual([])
})

test('without course.yml the course is empty, and called after the directory', async () => {
  const dir = write({})
  expect(await findCourse(undefined, dir)).toMatchObject({
    config: { name: `course-${made}`, assignments: [], require: 'unverified' },
    students: [],
  })
})

test('a course somewhere else: its paths start where it is', async () => {
  const dir = write({ 'f26/course.yml': 'org: cs101\nroster: r.csv', 'f26/r.csv': roster })
  const { students, config } = await findCourse('f26/course.yml', dir)
  expect(students).toHaveLength(3)
  expect(config.name).toBe('cs101')
})

test('a course that was named and is not there', async () => {
  await expect(findCourse('f27/course.yml', write({}))).rejects.toThrow(
    'there is no course "f27/course.yml" (`init --course` writes one)',
  )
})

test('without a roster, groups and extensions name submitters', async () => {
  const dir = write({
    'course.yml': 'groups: groups.csv\nextensions: extensions.csv',
    'groups.csv': 'assignment,group,student\nhw1,Rocket,Ada\n',
    'extensions.csv': 'student,assignment,due\nBob,hw1,+1d\n',
  })
  expect(await findCourse(undefined, dir)).toMatchObject({
    groups: [{ student: 'ada' }],
    extensions: [{ student: 'bob' }],
  })
})

describe('every problem at once, with its place', () => {
  test('in the rosters', async () => {
    const files = {
      'course.yml': 'roster: [a.csv, b.csv, c.csv]',
      'a.csv': 'id,name\n1,"Ada\n',
      'b.csv': 'id\n1\n,\n\n,,x\n',
    }
    expect(await problemsIn(files)).toEqual([
      'a.csv:2:3: a quote that is never closed (a cell with quotes is written "like ""this""")',
      'b.csv:5:3: there are more cells than columns (a text with a comma in it goes in quotes)',
      'b.csv:5:1: nothing in this row says who it is (it needs an id, an email address or a GitHub account)',
      'course.yml: there is no file "c.csv" (paths start where the course file is)',
    ])
  })

  test('in groups and extensions', async () => {
    const files = {
      'course.yml': course,
      'people/roster.csv': roster,
      'groups.csv': 'assignment,group,student\nhw9,g,ada\nhw1,g,addda\nhw1,,ada\nhw1,g1,ada\nhw1,g2,001\n',
      'extensions.csv': 'student,assignment,due\nzoe,hw1,soon\nada,hw 1,+1d\nbob,,\n',
    }
    expect(await problemsIn(files)).toEqual([
      'groups.csv:2:1: "hw9" is no assignment of the course (did you mean "hw1"?)',
      'groups.csv:3:7: "addda" is nobody in the roster (by id, email address or GitHub account)',
      'groups.csv:4:1: needs an assignment, a group and a student',
      'groups.csv:6:1: "ada" is in several groups of hw1: "g1", "g2" (whose grade would be theirs? keep one)',
      'extensions.csv:2:1: "zoe" is nobody in the roster (by id, email address or GitHub account)',
      'extensions.csv:2:9: "soon" is no due date (such as 2026-12-03, 2026-12-03 18:00 or +2d)',
      'extensions.csv:3:5: "hw 1" is no assignment of the course (did you mean "hw1"?)',
      'extensions.csv:4:1: needs a student, an assignment (or *) and a due date',
    ])
  })

  test('columns that are missing', async () => {
    const files = {
      'course.yml': course,
      'people/roster.csv': roster,
      'groups.csv': 'hw,who\n',
      'extensions.csv': '',
    }
    expect(await problemsIn(files)).toEqual([
      'groups.csv:1:1: there is no column assignment, no column group, no column student (the first row names the columns: assignment,group,student)',
      'extensions.csv:1:1: the file is empty (the first row names the columns: student,assignment,due)',
    ])
  })

  test('a column that is wrong in every row is said often enough', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `hw1,g,nobody${index}`)
    const files = {
      'course.yml': course,
      'people/roster.csv': ['id', ...rows.map((_, index) => `s${index}`)].join('\n'),
      'groups.csv': ['assignment,group,student', ...rows].join('\n'),
      'extensions.csv': nothing.extensions,
    }
    const problems = await problemsIn(files)
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toBe('and 19950 more problems')
  })

  test('a name that two students could be', async () => {
    const files = {
      'course.yml': 'roster: r.csv\nextensions: e.csv',
      'r.csv': 'id,github\nbob,ada\n1,bob\n',
      'e.csv': 'student,assignment,due\nbob,hw1,+1d\n',
    }
    expect(await problemsIn(files)).toEqual([
      'e.csv:2:1: "bob" could be "ada" or "bob" (name them by their GitHub account)',
    ])
  })
})

test('files with only their headers say nothing', async () => {
  const dir = write({
    'course.yml': course,
    'people/roster.csv': 'id,name,email,github,section\n',
    'groups.csv': nothing.groups,
    'extensions.csv': nothing.extensions,
  })
  expect(await findCourse(undefined, dir)).toMatchObject({ students: [], groups: [], extensions: [] })
})
