import { expect, test } from '@jest/globals'
import { renderTerminal } from '../../src/report/terminal.js'
import { anAttempt, anItem, aScore, aTest } from './attempts.js'

const shown = (points: number): string => {
  const status = points < 40 ? ('partial' as const) : ('passed' as const)
  const item = anItem({ id: 'D', name: 'Design', status, points, maxPoints: 40, tests: ['TA/Design'] })
  const attempt = anAttempt({
    tests: [aTest({ id: 'TA/Design', name: 'TA/Design', status: 'partial', points })],
    score: aScore({ items: [item] }),
  })
  return renderTerminal(attempt, { color: false, width: 80, timezone: 'UTC', isRecorded: false })
}

test('a test whose grader said no maximum is not blamed where its points were all of the item', () => {
  expect(shown(40)).not.toContain('not passed: TA/Design')
  expect(shown(20)).toContain('not passed: TA/Design')
})
