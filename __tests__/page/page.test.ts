import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { madeUpCourse } from '../../scripts/made-up-course.mjs'
import { accountStatuses } from '../../src/domain/account.js'
import type { AssignmentGrades, CourseGrades } from '../../src/domain/course-grades.js'
import type { PageData } from '../../src/page/browser/data.js'
import { coursePage } from '../../src/page/page.js'
import { pageScript } from '../../src/page/script.js'
import {
  makeAccount,
  makeAssignment,
  makeCourse,
  makeItem,
  makePast,
  makeRow,
  makeStudent,
} from '../course-grades.js'

const github = 'https://github.com'
const pageOf = (grades: CourseGrades): string => coursePage(grades, github)

const between = (page: string, start: string, end: string): string => {
  const from = page.indexOf(start)
  expect(from).toBeGreaterThan(-1)
  return page.slice(from + start.length, page.indexOf(end, from + start.length))
}

const dataIn = (page: string): PageData =>
  JSON.parse(between(page, '<script type="application/json" id="data">', '</script>'))

/** What a person reads, and the data behind it. */
const withoutScript = (page: string): string => page.replace(/<script>.*<\/script>/s, '')

/** The rows of the table of students, as text. */
const rowsIn = (page: string): string[] =>
  between(between(page, 'id="people"', '</table>'), '<tbody>\n', '\n</tbody>')
    .split('\n')
    .map((row) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    )

const withoutGrade = (submitter: string) => {
  const { grade: _, trust: __, ...account } = makeAccount(submitter)
  return { ...account, attempts: [] }
}

function withoutDue(grades: AssignmentGrades): AssignmentGrades {
  const { due: _, ...undated } = grades
  return undated
}

describe('the page', () => {
  const page = pageOf(madeUpCourse())

  test('asks nobody for anything: no address but links to GitHub, and a policy that would stop it', () => {
    const policy = between(page, 'Content-Security-Policy" content="', '"')
    const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(between(page, '<style>', '</style>'))}`,
      `script-src ${hashOf(between(page, '<script>', '</script>'))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b| (?:style|src|on\w+)=/)
    expect(page.match(/https?:\/\/[^"/]+/g)?.every((address) => address === github)).toBe(true)
  })

  test('has a script that is complete: it names nothing that it does not bring', () => {
    expect(() => new Script(pageScript())).not.toThrow()
    const defined = [...pageScript().matchAll(/^(?:export )?function (\w+)/gm)].map(([, name]) => name)
    expect(new Set(defined).size).toBe(defined.length)
    expect(pageScript()).not.toMatch(/<\/script|<!--|\(0, ?[a-z_]|import\(|__webpack/i)
  })

  test('names every chart and says what it shows, to be heard as well, and has it as a table', () => {
    const charts = page.match(/<svg class="plot"[^>]*>/g) ?? []
    expect(charts).toHaveLength(2 + 3 * 5)
    expect(page.match(/<summary>As a table<\/summary>/g)).toHaveLength(charts.length)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/(?:aria-labelledby|aria-describedby|href)="#?([a-z][\w-]*)"/g))
      expect(ids).toContain(id)
    expect(withoutScript(page)).not.toMatch(/ecmeta|\bzr\d|NaN|undefined|\[object/)
  })

  test('says when it was made, and by what', () => {
    expect(page).toContain('Made Sat 21 Nov 2026, 07:00 UTC+1 by grade-action 0.1.0.')
  })

  test('is the same for the same grades', () => {
    expect(pageOf(madeUpCourse())).toBe(page)
  })
})

describe('the table of students', () => {
  test('tells final points, raw points and what lateness took apart, and the trust', () => {
    const late = makeRow('ada', { raw: 9.5, penalty: 1, points: 8.5, lateMs: 3_600_000 })
    const page = pageOf(makeCourse([makeAssignment('hw1', [makeAccount('ada', { grade: late })])]))
    expect(rowsIn(page)).toEqual(['Ada Example ada s-ada 8.5 9.5 − 1 · late · run 8.5 / 10'])
  })

  test.each([
    ['pending', 'waiting to be graded'],
    ['no_result', 'no result'],
    ['no_repository', 'no repository'],
    ['not_visible', 'not visible'],
    ['renamed', 'renamed'],
    ['duplicate', 'several repositories'],
    ['not_in_roster', 'not in the roster'],
    ['invalid', 'unreadable record'],
    ['truncated', 'record cut off'],
    ['identity_mismatch', 'record of another repository'],
    ['unverified', 'not trusted enough'],
    ['error', 'error'],
    ['ok', 'no grade'],
  ] as const)('shows no number where there is no grade: %s is “%s”', (status, word) => {
    const page = pageOf(makeCourse([makeAssignment('hw1', [{ ...withoutGrade('ada'), status }])]))
    expect(rowsIn(page)).toEqual([`Ada Example ada s-ada ${word} –`])
  })

  test('knows every status', () => {
    const accounts = accountStatuses.map((status) => ({ ...withoutGrade(status), status }))
    const page = pageOf(makeCourse([makeAssignment('hw1', accounts)]))
    expect(rowsIn(page)).toHaveLength(accountStatuses.length)
  })

  test('says of points that wait for a person that they are not all, and adds them to nothing', () => {
    const grade = makeRow('ada', { points: 5, raw: 5, complete: false, pending: ['A2'] })
    const page = pageOf(makeCourse([makeAssignment('hw1', [makeAccount('ada', { grade })])]))
    expect(rowsIn(page)).toEqual(['Ada Example ada s-ada 5 so far · run 1 item to mark –'])
  })

  test('adds up only what is graded, and says how much that is', () => {
    const one = makeAssignment('hw1', [makeAccount('ada', { grade: makeRow('ada', { points: 7.1 }) })])
    const other = makeAssignment('hw2', [{ ...withoutGrade('ada'), status: 'no_repository' }])
    expect(rowsIn(pageOf(makeCourse([one, one, other])))).toEqual([
      'Ada Example ada s-ada 7.1 run 7.1 run no repository 14.2 / 20 2 of 3 graded',
    ])
  })

  test('has a row for each member of a group, for whoever is not in the roster, and for whom nothing tells of', () => {
    const team = makeAccount('owls', { members: [makeStudent('ada'), makeStudent('bo')] })
    const stranger = makeAccount('eve', { members: [], status: 'not_in_roster' })
    const students = ['ada', 'bo', 'cy'].map((key) => makeStudent(key))
    const page = pageOf(makeCourse([makeAssignment('hw1', [team, stranger])], { students }))
    expect(rowsIn(page)).toEqual([
      'Ada Example ada s-ada 10 run 10 / 10',
      'Bo Example bo s-bo 10 run 10 / 10',
      'Cy Example cy s-cy not collected –',
      'eve 10 run not in the roster –',
    ])
    expect(dataIn(page).accounts[0]).toMatchObject({ group: 'owls', members: ['Ada Example', 'Bo Example'] })
  })

  test('has a line for each assignment that somebody was not seen in', () => {
    const stranger = makeAccount('eve', { members: [], status: 'not_in_roster' })
    const page = pageOf(makeCourse([makeAssignment('hw1', [stranger]), makeAssignment('hw2', [])]))
    expect(rowsIn(page)).toEqual(['eve 10 run not in the roster not in it –'])
  })
})

describe('who is not accounted for', () => {
  test('is named first with the reason, each reason once', () => {
    const lost = ['ada', 'bo'].map((name) => {
      return { ...withoutGrade(name), status: 'no_repository' as const, reason: 'There is none.' }
    })
    const page = pageOf(makeCourse([makeAssignment('hw1', [...lost, makeAccount('cy')])]))
    const section = between(page, 'id="attention"', '</section>')
    expect(section).toContain('<b>Ada Example (ada)</b>, <b>Bo Example (bo)</b>')
    expect(section.match(/There is none\./g)).toHaveLength(1)
    expect(section).toContain('2 of 3 students')
    expect(section).not.toContain('Cy Example')
    expect(page.indexOf('id="attention"')).toBeLessThan(page.indexOf('id="students"'))
  })

  test('is nobody where everybody has a grade, also one that waits for marks', () => {
    const grade = makeRow('bo', { complete: false, pending: ['A2'] })
    const accounts = [makeAccount('ada'), makeAccount('bo', { grade })]
    expect(pageOf(makeCourse([makeAssignment('hw1', accounts)]))).toContain('Everybody has a grade')
  })

  test('has flags beside it', () => {
    const account = makeAccount('ada', { flags: ['The configuration differs from the class.'] })
    const page = pageOf(makeCourse([makeAssignment('hw1', [account])]))
    expect(between(page, '<h3>Flags</h3>', '</section>')).toContain(
      'The configuration differs from the class.',
    )
  })
})

describe('what is opened of a student', () => {
  test('has items, comments of marks, adjustments and the history with what counts', () => {
    const items = [
      makeItem('A1', { items: [makeItem('A1.1', { points: -1, maxPoints: 0, status: 'failed' })] }),
      makeItem('A2', { status: 'partial', points: 3, mark: { by: 'tutor', comment: 'Too long.' } }),
    ]
    const adjustments = [{ points: -2, reason: 'by hand', mark: { by: 'tutor', comment: 'see me' } }]
    const grade = makeRow('ada', { items, adjustments, attempt: 'b.json' })
    const attempts = [
      makePast({ file: 'a.json', raw: null, status: 'ungradable', reason: 'main.c is missing' }),
      makePast({ file: 'b.json', commit: 'b'.repeat(40) }),
    ]
    const account = makeAccount('ada', { grade, attempts, trustReason: 'announced' })
    const data = dataIn(pageOf(makeCourse([makeAssignment('hw1', [account])])))
    expect(data).toMatchObject({
      server: github,
      kinds: [{ status: 'ok', word: 'graded', tone: 'good', standing: 'graded' }],
      statuses: ['passed', 'failed', 'partial', 'ungradable', 'graded'],
      texts: ['announced'],
      assignments: [
        {
          labels: [
            ['A1', 'Item A1', 5, 0],
            ['A1.1', 'Item A1.1', 0, 1],
            ['A2', 'Item A2', 5, 0],
          ],
        },
      ],
    })
    expect(data.accounts[0]).toMatchObject({
      repository: 'cs101/hw1-ada',
      linked: true,
      items: [
        [0, 5, 0],
        [1, -1, 1],
        [2, 3, 2, 'tutor', 'Too long.'],
      ],
      adjustments: [[-2, 'by hand see me']],
      attempts: [
        [29_919_480, 1, null, 3, 1, 'aaaaaaaaaa', 'main.c is missing'],
        [29_919_480, 1, 10, 4, 1, 'bbbbbbbbbb'],
      ],
      counted: 1,
    })
  })

  test('says which grading of one commit counts where several records have one name', () => {
    const file = `${'b'.repeat(40)}-local.json`
    const gradings = [
      makePast({ file, raw: 4 }),
      makePast({ file, gradedAt: '2026-11-21T10:00:00Z', raw: 10 }),
      makePast({ file, gradedAt: '2026-11-22T10:00:00Z', raw: null, status: 'error' }),
      makePast({ file: 'later.json', submittedAt: '2026-11-23T10:00:00Z', raw: 2 }),
    ]
    const account = makeAccount('ada', { grade: makeRow('ada', { attempt: file }), attempts: gradings })
    expect(dataIn(pageOf(makeCourse([makeAssignment('hw1', [account])]))).accounts[0]?.counted).toBe(1)
  })

  test('has the newest 50 attempts, and says how many more there are', () => {
    const attempts = Array.from({ length: 70 }, (_, index) => makePast({ file: `${index}.json`, raw: index }))
    const account = makeAccount('ada', { attempts, grade: makeRow('ada', { attempt: '69.json' }) })
    const [shown] = dataIn(pageOf(makeCourse([makeAssignment('hw1', [account])]))).accounts
    expect(shown).toMatchObject({ older: 20, counted: 49 })
    expect(shown?.attempts).toHaveLength(50)
  })

  test.each([
    ['cs101', 'hw1-ada', github, true],
    ['cs101', '..', github, undefined],
    ['cs101', 'a/../../evil', github, undefined],
    ['javascript:alert(1)', 'hw1', github, undefined],
    ['cs101', 'hw1-ada', 'http://github.example', undefined],
    ['cs101', 'hw1-ada', 'not an address', undefined],
  ])('links to %s/%s on %s: %s', (owner, name, server, linked) => {
    const account = makeAccount('ada', { repository: { id: 1, nodeId: 'R', owner, name } })
    const page = coursePage(makeCourse([makeAssignment('hw1', [account])]), server)
    expect(dataIn(page).accounts[0]?.linked).toBe(linked)
  })
})

test('what students wrote is text everywhere, with nothing hidden in it', () => {
  const evil = `</script></style><!--"'><img src=x onerror=alert(1)>\u202E\u0007&lt;`
  const items = [makeItem(evil, { name: evil, mark: { by: evil, comment: evil } })]
  const account = makeAccount(evil, {
    members: [makeStudent('eve', { name: evil, login: evil, id: evil, section: evil, email: evil })],
    grade: makeRow(evil, { items, adjustments: [{ points: 0, reason: evil }], pending: [evil] }),
    attempts: [makePast({ commit: evil, reason: evil, file: evil })],
    reason: evil,
    trustReason: evil,
    flags: [evil],
    repository: { id: 1, nodeId: evil, owner: evil, name: evil },
  })
  const lost = { ...account, submitter: evil, members: [], status: 'invalid' as const }
  const columns = [{ id: evil, name: evil, maxPoints: 5, bonus: true }]
  const texts = { name: evil, notices: [evil], lms: evil, items: columns }
  const page = pageOf(makeCourse([makeAssignment(evil, [account, lost], texts)], { course: evil }))
  for (const part of ['<img', '\u202E', '\u0007']) expect(page).not.toContain(part)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  expect(page.match(/<\/style>/g)).toHaveLength(1)
  expect(page.match(/<!--/g)).toBe(null)
  expect(rowsIn(page)[0]).toContain('⟨U+202E⟩⟨U+0007⟩&amp;lt;')
})

describe('an empty course', () => {
  test.each([
    ['no assignments', makeCourse([]), ['There are no assignments yet.', 'There are no students yet.']],
    ['nobody', makeCourse([makeAssignment('hw1', [])]), ['Nothing has been handed in yet']],
    [
      'nobody who handed in',
      makeCourse([makeAssignment('hw1', [{ ...withoutGrade('ada'), status: 'no_repository' }])]),
      ['nothing found', 'no repository'],
    ],
    [
      'one student',
      makeCourse([makeAssignment('hw1', [makeAccount('ada')])]),
      ['1 student', 'Everybody has'],
    ],
    [
      'no maximum, no due date and no items',
      makeCourse([withoutDue(makeAssignment('hw1', [makeAccount('ada')], { maxPoints: null, items: [] }))]),
      ['no due date'],
    ],
  ])('with %s says so', (_, grades, sentences) => {
    const page = pageOf(grades)
    for (const sentence of sentences) expect(page).toContain(sentence)
    expect(withoutScript(page)).not.toMatch(/NaN|Infinity|undefined/)
  })
})
