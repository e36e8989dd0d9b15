import type { Account } from '../../src/domain/account.js'
import type { Attempt } from '../../src/domain/attempt.js'
import type { CourseGrades } from '../../src/domain/course-grades.js'
import type { ReportContext } from '../../src/report/context.js'
import type { HarvestReport } from '../../src/report/harvest.js'
import {
  makeAccount,
  makeAssignment,
  makeCourse,
  makeItem,
  makePast,
  makeRow,
  makeStudent,
} from '../course-grades.js'
import { aCommand, aContext, anAttempt, anItem, aScore, aSummary, aTest } from '../report/attempts.js'

// A text in every place that a submission, a grader, a record of somebody's or a roster decides. The letters in front
// keep the places apart, and none of them empty.

export const hostileAttempt = (text: string): Attempt =>
  anAttempt({
    name: `a${text}`,
    reason: `b${text}`,
    message: `c${text}`,
    output: `d${text}`,
    notices: [`e${text}`],
    tests: [
      testOf(text, 'failed', 'f'),
      testOf(text, 'skipped', 'g'),
      testOf(text, 'passed', 'h'),
      testOf(text, 'partial', 'i'),
    ],
    score: aScore({
      items: [
        anItem({
          id: `j${text}`,
          name: `k${text}`,
          status: 'failed',
          reason: `l${text}`,
          missing: [`m${text}`],
        }),
        anItem({
          id: `n${text}`,
          name: `o${text}`,
          status: 'pending',
          items: [anItem({ name: `p${text}` })],
        }),
      ],
      adjustments: [{ points: -1, reason: `q${text}` }],
      unexpected: [`r${text}`, `s${text}`],
      notices: [`t${text}`],
    }),
    submission: { ...anAttempt().submission, commit: `u${text}`, repository: `v${text}`, name: `w${text}` },
    protected: [
      { path: `x${text}`, action: 'put_back' },
      { path: `y${text}`, action: 'removed' },
    ],
    grader: {
      ...anAttempt().grader,
      commands: [aCommand({ stage: 'setup', exitCode: 1, output: `z${text}`, command: text })],
    },
  })

const testOf = (text: string, status: 'failed' | 'skipped' | 'passed' | 'partial', mark: string) =>
  aTest({
    id: `${mark}1${text}`,
    name: `${mark}2${text}`,
    status,
    message: `${mark}3${text}`,
    output: `${mark}4${text}`,
    input: `${mark}5${text}`,
    expected: `${mark}6${text}`,
    actual: `${mark}7${text}`,
    file: `${mark}8${text}`,
    images: [{ label: `${mark}9${text}`, url: 'https://example.org/x.png' }],
  })

export const hostileContext = (text: string): ReportContext =>
  aContext({
    notices: [`a${text}`],
    localCommand: `b${text}`,
    history: [aSummary({ commit: `c${text}` })],
    counted: aSummary({ commit: `d${text}` }),
    recorded: { where: `e${text}`, url: 'https://github.com/cs101/hw3-ada' },
  })

const student = (text: string) =>
  makeStudent('ada', {
    name: `a${text}`,
    login: `b${text}`,
    id: `c${text}`,
    email: `d${text}`,
    section: `e${text}`,
    cells: { Username: `f${text}`, ID: `g${text}`, 'SIS User ID': `h${text}` },
  })

/** Somebody with a grade, and somebody without one. */
const accounts = (text: string): [Account, Account] => {
  const items = [makeItem(`i${text}`, { name: `j${text}` })]
  const row = {
    items,
    adjustments: [{ points: 1, reason: `k${text}` }],
    commit: `l${text}`,
    attempt: `m${text}`,
  }
  const repository = { id: 1, nodeId: 'R_1', owner: `n${text}`, name: `o${text}` }
  const flags = [`p${text}`]
  const attempts = [makePast({ commit: text, file: text, reason: `q${text}` })]
  const graded = { members: [student(text)], grade: makeRow('ada', row), repository, flags, attempts }
  const { grade: _, ...nobody } = makeAccount(`r${text}`, { members: [], repository, flags, attempts })
  return [makeAccount('ada', graded), { ...nobody, status: 'invalid', reason: `s${text}` }]
}

export const hostileCourse = (text: string): CourseGrades => {
  const items = [{ id: `i${text}`, name: `j${text}`, maxPoints: 5, bonus: false }]
  return makeCourse([
    makeAssignment('hw1', accounts(text), { name: `t${text}`, items, notices: [`u${text}`] }),
  ])
}

export const hostileHarvest = (text: string): HarvestReport => ({
  dir: 'grades',
  program: 'grade-action',
  assignments: hostileCourse(text).assignments,
  isComplete: true,
  isResumed: false,
  asked: 2,
  attempts: 1,
  requests: 3,
  points: 3,
  seconds: 4.2,
  problems: [{ message: `a${text}`, hint: `b${text}`, place: { file: `c${text}`, line: 1 } }],
  notices: [`d${text}`],
})
