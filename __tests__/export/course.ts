import type { Account } from '../../src/domain/account.js'
import type { CourseGrades } from '../../src/domain/course-grades.js'
import type { Rules } from '../../src/export/handing-out.js'
import { makeAccount, makeAssignment, makeCourse, makeItem, makeRow, makeStudent } from '../course-grades.js'

export const rules: Rules = {
  points: 'final',
  require: 'unverified',
  zero: [],
  server: 'https://github.com',
}

/** A student of a roster that Canvas, Moodle, Blackboard and Brightspace all know. */
export const student = (key: string, name: string, number: string, section = 'A') =>
  makeStudent(key, {
    id: number,
    name,
    section,
    cells: { ID: `7${number}`, 'SIS User ID': number, 'SIS Login ID': `${key}@example.edu`, Username: key },
  })

export const ada = student('ada', 'Ada Lovelace', '00101')
export const bob = student('bob', 'Bob "Bobby" Tables, Jr.', '00102')
export const eve = student('eve', '=HYPERLINK("http://evil.example";"Eve")', '00103')
export const zoe = student('zoe', 'Zoë\u202E Ünal\n李', '00104', '@lab')
export const max = student('max', 'Max;=1+1 Power', '00105')
export const liz = student('liz', 'Liz Late', '00106')
export const tim = student('tim', 'Tim Trust', '00107')
/** Whose ids are formulas, and what cannot be seen. */
export const sam = makeStudent('sam', {
  id: '=1+1',
  name: 'Sam Sneaky',
  email: '@sam\u200B',
  cells: { Username: '+sam', identifier: '-1' },
})

const nothing = (one: Account): Account => {
  const { grade: _, trust: __, ...rest } = one
  return { ...rest, attempts: [] }
}

/** Everybody that an export has to get right, at one assignment of people and one of a group. */
export function hostileCourse(): CourseGrades {
  const late = makeRow('liz', {
    raw: 9.005,
    penalty: 1,
    points: 8.005,
    lateMs: 93_784_000,
    lateDaysSpent: 1,
    items: [makeItem('A1'), makeItem('A2', { status: 'partial', points: 4.005 })],
  })
  const waiting = makeRow('max', {
    raw: 5,
    points: 5,
    complete: false,
    pending: ['A2'],
    items: [makeItem('A1'), makeItem('A2', { status: 'pending', points: 0 })],
  })
  const hw1 = makeAssignment(
    'hw1',
    [
      makeAccount('ada', { members: [ada] }),
      nothing(makeAccount('bob', { members: [bob], status: 'no_repository', reason: 'there is no hw1-bob' })),
      makeAccount('eve', { members: [eve], flags: ['+cmd', 'workflow differs'] }),
      makeAccount('liz', { members: [liz], grade: late }),
      makeAccount('max', { members: [max], grade: waiting }),
      makeAccount('mallory', { members: [], status: 'not_in_roster', reason: '-nobody has this login' }),
      makeAccount('tim', {
        members: [tim],
        status: 'unverified',
        trust: 'unverified',
        trustReason: 'pushed by tim',
      }),
      makeAccount('sam', { members: [sam] }),
      makeAccount('zoe', { members: [zoe], grade: makeRow('zoe', { raw: 1 / 3, points: 0.333333 }) }),
    ],
    { name: 'Homework 1', lms: 'Homework 1 (48213)' },
  )
  const lab = makeAssignment('lab', [
    makeAccount('team-1', { members: [ada, bob], grade: makeRow('team-1', { raw: -2.5, points: -2.5 }) }),
    nothing(
      makeAccount('team-2', {
        members: [eve, zoe],
        status: 'ok',
        ungraded: { submitter: 'team-2', status: 'ungradable', reason: '=1+1 is missing' },
      }),
    ),
    nothing(makeAccount('liz', { members: [liz], status: 'no_result' })),
    nothing(makeAccount('max', { members: [max], status: 'duplicate', reason: 'lab-max and lab-max-1' })),
    nothing(
      makeAccount('tim', {
        members: [tim],
        status: 'error',
        ungraded: { submitter: 'tim', status: 'error', reason: 'the build broke' },
      }),
    ),
  ])
  return makeCourse([hw1, lab], { students: [ada, bob, eve, zoe, max, liz, tim, sam], require: 'run' })
}
