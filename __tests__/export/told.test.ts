import { expect, test } from '@jest/globals'
import { flagNotices, renderTold } from '../../src/export/told.js'
import { makeAccount, makeAssignment, makeCourse } from '../course-grades.js'
import { rules } from './course.js'

const nothing = { rows: 0, leftOut: [], unknown: [], notices: [] }

test('names twenty, and says how many more there are', () => {
  const unknown = Array.from({ length: 23 }, (_, index) => `s${index}`)
  const lines = renderTold({ ...nothing, unknown })
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(22)
  expect(lines.at(-1)).toBe('- and 3 more: --json names all of them')
})

test('shows nothing that is hidden in a name, and no notice twice', () => {
  const leftOut = [{ assignment: 'hw1', who: 'a\u001B[2Jb\nc\u202E', why: 'x' }]
  expect(renderTold({ ...nothing, file: 'f', rows: 1, leftOut, notices: ['n', 'n'] })).toBe(
    'f: 1 row\nwithout a grade in it (1):\n- hw1: ab c⟨U+202E⟩: x\nnote: n\n',
  )
})

test('says that a zero for what is missing comes before it is due', () => {
  const { grade: _, ...none } = makeAccount('ada', { status: 'no_result' })
  const course = (made: string) =>
    makeCourse([makeAssignment('hw1', [none, makeAccount('bob')], { due: '2026-11-30T23:59:59Z' })], { made })
  const zeros = { ...rules, zero: ['missing' as const] }
  expect(flagNotices(course('2026-11-01T00:00:00Z'), zeros)).toEqual([
    'hw1 is due only on Mon 30 Nov 2026, 23:59 UTC: 1 zero already',
  ])
  expect(flagNotices(course('2026-12-01T00:00:00Z'), zeros)).toEqual([])
  expect(flagNotices(course('2026-11-01T00:00:00Z'), rules)).toEqual([])
})
