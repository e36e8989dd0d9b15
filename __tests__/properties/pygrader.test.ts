import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { configOf } from '../../src/config/validate.js'
import { gradingOfPygrader } from '../../src/migrate/pygrader.js'
import { dumpOf } from '../../src/pygrader/dump.js'
import { parseGrades } from '../../src/pygrader/grades.js'
import { parseRubric } from '../../src/pygrader/rubric.js'
import { gradeSubmitter } from '../../src/rescore.js'
import { mutated } from './mutated.js'
import { expectPlaces, outcomeOf } from './outcome.js'
import { textsIn } from './samples.js'
import { runs } from './settings.js'

const file = (text: unknown, name: string) => ({ text: JSON.stringify(text), file: name })

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100)
const item = fc.record({
  points: fc.array(fc.oneof(hundredths(-1000, 1500), fc.integer({ min: -9, max: 15 })), {
    minLength: 1,
    maxLength: 4,
  }),
  from: fc.option(hundredths(1, 1500), { nil: undefined }),
})
const course = fc
  .record({
    late: fc.option(fc.oneof(hundredths(0, 100), hundredths(-100, 200)), { nil: undefined }),
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
    deadline: fc.constantFrom('', '02/02/20 11:59 PM'),
  })
  .chain((rubric) => {
    const count = rubric.items.reduce((sum, { points }) => sum + points.length, 0)
    const submitter = fc.record({
      isLate: fc.boolean(),
      awards: fc.array(fc.constantFrom(true, false, true, false, true, false, true, false, null), {
        minLength: count,
        maxLength: count,
      }),
    })
    return fc.record({ rubric: fc.constant(rubric), submitters: fc.array(submitter, { maxLength: 4 }) })
  })

test('whatever the rubric and the grades are, a total after moving is what it was in pygrader', () => {
  fc.assert(
    fc.property(course, ({ rubric: { late, items, deadline }, submitters }) => {
      const entries = items.map(({ points, from }, index) => {
        const name = `A${index + 1}`
        const subitems = { points_per_subitem: points, desc_per_subitem: points.map(() => 'd') }
        return [name, { name, ...subitems, ...(from !== undefined && { deducting_from: from }) }] as const
      })
      const rubric = file(
        { ...(late !== undefined && { late_penalty: late }), A: Object.fromEntries(entries) },
        'r',
      )
      const codes = items.flatMap(({ points }, index) => points.map((_, at) => `A${index + 1}.${at + 1}`))
      const grades = file(
        Object.fromEntries(
          submitters.map(({ isLate, awards }, index) => {
            const scores = codes.map((code, at) => [code, { award: awards[at], comments: '' }] as const)
            return [`s${index}`, { is_late: isLate, scores: Object.fromEntries(scores) }] as const
          }),
        ),
        'g',
      )
      const moved = gradingOfPygrader({
        assignment: 'a',
        rubric,
        grades,
        deadline: { text: deadline, file: 'd' },
        at: '2026-01-01T00:00:00Z',
      })
      const source = { value: moved.grading, placeOf: () => ({ file: 'g' }), file: 'g' }
      const config = configOf(source, { formats: [] })
      const before = dumpOf(parseRubric(rubric.text, 'r'), parseGrades(grades.text, 'g'), {})
      for (const { submitter, isGraded, points } of before.rows) {
        const attempts = moved.attempts.filter((line) => line.submitter === submitter)
        const marks = moved.marks.filter((mark) => mark.submitter === submitter)
        const { grade } = gradeSubmitter(
          submitter,
          attempts.map(({ attempt }) => attempt),
          marks,
          config,
        )
        expect(grade?.complete).toBe(isGraded)
        // Python rounds what is late to two decimals.
        if (isGraded) expect(Math.abs((grade?.points ?? Number.NaN) - Number(points))).toBeLessThan(0.00501)
      }
    }),
    runs(),
  )
})

const rubrics = textsIn(['__tests__/fixtures/pygrader'], /rubric\.json$/).filter(
  (text) => text.length < 20_000,
)
const allGrades = textsIn(['__tests__/fixtures/pygrader'], /grades[^/]*\.json$/).filter(
  (text) => text.length < 20_000,
)

test('a rubric and grades that were damaged are moved whole, or refused at places of the files', () => {
  fc.assert(
    fc.property(mutated(rubrics), mutated(allGrades), fc.boolean(), (rubric, grades, isOther) => {
      const ofRubric = outcomeOf(() => parseRubric(rubric, 'rubric.json'))
      if ('problems' in ofRubric) expectPlaces(ofRubric.problems, rubric)
      const ofGrades = outcomeOf(() => parseGrades(grades, 'grades.json'))
      if ('problems' in ofGrades) expectPlaces(ofGrades.problems, grades)
      if ('value' in ofRubric && 'value' in ofGrades)
        for (const { points } of dumpOf(ofRubric.value, ofGrades.value, {}).rows)
          expect(String(points)).not.toBe('NaN')
      const moved = outcomeOf(() =>
        gradingOfPygrader({
          assignment: 'a',
          rubric: { text: rubric, file: 'rubric.json' },
          grades: { text: isOther ? (allGrades[0] ?? '') : grades, file: 'grades.json' },
          at: '2026-01-01T00:00:00Z',
        }),
      )
      if ('value' in moved) expect(moved.value.grading.assignment).toBe('a')
    }),
    runs(),
  )
})
