import { describe, expect, test } from '@jest/globals'
import { type HarvestReport, harvestDocument, renderHarvest } from '../../src/report/harvest.js'
import { harvestFails } from '../../src/report/harvest-fails.js'
import { renderHarvestStep } from '../../src/report/harvest-progress.js'
import { renderHarvestSummary } from '../../src/report/harvest-summary.js'
import { makeAccount, makeAssignment, makeStudent } from '../course-grades.js'

const { grade: _, ...ungraded } = makeAccount('x')
const missing = (submitter: string, reason: string) => ({
  ...ungraded,
  submitter,
  members: [makeStudent(submitter)],
  status: 'pending' as const,
  reason,
})

const report = (more: Partial<HarvestReport> = {}): HarvestReport => ({
  dir: 'grades',
  program: 'grade-action',
  assignments: [makeAssignment('hw1', [makeAccount('ada'), missing('ben', 'not graded yet')])],
  isComplete: true,
  isResumed: false,
  asked: 2,
  attempts: 1,
  requests: 3,
  points: 3,
  remaining: 4997,
  seconds: 4.2,
  problems: [],
  notices: [],
  ...more,
})
const page = (more: Partial<HarvestReport> = {}) => renderHarvest(report(more), { color: false })

describe('the page after a harvest', () => {
  test('counts, names who has no grade, and says what is next', () => {
    expect(page()).toBe(
      [
        'Homework hw1 (hw1): 1 ok, 1 not graded yet',
        '  trust of what counts: 1 run',
        '  Ben Example (ben): not graded yet',
        '',
        '1 new attempt from 2 repositories in 4.2 s: 3 requests, 3 points, 4997 left this hour.',
        'Kept in grades.',
        '1 account without a grade that counts.',
        'Next: grade-action export grades --to canvas, or grade-action report grades.',
        '',
      ].join('\n'),
    )
  })

  test('names so many and counts the others', () => {
    const many = Array.from({ length: 60 }, (_, index) => missing(`s${index}`, 'not graded yet'))
    expect(page({ assignments: [makeAssignment('hw1', many)] })).toContain(
      'and 20 more without a grade that counts',
    )
  })

  test('hides nothing of what students wrote, and lets none of it act', () => {
    const hostile = missing('eve', '\u001b[31mred\u202e\nnew line ::error::')
    const text = page({ assignments: [makeAssignment('hw1', [hostile])] })
    expect(text).toContain('red⟨U+202E⟩ new line')
    expect(text).not.toContain('\u001b')
  })

  test('says that it was stopped, and that it went on', () => {
    expect(page({ isComplete: false })).toContain('run it again to go on from here')
    expect(page({ isResumed: true })).toContain('Went on where the harvest before it was stopped')
  })
})

test('the JSON document tells the same', () => {
  expect(JSON.parse(harvestDocument(report()))).toMatchObject({
    repositories: 1,
    statuses: { ok: 1, pending: 1, no_result: 0 },
    requests: 3,
    points: 3,
    seconds: 4.2,
    assignments: [{ assignment: 'hw1', unaccounted: [{ submitter: 'ben', status: 'pending' }] }],
  })
})

test('the job summary escapes whatever students wrote', () => {
  const hostile = missing('eve', '</td><script>alert(1)</script> @everybody')
  const summary = renderHarvestSummary(report({ assignments: [makeAssignment('hw1', [hostile])] }))
  expect(summary).toContain('&lt;script&gt;')
  expect(summary).not.toContain('<script>')
  expect(summary).not.toContain('@everybody')
})

const broken = { ...missing('eve', 'GitHub answered 502'), status: 'error' as const }
test.each([
  ['somebody is not graded yet', {}, [false, true, false]],
  ['a grading went wrong', { assignments: [makeAssignment('hw1', [broken])] }, [true, true, false]],
  ['it was stopped', { isComplete: false }, [true, true, false]],
  [
    'everybody is there',
    { assignments: [makeAssignment('hw1', [makeAccount('ada')])] },
    [false, false, false],
  ],
])('a step where %s fails by error, by unaccounted, never', (_, more, expected) => {
  const fails = (['error', 'unaccounted', 'never'] as const).map((failOn) =>
    harvestFails(report(more), failOn),
  )
  expect(fails).toEqual(expected)
})

test.each([
  [{ stage: 'listing', done: 300, elapsedMs: 100 }, 'listing 300 repositories'],
  [
    { stage: 'results', assignment: 'hw1', done: 350, total: 1000, elapsedMs: 14_583, pointsLeft: 4321 },
    'hw1: reading results 350/1000, 24/s, 4321 points left, 28 s to go',
  ],
] as const)('progress is told in a line', (step, line) => {
  expect(renderHarvestStep(step)).toBe(line)
})
