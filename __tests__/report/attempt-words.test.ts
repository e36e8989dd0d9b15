import { describe, expect, test } from '@jest/globals'
import { bar } from '../../src/report/bar.js'
import { headline, pointsLine } from '../../src/report/headline.js'
import { outputsOf } from '../../src/report/outputs.js'
import { pendingSentence } from '../../src/report/status.js'
import { exitCodeOf, stepFails } from '../../src/report/step.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { aContext, aLatePenalty, anAttempt, anItem, anUngraded, aScore, aTest } from './attempts.js'

const pending = anAttempt({
  points: 7.5,
  maxPoints: 10,
  complete: false,
  score: aScore({
    items: [anItem(), anItem({ id: 'S', name: 'Style', status: 'pending', points: 0 })],
    points: 7.5,
  }),
})

test.each([
  ['its code and its name', { id: 'A1.1', name: 'foo', maxPoints: 1.1 }, 'A1.1 foo (up to 1.1)'],
  ['its code where that is its name', { id: 'A1', name: 'A1', maxPoints: 2 }, 'A1 (up to 2)'],
  ['what only takes', { id: 'A', name: 'A', maxPoints: 0 }, 'A (no points to gain)'],
  ['a test of a suite', { id: 'shout/Shout', name: 'Shout', maxPoints: 1 }, 'shout/Shout (up to 1)'],
])('an item that waits is told by %s', (_, item, told) => {
  const waits = anItem({ ...item, status: 'pending', points: 0 })
  expect(pendingSentence(anAttempt({ score: aScore({ items: [waits] }) }))).toEqual([
    `Still to be marked by hand, and not in these points yet: ${told}.`,
  ])
})

describe('the attempt in one line', () => {
  test.each([
    [anAttempt({ points: 7.5, maxPoints: 10 }), '7.5 of 10 points'],
    [anAttempt({ points: 0, maxPoints: 1 }), '0 of 1 point'],
    [anAttempt({ points: 11, maxPoints: 10 }), '11 of 10 points'],
    [anAttempt({ points: 2, maxPoints: null }), '2 points'],
    [pending, '7.5 of 10 points, 1 pending'],
    [anUngraded({ status: 'error', reason: 'no results\nfile' }), 'Could not grade: no results file'],
    [anUngraded({ status: 'ungradable', reason: 'list.c is missing' }), 'Not gradable: list.c is missing'],
    [anUngraded({ status: 'cancelled' }), 'Cancelled: no reason was recorded'],
  ])('%#', (attempt, expected) => {
    expect(headline(attempt)).toBe(expected)
  })

  test('raw points come first, then what lateness cost', () => {
    const late = anAttempt({
      score: aScore({ points: 8.5, maxPoints: 10 }),
      late: aLatePenalty({ points: 1 }),
      points: 7.5,
      maxPoints: 10,
    })
    expect(pointsLine(late)).toBe('8.5 − 1 late = 7.5 of 10 points')
  })
})

test.each([
  [0, 10, 0],
  [0.01, 10, 1],
  [5, 10, 10],
  [9.99, 10, 19],
  [10, 10, 20],
  [12, 10, 20],
  [-1, 10, 0],
])('%d of %d points fill %d of 20 blocks', (points, maxPoints, filled) => {
  expect(bar(points, maxPoints)).toBe('▰'.repeat(filled) + '▱'.repeat(20 - filled))
})

describe('outputs', () => {
  test('of a graded attempt', () => {
    expect(
      outputsOf(anAttempt({ points: 2.666667, maxPoints: 4 }), { resultPath: '/tmp/r.json', artifactId: 7 }),
    ).toEqual({
      points: '2.666667',
      'max-points': '4',
      percent: '66.67',
      status: 'graded',
      complete: 'true',
      'result-path': '/tmp/r.json',
      commit: '3f2a9c1d5e6b7a8090a1b2c3d4e5f60718293a4b',
      'artifact-id': '7',
    })
  })

  test('of one without points are empty, not zero', () => {
    const { commit, ...submission } = anAttempt().submission
    expect(outputsOf(anUngraded({ status: 'error', maxPoints: null, submission }))).toEqual({
      points: '',
      'max-points': '',
      percent: '',
      status: 'error',
      complete: 'false',
      'result-path': '',
      commit: '',
      'artifact-id': '',
    })
    expect(commit).toBeDefined()
  })

  test('nothing of nothing is no percentage', () => {
    expect(outputsOf(anAttempt({ points: 0, maxPoints: 0 })).percent).toBe('')
  })
})

describe('the step', () => {
  const failing = anAttempt({ score: aScore({ items: [anItem({ status: 'partial' })] }) })
  const bonusOnly = anAttempt({
    score: aScore({ items: [anItem(), anItem({ bonus: true, status: 'failed' })] }),
  })
  const noItems = anAttempt({ score: aScore({ items: [] }), tests: [aTest({ status: 'failed' })] })

  test.each([
    ['full marks', anAttempt(), false, false],
    ['part of the points', failing, false, true],
    ['a missed bonus', bonusOnly, false, false],
    ['a pending item', pending, false, false],
    ['a failing test in no item', noItems, false, true],
    ['an ungradable submission', anUngraded({ status: 'ungradable' }), false, true],
    ['an error', anUngraded({ status: 'error' }), true, true],
    ['a cancelled grading', anUngraded({ status: 'cancelled' }), true, true],
  ])('%s', (_, attempt, onError, onFailing) => {
    expect(stepFails(attempt, 'error')).toBe(onError)
    expect(stepFails(attempt, 'failing')).toBe(onFailing)
    expect(stepFails(attempt, 'never')).toBe(false)
  })

  test.each([
    ['graded', 0],
    ['ungradable', 1],
    ['error', 1],
    ['cancelled', 1],
  ] as const)('the command line ends a %s attempt with %d', (status, code) => {
    expect(exitCodeOf(anAttempt({ status }))).toBe(code)
  })
})

describe('the terminal', () => {
  const options = { width: 80, timezone: 'UTC' }
  const ESC = String.fromCharCode(27)

  test('has colours only when asked', () => {
    expect(renderTerminal(anAttempt(), { ...options, color: false, isRecorded: false })).not.toContain(ESC)
    expect(renderTerminal(anAttempt(), { ...options, color: true, isRecorded: false })).toContain(`${ESC}[1m`)
  })

  test('says the same with and without colours', () => {
    const colored = renderTerminal(pending, { ...options, color: true, isRecorded: false })
    const colors = new RegExp(`${ESC}\\[\\d+m`, 'g')
    expect(colored.replace(colors, '')).toBe(
      renderTerminal(pending, { ...options, color: false, isRecorded: false }),
    )
  })

  test('aligns names of any script', () => {
    const score = aScore({
      items: [
        anItem({ id: '1', name: '連結リスト' }),
        anItem({ id: '2', name: 'Liste chaîne\u0301e' }),
        anItem({ id: '3', name: 'list' }),
      ],
    })
    const lines = renderTerminal(anAttempt({ score }), { ...options, color: false, isRecorded: false }).split(
      '\n',
    )
    expect(lines.filter((line) => line.includes('passed  '))).toEqual([
      '  1 連結リスト     ✓ passed  4 / 4',
      '  2 Liste chaîne\u0301e  ✓ passed  4 / 4',
      '  3 list           ✓ passed  4 / 4',
    ])
  })
})

test('what the score notes for the staff is on no page', () => {
  const attempt = anAttempt({ notices: ['for all'], score: aScore({ notices: ['for the staff'] }) })
  const options = { color: false, width: 80, timezone: 'UTC', isRecorded: true }
  for (const page of [renderTerminal(attempt, options), renderSummary(attempt, aContext())]) {
    expect(page).toContain('for all')
    expect(page).not.toContain('for the staff')
  }
})
