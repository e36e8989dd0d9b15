import { expect, test } from '@jest/globals'
import { parseGrades, policyWarnings } from '../../src/pygrader/grades.js'
import { parseRubric } from '../../src/pygrader/rubric.js'
import { gradesOf, itemsOf, sample, subitems } from './samples.js'

const place = { file: 'rubric.json', line: 1, column: 5 }

test.each([
  ['[]', ['1:1: expected an object, got an array']],
  ['{"late_penalty": true}', ['1:18: late_penalty: expected a number such as 0.2 for 20%']],
  [
    '{"A": {"A1": {"name": 1, "points_per_subitem": ["5"]}}}',
    [
      '1:14: A.A1.desc_per_subitem: missing, expected an array',
      '1:23: A.A1.name: expected a string, got a number',
      '1:49: A.A1.points_per_subitem[0]: expected a number, got a string',
    ],
  ],
  ['{"A": {}, "A": {}}', ['1:11: the key "A" occurs twice']],
  ['{"A": {"A1": {"name": "A1",}}}', ['1:27: a comma before }']],
])('the rubric %s is refused with every place', (text, problems) => {
  expect(() => parseRubric(text, 'rubric.json')).toThrow(
    problems.map((one) => `rubric.json:${one}`).join('\n'),
  )
})

test.each([
  ['[]', ['1:1: expected an object, got an array']],
  ['{"s": {"is_late": false}}', ['1:7: s.scores: missing, expected an object']],
  [
    '{"s": {"is_late": 1, "scores": {"A1.1": {"award": "y"}}}}',
    [
      '1:19: s.is_late: expected a boolean, got a number',
      '1:41: s.scores["A1.1"].comments: missing, expected a string',
      '1:51: s.scores["A1.1"].award: expected a boolean, got a string',
    ],
  ],
  [
    '{"s": {"is_late": true, "scores": {}},\n "t": {"scores": {}}}',
    ['2:7: t.is_late: missing, expected a boolean (write "is_late": false if it was in time)'],
  ],
])('the grades %s are refused with every place', (text, problems) => {
  expect(() => parseGrades(text, 'grades.json')).toThrow(
    problems.map((one) => `grades.json:${one}`).join('\n'),
  )
})

test('late_penalty and points keep how they were written', () => {
  const rubric = parseRubric(sample('hw1', 'rubric.json'), 'rubric.json')
  expect(rubric.latePenalty?.share).toBe(0.15)
  expect(rubric.tables.flatMap(({ items }) => items.map(({ code }) => code))).toEqual([
    'A1',
    'A2',
    'B1',
    'B2',
    'B10',
  ])
  expect(rubric.tables[1]?.items[0]).toMatchObject({ code: 'B1', deductingFrom: 5n })
  expect(rubric.tables[1]?.items[1]?.subitems.map(({ points }) => points)).toEqual([1.1, 2.2, 3.3])
  expect(rubric.warnings).toEqual([])
})

test.each([
  ['e4_penalty_1_5', 'late_penalty: 1.5 is not from 0 to 1: late totals change their sign'],
  ['e6_penalty_neg', 'late_penalty: -0.5 is not from 0 to 1: late submissions gain points'],
  ['e8_zip_truncate', '"A1" has 2 points and 1 descriptions: pygrader takes only the first 1'],
  [
    'e10_name_mismatch',
    '"A1" is named "X9": pygrader\'s grading goes by the name, its dump and we by the code',
  ],
])('edge/%s has a warning', (dir, message) => {
  const { warnings } = parseRubric(sample('edge', dir, 'rubric.json'), 'rubric.json')
  expect(warnings).toEqual([{ message, place: { ...place, column: expect.any(Number) } }])
})

test("depends_on of the fork's rubric is known and nothing to us", () => {
  const text = itemsOf({ A1: `${subitems('5')}, "depends_on": {"has_ran": ["A"]}` })
  expect(parseRubric(text, 'rubric.json').tables[0]?.items).toHaveLength(1)
})

test.each([
  [{ s: gradesOf({}) }, 'original'],
  [{ s: gradesOf({}, {}) }, 'fork'],
  [{ s: gradesOf({}, {}), t: gradesOf({}, { grading_policies: {} }) }, 'fork'],
  [{ s: gradesOf({}), t: gradesOf({}, { grading_policies: {} }) }, 'fork'],
  [{}, 'original'],
])('%j is of the %s', (grades, dialect) => {
  expect(parseGrades(JSON.stringify(grades), 'grades.json').dialect).toBe(dialect)
})

test('a policy that is Python of a course is named', () => {
  const grades = {
    s: gradesOf({}, { grading_policies: { ExtraCreditPolicy: 3, GoodJobPolicy: {} } }),
    older: gradesOf({}, { grading_policy: true }),
    none: gradesOf({}, { grading_policy: null }),
  }
  expect(policyWarnings(parseGrades(JSON.stringify(grades), 'grades.json'))).toEqual([
    'the grading policy "ExtraCreditPolicy" is a course\'s own Python: it is not applied',
    'the grading policy "grading_policy" is a course\'s own Python: it is not applied',
  ])
})
