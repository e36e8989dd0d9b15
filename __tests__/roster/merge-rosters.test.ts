import { describe, expect, test } from '@jest/globals'
import type { Student } from '../../src/domain/student.js'
import { mergeRosters } from '../../src/roster/merge-rosters.js'
import { parseRoster } from '../../src/roster/parse-roster.js'
import { formatProblem } from '../../src/text/problem.js'

const merge = (...files: string[]) =>
  mergeRosters(files.flatMap((text, index) => parseRoster(text, `${'abc'[index]}.csv`).rows))

const students = (...files: string[]): Partial<Student>[] =>
  merge(...files).students.map(({ cells: _cells, ...student }) => student)

describe('rows of several files are one person', () => {
  test('by the id', () => {
    expect(students('id,name\n001,Ada L\n002,Bob\n', 'github,id\nAda,001\n')).toEqual([
      { key: 'ada', id: '001', name: 'Ada L', login: 'Ada' },
      { key: '002', id: '002', name: 'Bob' },
    ])
  })

  test('by the address, in any case', () => {
    expect(students('email,name\nAda@Example.edu,Ada\n', 'email,github\nada@example.edu,ada\n')).toEqual([
      { key: 'ada', email: 'Ada@Example.edu', name: 'Ada', login: 'ada' },
    ])
  })

  test("by GitHub's number, though the login changed in one: that is asked", () => {
    const { problems } = merge('github,github_id\nada,1\n', 'github,github_id\nlovelace,1\n')
    expect(problems.map(formatProblem)).toEqual([
      'b.csv:2:1: the GitHub account is "lovelace" here, but "ada" at a.csv:2:1 (both have the GitHub account\'s number "1": mend one of the two)',
    ])
  })

  test('through a third file that knows both', () => {
    expect(
      students('id,name\n001,Ada\n', 'github,email\nada,ada@x.edu\n', 'id,email\n001,ada@x.edu\n'),
    ).toEqual([{ key: 'ada', id: '001', name: 'Ada', email: 'ada@x.edu', login: 'ada' }])
  })

  test('and their cells are together', () => {
    expect(merge('id,name\n001,Ada\n', 'github,id,name\nada,001,Countess\n').students[0]?.cells).toEqual({
      id: '001',
      name: 'Ada',
      github: 'ada',
    })
  })
})

test('what contradicts is named with both places, and never guessed', () => {
  const { problems } = merge(
    'id,email\n001,ada@x.edu\n002,ada@x.edu\n',
    'id,github\n003,bob\n',
    'github,id\nbob,3\n',
  )
  expect(problems.map(formatProblem)).toEqual([
    'a.csv:3:1: the id is "002" here, but "001" at a.csv:2:1 (both have the email address "ada@x.edu": mend one of the two)',
    'c.csv:2:1: the id is "3" here, but "003" at b.csv:2:1 (both have the GitHub account "bob": mend one of the two)',
  ])
})

test('two addresses of one person stop nothing: the first counts, and it is told', () => {
  const { students: merged, notices } = merge('id,email\n001,a@x.edu\n', 'id,email\n001,a@home.org\n')
  expect(merged.map(({ email }) => email)).toEqual(['a@x.edu'])
  expect(notices).toEqual(['b.csv:2:1: another address than at a.csv:2:1, which counts'])
})

test("an id that is another one's login could mean both", () => {
  expect(merge('id,github\n1,ada\nada,\n').problems.map(formatProblem)).toEqual([
    'a.csv:3:1: "ada" is somebody else, too, at a.csv:2:1',
  ])
})

test('a course of fifty thousand is merged at once', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `${index},s${index}@x.edu`)
  const logins = rows.map((_, index) => `s${index}@x.edu,user${index}`)
  expect(
    merge(['id,email', ...rows].join('\n'), ['email,github', ...logins].join('\n')).students,
  ).toHaveLength(50_000)
})
