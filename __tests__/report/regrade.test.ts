import { expect, test } from '@jest/globals'
import type { RegradedSubmitter, StandingAt } from '../../src/domain/regraded.js'
import type { ItemChange } from '../../src/domain/score-changes.js'
import { type RegradeReport, renderRegrade } from '../../src/report/regrade.js'
import { regradeDocument } from '../../src/report/regrade-document.js'

const at = (points: number, overrides: Partial<StandingAt> = {}): StandingAt => ({
  points,
  maxPoints: 10,
  penalty: 0,
  complete: true,
  state: 'a'.repeat(40),
  ...overrides,
})

const row = (submitter: string, overrides: Partial<RegradedSubmitter> = {}): RegradedSubmitter => ({
  submitter,
  before: at(6),
  after: at(6),
  changes: [],
  gradings: 1,
  failed: [],
  ...overrides,
})

const change = (overrides: Partial<ItemChange> = {}): ItemChange => ({
  id: 'A1',
  name: 'Push',
  before: 0,
  after: 4,
  tests: [],
  ...overrides,
})

const render = (rows: RegradedSubmitter[], overrides: Partial<RegradeReport> = {}): string =>
  renderRegrade(
    { assignment: 'hw1', dryRun: false, rows, left: [], problems: [], notices: [], ...overrides },
    { color: false },
  )

test('who goes down comes first; each line says why', () => {
  const tests: ItemChange['tests'] = [
    { id: 'a', before: 'failed', after: 'passed' },
    { id: 'b', before: 'passed', after: 'failed' },
    { id: 'c', before: null, after: 'failed' },
    { id: 'd', before: 'passed', after: null },
    { id: 'e', before: 'error', after: 'failed' },
  ]
  const partial: ItemChange['tests'] = [
    { id: 'p', before: 'partial', after: 'partial', points: { before: 1, after: 2.5 } },
  ]
  const rows = [
    row('ada', { after: at(10), changes: [change({ tests })] }),
    row('bob', { after: at(3.5, { penalty: 1 }), changes: [change({ after: 1, tests: partial })] }),
    row('cleo', { before: null, after: at(2, { state: 'b'.repeat(40) }) }),
    row('dan', { before: at(6, { state: 'c'.repeat(40) }), after: at(7) }),
  ]
  expect(render(rows)).toBe(`hw1: 4 submissions of 4 submitters graded again; 3 up, 1 down, 0 stay
  ▼ bob      6 → 3.5 of 10  (−2.5)
      A1 Push 0 → 1: p earned 2.5, 1 before
      lateness takes 1, took 0
  ▲ ada      6 → 10 of 10  (+4)
      A1 Push 0 → 4: a passed, did not before; b failed, passed before; c failed, was not there before; d is not there any more; and 1 more test
  ▲ cleo  none → 2 of 10
  ▲ dan      6 → 7 of 10  (+1)
      another submission counts: aaaaaaa instead of ccccccc
`)
})

test('who keeps what they had, of whom nothing could be graded, and who is left are told apart', () => {
  const rows = [
    row('ada', { spared: { points: 2 } }),
    row('bob', { gradings: 0, failed: [{ state: 'd'.repeat(40), reason: 'it is gone' }] }),
    row('cleo', { gradings: 0 }),
    row('dan', { before: null, after: null, failed: [{ state: null, reason: 'no files' }] }),
  ]
  const text = render(rows, {
    left: ['eve'],
    problems: [{ message: 'a line is broken', place: { file: 'attempts.jsonl', line: 3 } }],
    notices: ['mind the gap'],
  })
  expect(
    text,
  ).toBe(`hw1: 2 submissions of 2 submitters graded again; nobody moves; 1 would go down and keep what they had; 2 not graded again; 1 left
  = ada keeps 6; today's grader would give 2
  ! bob ddddddd: it is gone; has 6
  ! dan: no files; has no grade
1 submitter was graded by today's grader already; --again grades them once more.
Stopped before its end: 1 submitter left. Run it again to go on.
! attempts.jsonl:3: a line is broken
! mind the gap
`)
})

test('long lists end in the terminal, and are whole in the document', () => {
  const changes = Array.from({ length: 30 }, (_, index) => change({ id: `I${index}`, name: `I${index}` }))
  const rows = Array.from({ length: 200 }, (_, index) => row(`s${index}`, { after: at(7), changes }))
  const text = render(rows)
  expect(text.split('\n').length).toBeLessThan(700)
  expect(text).toContain('… and 150 more; --json has them all')
  expect(text).toContain('… and 20 more items')
  const document = JSON.parse(
    regradeDocument({ assignment: 'hw1', dryRun: true, rows, left: [], problems: [], notices: [] }),
  )
  expect(document.up).toHaveLength(200)
  expect(document.up[199].changes).toHaveLength(30)
})

test('nothing a student named can break a line or the terminal', () => {
  const evil = 'a\u001B[2J\nb'
  const text = render([
    row(evil, {
      after: at(8),
      changes: [change({ name: evil, tests: [{ id: evil, before: null, after: 'failed' }] })],
    }),
    row(evil, { failed: [{ state: null, reason: evil }] }),
  ])
  expect(text).not.toContain('\u001B')
  expect(text.trimEnd().split('\n')).toHaveLength(4)
})
