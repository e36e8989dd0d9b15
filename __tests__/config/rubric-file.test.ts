import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load.js'
import type { ItemMark } from '../../src/domain/mark.js'
import { resultsOf } from '../../src/domain/results.js'
import { maxPointsOf } from '../../src/domain/rubric.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { SHOW_ALL } from '../../src/domain/show.js'
import { parseGrades } from '../../src/pygrader/grades.js'
import { parseRubric } from '../../src/pygrader/rubric.js'
import { readRubricFile } from '../../src/pygrader/rubric-file.js'
import { totalOf } from '../../src/pygrader/total.js'
import { itemsOf, sample, subitems } from '../pygrader/samples.js'

const open = (yaml: string, rubric: string | undefined) =>
  loadConfig(yaml, 'grading.yml', { formats: ['auto', 'junit'] }, async (path, needsLate) =>
    rubric === undefined ? { kind: 'missing' } : readRubricFile(rubric, path, needsLate),
  )

const grading = (more = '') => `assignment: hw1\nrubric: hw1/rubric.json\n${more}`
const withDue = grading('due: 2020-02-02\ntimezone: America/New_York')

const messageOf = async (yaml: string, rubric?: string): Promise<string> =>
  open(yaml, rubric).then(
    () => '',
    (error: Error) => error.message,
  )

test("hw1's rubric.json is tables of items of subitems, and nobody but people has to grade", async () => {
  const { rubric, late, notices } = await open(grading(), sample('hw1', 'rubric.json'))
  expect(late).toBeUndefined()
  expect(notices).toEqual([])
  const bonus = false
  expect(rubric?.items).toEqual([
    {
      kind: 'group',
      id: 'A',
      name: 'A',
      points: 0,
      bonus,
      items: [
        {
          kind: 'group',
          id: 'A1',
          name: 'A1',
          points: 0,
          bonus,
          items: [{ kind: 'manual', id: 'A1.1', name: 'Tracked compilation artifacts', points: -5, bonus }],
        },
        {
          kind: 'group',
          id: 'A2',
          name: 'A2',
          points: 0,
          bonus,
          items: [{ kind: 'manual', id: 'A2.1', name: 'Zero-point remark', points: 0, bonus }],
        },
      ],
    },
    {
      kind: 'group',
      id: 'B',
      name: 'B',
      points: 21.6,
      bonus,
      items: [
        {
          kind: 'deductive',
          id: 'B1',
          name: 'B1',
          points: 5,
          bonus,
          deductions: [
            { id: 'B1.1', name: 'foo', points: -5, tests: [] },
            { id: 'B1.2', name: 'bar', points: -5, tests: [] },
            { id: 'B1.3', name: 'baz', points: -2, tests: [] },
          ],
        },
        {
          kind: 'group',
          id: 'B2',
          name: 'B2',
          points: 6.6,
          bonus,
          items: [
            { kind: 'manual', id: 'B2.1', name: 'foo', points: 1.1, bonus },
            { kind: 'manual', id: 'B2.2', name: 'bar', points: 2.2, bonus },
            { kind: 'manual', id: 'B2.3', name: 'foobar', points: 3.3, bonus },
          ],
        },
        {
          kind: 'group',
          id: 'B10',
          name: 'B10',
          points: 10,
          bonus,
          items: [
            { kind: 'manual', id: 'B10.1', name: 'works', points: 10, bonus },
            { kind: 'manual', id: 'B10.2', name: 'leaks memory', points: -3, bonus },
          ],
        },
      ],
    },
  ])
})

test.each([
  ['demo', 40],
  ['hw1', 21.6],
])('%s is worth %d points', async (dir, points) => {
  const { rubric } = await open(grading(), sample(dir, 'rubric.json'))
  expect(rubric && maxPointsOf(rubric)).toBe(points)
})

describe('late_penalty', () => {
  const policy = (percent: number) => ({ graceMs: 0, deduct: { percent }, of: 'earned', steps: [] })

  test('is what lateness costs where there is a due date', async () => {
    expect((await open(withDue, sample('hw1', 'rubric.json'))).late).toEqual(policy(15))
  })

  test('is 20% where the rubric does not say it, and that is said', async () => {
    const { late, notices } = await open(withDue, sample('edge', 'e3_default_penalty', 'rubric.json'))
    expect(late).toEqual(policy(20))
    expect(notices).toEqual([
      'Lateness costs 20% of what was earned, as in pygrader where rubric.json has no late_penalty.',
    ])
  })

  test('gives way to what grading.yml says', async () => {
    const config = await open(
      `${withDue}\nlate: {deduct: 1, per: day}`,
      sample('edge', 'e4_penalty_1_5', 'rubric.json'),
    )
    expect(config.late).toMatchObject({ deduct: { points: 1 }, of: 'max' })
    expect(config.notices).toEqual([])
  })

  test.each(['e4_penalty_1_5', 'e6_penalty_neg'])('of edge/%s is refused where it is needed', async (dir) => {
    const rubric = sample('edge', dir, 'rubric.json')
    expect(await messageOf(withDue, rubric)).toMatch(
      /^hw1\/rubric\.json:1:18: late_penalty: expected 0 to 1 with at most six decimals, got (1|-0)\.5 \(/,
    )
    expect(await messageOf(grading(), rubric)).toBe('')
  })
})

test('what pygrader takes without a word is said', async () => {
  const { notices } = await open(grading(), sample('edge', 'e8_zip_truncate', 'rubric.json'))
  expect(notices).toEqual([
    'hw1/rubric.json:1:8: "A1" has 2 points and 1 descriptions: pygrader takes only the first 1',
  ])
})

const json = 'hw1/rubric.json'

test.each([
  ['e5_penalty_string', `${json}:1:18: late_penalty: expected a number such as 0.2 for 20%`],
  ['e7_extra_key', `${json}:1:11: title: expected a table of items`],
  ['e13_dup', `${json}:1:86: the item "A1" of table "B" is in table "A", too`],
])('what is wrong in edge/%s has its place there', async (dir, message) => {
  expect(await messageOf(grading(), sample('edge', dir, 'rubric.json'))).toContain(message)
})

test.each([
  ['{"late_penalty": 1}', [`${json}:1:1: no table has an item: nothing can be graded by this`]],
  [itemsOf({ A1: subitems() }), [`${json}:1:29: "A1" has no subitem, so nobody can grade it`]],
  [
    itemsOf({ A1: `"deducting_from": -5, ${subitems('-5')}` }),
    [`${json}:1:29: "A1": deducting_from: -5 is not what an item can be worth`],
  ],
  [
    itemsOf({ A1: subitems('0.1234567', '1e10') }),
    [
      `${json}:1:73: "A1.1": 0.1234567 points are not counted exactly`,
      `${json}:1:84: "A1.2": 10000000000.0 points are not counted exactly`,
    ],
  ],
  [itemsOf({ 'A*': subitems('1'), A: subitems('1') }), ['"A*" is no code', '"A" stands for two things']],
])('the rubric %s is refused', async (rubric, problems) => {
  const message = await messageOf(grading(), rubric)
  for (const problem of problems) expect(message).toContain(problem)
})

test('problems of both files are told at once, and a file that is not there by its path', async () => {
  expect(await messageOf('assignment: HW\nrubric: x.json', '{"A": 1}')).toMatch(
    /^grading\.yml:1:13: assignment: .*\nx\.json:1:7: A: expected a table of items/s,
  )
  expect(await messageOf(grading('max_points: 5'))).toMatch(
    /^grading\.yml:2:9: rubric: there is no file "hw1\/rubric\.json" .*\ngrading\.yml:3:1: max_points: means nothing with a rubric/,
  )
})

test('a description is one line, and where there is none the code is the name', async () => {
  const rubric = itemsOf({ A1: '"points_per_subitem": [1, 2], "desc_per_subitem": [" a\\nb ", ""]' })
  const config = await open(grading(), rubric)
  expect(JSON.stringify(config.rubric)).toContain('"id":"A1.1","name":"a b"')
  expect(JSON.stringify(config.rubric)).toContain('"id":"A1.2","name":"A1.2"')
})

test.each([
  ['demo', 'grades.json'],
  ['hw1', 'grades.json'],
  // A deductive item with a subitem that gives points, too.
  ['edge/e12_unknown_student', 'grades.before.json'],
])('as it is, %s gives the points of pygrader to what was awarded', async (dir, file) => {
  const text = sample(dir, 'rubric.json')
  const { rubric = { items: [] } } = await open(grading(), text)
  const [theirs, grades] = [parseRubric(text, 'r'), parseGrades(sample(dir, file), 'g')]
  const points = new Map(
    theirs.tables.flatMap(({ items }) =>
      items.flatMap(({ subitems: all }) => all.map((one) => [one.code, one.points] as const)),
    ),
  )
  for (const graded of grades.submitters) {
    const marks = [...graded.scores].flatMap(([item, { award }]): ItemMark[] => {
      if (award === null) return []
      // What is good for the student has passed.
      const passed = (points.get(item) ?? 0) > 0 ? award : !award
      return [{ submitter: 's', item, given: { passed }, by: 'ta', at: '2026-01-01T00:00:00Z' }]
    })
    const score = scoreResults(rubric, resultsOf([]), SHOW_ALL, marks)
    const total = totalOf(theirs, { ...graded, isLate: false }, 'original', 'ALL')
    expect(score.complete).toBe(total.isGraded)
    if (total.isGraded) expect(score.points).toBeCloseTo(Number(total.points), 6)
  }
})

test('a test of a subitem that gives points in a deductive item gives them when it passes', async () => {
  const rubric = itemsOf({ A1: `"deducting_from": 5, ${subitems('3', '-4')}` })
  const config = await open(grading(), rubric)
  const results = (gives: 'passed' | 'failed', takes: 'passed' | 'failed') =>
    resultsOf([
      { id: 'A1.1', name: 'gives', status: gives },
      { id: 'A1.2', name: 'takes', status: takes },
    ])
  const pointsOf = (...statuses: Parameters<typeof results>): number =>
    scoreResults(config.rubric ?? { items: [] }, results(...statuses)).points
  expect([
    pointsOf('passed', 'passed'),
    pointsOf('passed', 'failed'),
    pointsOf('failed', 'failed'),
    pointsOf('failed', 'passed'),
  ]).toEqual([5, 4, 1, 5])
})
