import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CourseGrades } from '../../src/domain/course-grades.js'
import { encodeText } from '../../src/export/encode.js'
import { type Filled, type FillRequest, fill } from '../../src/export/fill.js'
import { numberIn } from '../../src/export/fill-maximum.js'
import { exporters } from '../../src/export/formats.js'
import { parseCsv } from '../../src/text/csv.js'
import { decodeText, encodingOf } from '../../src/text/decode.js'
import { UserError } from '../../src/text/problem.js'
import { makeAccount, makeAssignment, makeCourse, makeRow, makeStudent } from '../course-grades.js'
import { ada, bob, hostileCourse, liz, rules, zoe } from './course.js'

type Points = Readonly<Record<string, number | undefined>>

/** Ada, Bob, Zoë and Liz with these points in one assignment; nobody else. */
const courseWith = (points: Points, lms?: string): CourseGrades =>
  makeCourse([
    makeAssignment(
      'hw1',
      [ada, bob, zoe, liz].map((student) => {
        const given = points[student.key]
        const { grade: _, ...none } = makeAccount(student.key, { members: [student], status: 'no_result' })
        if (given === undefined) return none
        const grade = makeRow(student.key, { points: given })
        return makeAccount(student.key, { members: [student], grade })
      }),
      { name: 'Homework 1', ...(lms !== undefined && { lms }) },
    ),
  ])

const filled = (text: string, grades: CourseGrades, more: Partial<FillRequest> = {}): Filled =>
  fill({ text, file: 'theirs.csv', format: 'canvas', isAsked: true, grades, rules, ...more })

const problemsOf = (run: () => unknown): string[] => {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

const canvas = [
  '\uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Homework 1 (48213),Homework 10 (48214),Final Score',
  ',,,,,Manual Posting,,',
  '    Points Possible,,,,,10,100.00,(read only)',
  '"Lovelace, Ada",700101,00101,ada@example.edu,A,10.00,3,"1,5"',
  '"Tables, ""Bobby""",,00102,bob@example.edu,A,7,3,1',
  '"=HYPERLINK(""x"")",,,ZOE@example.edu,A,,3,1',
  'Liz Late,700106,,,A,EX,3,1',
  '"Nobody, Known",9,,,A,5,3,1',
  '"Student, Test",799,,deadbeef,A,2,,',
  '',
].join('\r\n')

describe('Canvas', () => {
  test('changes the cells that are another number, and no byte besides', () => {
    const grades = courseWith({ ada: 10, bob: 7.5, zoe: 3, liz: 4 }, 'Homework 1 (48213)')
    const { text, changed, rows, refused, unknown } = filled(canvas, grades)
    expect(text).toBe(
      canvas.replace('A,7,3,1', 'A,7.5,3,1').replace('ZOE@example.edu,A,,', 'ZOE@example.edu,A,3,'),
    )
    expect({ changed, rows, unknown }).toEqual({ changed: 2, rows: 4, unknown: ['Nobody, Known'] })
    expect(refused).toEqual([
      { assignment: 'hw1', who: 'Liz Late (liz)', why: 'the file says "EX", which stays' },
    ])
  })

  test('leaves what is there where there is no grade', () => {
    expect(filled(canvas, courseWith({}, 'Homework 1 (48213)')).text).toBe(canvas)
  })

  test.each([
    ['the number wins over the title', 'Anything (48214)', 'Homework 10 (48214)'],
    ['the exact title', 'Homework 1 (48213)', 'Homework 1 (48213)'],
    ['the title without the number that Canvas adds', undefined, 'Homework 1 (48213)'],
    ['the title in other letters', 'HOMEWORK 10', 'Homework 10 (48214)'],
  ])('finds the column: %s', (_, lms, header) => {
    const { text } = filled(canvas, courseWith({ ada: 1.25 }, lms))
    const [first, ...rows] = parseCsv(text, 'x').rows
    const index = first?.cells.findIndex(({ value }) => value === header) ?? -1
    expect(rows.map(({ cells }) => cells[index]?.value)).toContain('1.25')
  })

  test.each([
    ['another number is another assignment', 'Homework 1 (99)', 'hw1: there is no column "Homework 1 (99)"'],
    ['a column that Canvas does not read back', 'Final Score', 'hw1: the column "Final Score" is read only'],
  ])('refuses: %s', (_, lms, problem) => {
    expect(problemsOf(() => filled(canvas, courseWith({ ada: 1 }, lms)))).toEqual([problem])
  })

  test('refuses a title that several columns have, and takes its number', () => {
    const twice = canvas.replace('Homework 10 (48214)', 'Homework 1 (48299)')
    expect(problemsOf(() => filled(twice, courseWith({ ada: 1 })))).toEqual([
      expect.stringContaining('several columns are called "Homework 1"'),
    ])
    expect(filled(twice, courseWith({ ada: 1 }, 'Homework 1 (48299)')).changed).toBe(1)
  })

  test('says that the file has another maximum', () => {
    expect(filled(canvas, courseWith({ ada: 1 }, 'Homework 10 (48214)')).notices).toEqual([
      'hw1: the file says that 100 can be earned, the course says 10',
    ])
  })

  test('names who is not in the file, and who is in it twice', () => {
    const lines = canvas.split('\r\n')
    const twice = [...lines.slice(0, 4), ...lines.slice(3, 5), ''].join('\r\n')
    const { refused, text } = filled(twice, courseWith({ ada: 1, liz: 2 }, 'Homework 1 (48213)'))
    expect(refused.map(({ who, why }) => `${who}: ${why}`)).toEqual([
      'Ada Lovelace (ada): in the file more than once',
      'Liz Late (liz): not in the file',
    ])
    expect(text).toBe(twice)
  })

  test('fills no line whose ids belong to two people', () => {
    const mixed = canvas.replace('700101,00101', '700101,00102')
    const { text, notices, refused } = filled(mixed, courseWith({ ada: 1 }, 'Homework 1 (48213)'))
    expect(text).toBe(mixed)
    expect(notices).toContainEqual(expect.stringMatching(/^Lovelace, Ada: the ids belong to .*ada.*bob/))
    expect(refused).toHaveLength(1)
  })

  test('understands decimal commas, and writes a dot', () => {
    const semicolons =
      'Student;ID;SIS Login ID;Section;Homework 1\nAda;700101;;A;9,50\nBob;;bob@example.edu;A;1,5\n'
    const { text } = filled(semicolons, courseWith({ ada: 9.5, bob: 2.5 }))
    expect(text).toBe(
      'Student;ID;SIS Login ID;Section;Homework 1\nAda;700101;;A;9,50\nBob;;bob@example.edu;A;2.5\n',
    )
  })

  test('takes back what the export for Canvas wrote, and changes nothing in it', () => {
    const require = { ...rules, require: 'run' } as const
    const { text } = exporters.canvas(hostileCourse(), require)
    const again = filled(text, hostileCourse(), { rules: require })
    expect(again).toMatchObject({ text, changed: 0, rows: 5, unknown: [] })
  })
})

describe('other systems', () => {
  test.each<[string, Partial<FillRequest>, string, string]>([
    [
      'Moodle’s worksheet, whose column has no name of its own, unless the grade is locked',
      { format: 'moodle' },
      'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Feedback comments"\n"Participant 1","Ada L",ADA@example.edu,,,10.00,Yes,\n"Participant 2",Bob,bob@example.edu,,-,10.00,No,\n',
      'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Feedback comments"\n"Participant 1","Ada L",ADA@example.edu,,8.5,10.00,Yes,\n"Participant 2",Bob,bob@example.edu,,-,10.00,No,\n',
    ],
    [
      'Moodle’s gradebook, where only the column of points is one',
      { format: 'moodle' },
      '"First name",Username,"Assignment: Homework 1 (Real)","Assignment: Homework 1 (Percentage)"\nAda,ada,-,-\n',
      '"First name",Username,"Assignment: Homework 1 (Real)","Assignment: Homework 1 (Percentage)"\nAda,ada,8.5,-\n',
    ],
    [
      'Brightspace, with # before ids',
      { format: 'brightspace' },
      'OrgDefinedId,Homework 1 Points Grade <Numeric MaxPoints:10 Weight:5>,End-of-Line Indicator\r\n#00101,,#\r\n#00102,7,#\r\n',
      'OrgDefinedId,Homework 1 Points Grade <Numeric MaxPoints:10 Weight:5>,End-of-Line Indicator\r\n#00101,8.5,#\r\n#00102,7,#\r\n',
    ],
    [
      'Blackboard, all in quotes and with tabs',
      { format: 'blackboard' },
      '\uFEFF"Last Name"\t"Username"\t"Homework 1 [Total Pts: 10 Score] |1281892"\r\n"Lovelace"\t"ada"\t""\r\n"Tables"\t"bob"\t"Needs Grading"\r\n',
      '\uFEFF"Last Name"\t"Username"\t"Homework 1 [Total Pts: 10 Score] |1281892"\r\n"Lovelace"\t"ada"\t"8.5"\r\n"Tables"\t"bob"\t"7"\r\n',
    ],
    [
      'an empty cell without quotes where all others have them',
      { format: 'blackboard' },
      '"Username","Homework 1"\n"ada",\n',
      '"Username","Homework 1"\n"ada","8.5"\n',
    ],
    [
      'Gradescope',
      { format: 'gradescope' },
      'First Name,SID,Email,Total Score,Max Points,Status\nAda,00101,,,10.0,Missing\n',
      'First Name,SID,Email,Total Score,Max Points,Status\nAda,00101,,8.5,10.0,Missing\n',
    ],
    [
      'GitHub Classroom',
      { format: 'github-classroom' },
      '"github_username","roster_identifier","points_awarded","points_available"\n"Ada","","0","10"\n',
      '"github_username","roster_identifier","points_awarded","points_available"\n"Ada","","8.5","10"\n',
    ],
    [
      'any other table, by any id',
      { format: 'csv' },
      'mail;hw1;note\nada@example.edu;;"a;b"\n',
      'mail;hw1;note\nada@example.edu;8.5;"a;b"\n',
    ],
  ])('%s', (_, more, text, expected) => {
    expect(filled(text, courseWith({ ada: 8.5, bob: 7 }), more).text).toBe(expected)
  })

  test('an assignment that nobody asked for by name may lack its column, which is said', () => {
    const text = 'mail,hw1\nada@example.edu,\n'
    const [hw1] = courseWith({ ada: 1 }).assignments
    const grades = makeCourse([...(hw1 === undefined ? [] : [hw1]), makeAssignment('hw2', [])])
    expect(filled(text, grades, { format: 'csv', isAsked: false })).toMatchObject({
      changed: 1,
      notices: ['hw2: there is no column "Homework hw2"'],
    })
    expect(problemsOf(() => filled(text, grades, { format: 'csv' }))).toHaveLength(1)
  })

  test('two assignments never share a column', () => {
    const [hw1] = courseWith({ ada: 1 }).assignments
    if (hw1 === undefined) throw new Error('no assignment')
    const grades = makeCourse([hw1, { ...hw1, assignment: 'hw2' }])
    const text = 'mail,Homework 1\nada@example.edu,\n'
    expect(problemsOf(() => filled(text, grades, { format: 'csv' }))).toEqual([
      'hw2: the column "Homework 1" is another assignment\'s already',
    ])
    const { text: after, assignments } = filled(text, grades, { format: 'csv', isAsked: false })
    expect({ after, assignments }).toEqual({
      after: 'mail,Homework 1\nada@example.edu,1\n',
      assignments: ['hw1'],
    })
  })

  test('without a roster the account is the id', () => {
    const grades = makeCourse([makeAssignment('hw1', [makeAccount('ada', { members: [] })])])
    const { text } = filled('github_username,hw1\nAda,\n', grades, { format: 'csv' })
    expect(text).toBe('github_username,hw1\nAda,10\n')
  })

  test('a file without ids of students is refused', () => {
    expect(problemsOf(() => filled('who,hw1\nada,\n', courseWith({ ada: 1 })))).toEqual([
      'the file has no column with ids of students: ID, SIS User ID, SIS Login ID',
    ])
  })

  test('a line that ends before its cell is named', () => {
    const { refused } = filled('mail,a,hw1\nada@example.edu\n', courseWith({ ada: 1 }), { format: 'csv' })
    expect(refused).toEqual([
      { assignment: 'hw1', who: 'Ada Lovelace (ada)', why: 'their line has no such cell' },
    ])
  })
})

test.each([
  ['10', 10],
  [' 10.00 ', 10],
  ['9,5', 9.5],
  ['-2.5', -2.5],
  ['.5', 0.5],
  ['', undefined],
  ['-', undefined],
  ['EX', undefined],
  ['1,234.5', undefined],
  ['5 %', undefined],
])('%j is understood as %p', (text, number) => {
  expect(numberIn(text)).toBe(number)
})

test.each(['utf-16le', 'utf-16be', 'utf-8'] as const)('a file in %s stays in it', (encoding) => {
  const text = '\uFEFF"Username"\t"Zoë 李"\r\n'
  const bytes = encodeText(text, encoding)
  expect(encodingOf(bytes)).toBe(encoding)
  expect(decodeText(bytes, { file: 'x' })).toBe(text)
})

const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '10', '9,5', '"', 'a\r\nb', ' ', '=1'))
const points = fc.integer({ min: -1000, max: 100_000 }).map((hundredths) => hundredths / 100)

test('whatever stands around them, only the cells of the column change, and to these numbers', () => {
  const line = fc.record({ before: cell, after: cell, old: cell, quoted: fc.boolean(), points })
  const file = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
  })
  fc.assert(
    fc.property(file, ({ lines, delimiter, end, bom }) => {
      const raw = (text: string, quoted: boolean): string =>
        quoted || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const parts = lines.map(({ before, after, old, quoted }, index) => ({
        head: [raw(`p${index}`, quoted), raw(before, quoted), ''].join(delimiter),
        old: raw(old, quoted),
        tail: delimiter + raw(after, quoted) + end,
      }))
      const head = `${bom ? '\uFEFF' : ''}sep=${delimiter}${end}${['login', 'a', 'hw1', 'b'].join(delimiter)}${end}`
      const text = head + parts.map((part) => part.head + part.old + part.tail).join('')
      const grades = makeCourse([
        makeAssignment(
          'hw1',
          lines.map(({ points: given }, index) =>
            makeAccount(`p${index}`, {
              members: [makeStudent(`p${index}`)],
              grade: makeRow(`p${index}`, { points: given }),
            }),
          ),
        ),
      ])
      let rest = filled(text, grades, { format: 'csv' }).text
      expect(rest.startsWith(head)).toBe(true)
      rest = rest.slice(head.length)
      for (const [index, part] of parts.entries()) {
        expect(rest.startsWith(part.head)).toBe(true)
        const now = rest.slice(part.head.length)
        const given = lines[index]?.points ?? 0
        const kept = now.startsWith(part.old + part.tail)
        const value = kept ? part.old : (/^"?-?[\d.]+"?/.exec(now)?.[0] ?? '')
        expect(numberIn(value.replaceAll('"', ''))).toBe(given)
        expect(now.slice(value.length).startsWith(part.tail)).toBe(true)
        rest = now.slice(value.length + part.tail.length)
      }
      expect(rest).toBe('')
    }),
  )
})
