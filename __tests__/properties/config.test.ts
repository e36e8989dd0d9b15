import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Config } from '../../src/config/config.js'
import { parseCourse } from '../../src/config/course-load.js'
import { expectedOf, maximumOf } from '../../src/config/expected.js'
import { parseConfig } from '../../src/config/load.js'
import { dueOf } from '../../src/domain/attempt.js'
import { latePenalty } from '../../src/domain/late.js'
import { comparePoints, isPoints } from '../../src/domain/points.js'
import { resultsOf, type TestResult, testStatuses } from '../../src/domain/results.js'
import { leavesOf } from '../../src/domain/rubric.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { formatNames } from '../../src/formats/names.js'
import { configOfAutograding } from '../../src/migrate/autograding.js'
import { importedTests } from '../../src/migrate/classroom-test.js'
import { parseClassroomWorkflow } from '../../src/migrate/classroom-workflow.js'
import { gradingOf } from '../../src/migrate/grading.js'
import { formatGrading } from '../../src/migrate/grading-text.js'
import { gradingOfInfo } from '../../src/migrate/prairielearn-info.js'
import { longestTimeoutMs } from '../../src/text/duration.js'
import { parseYaml } from '../../src/text/yaml.js'
import { anyCharacter } from '../any-character.js'
import { mutated, mutatedValue } from './mutated.js'
import { expectPlaces, expectSoon, outcomeOf } from './outcome.js'
import { textsIn, valuesIn } from './samples.js'
import { runs } from './settings.js'
import { expectSoundScore, SLIP } from './sound.js'

const gradings = [
  readFileSync('__tests__/fixtures/config/full.yml', 'utf8'),
  ...textsIn(['examples', '__tests__/fixtures/migrate'], /\/grading\.yml$/),
]
const courses = textsIn(['examples'], /\/course\.yml$/)

const inside = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'a',
    '*',
    'a*b?',
    '',
    ' ',
    'é',
    'a/b',
    '../..',
    '/etc/passwd',
    'x'.repeat(300),
    '\u202e',
    '-',
  ),
  fc.constantFrom(
    '0s',
    '1h30m',
    '99999999999d',
    '5',
    '1.5h',
    '10%',
    '101%',
    '-1%',
    '1e3',
    '999999999g',
    '64k',
  ),
  fc.constantFrom('2026-11-30', '2026-02-30', '2026-11-30 24:00', '0001-01-01', '9999-12-31 23:59:59 -23:59'),
  fc.constantFrom(
    'UTC',
    'Europe/Nowhere',
    'none',
    'each',
    'latest',
    'junit',
    'o/r@main:p',
    'o/r@..:p',
    '[',
    '(a+)+$',
  ),
  fc.constantFrom(
    0,
    -1,
    0.1,
    1e9,
    1e10,
    1e-7,
    1e308,
    -0,
    255,
    256,
    2 ** 53,
    Number.POSITIVE_INFINITY,
    Number.NaN,
  ),
  fc.constantFrom(true, false, null, [], {}, [[]], [{}], { id: 'A', points: 1 }, { contains: 'a' }),
)
const yamlOf = (value: unknown): string => stringify(value) ?? ''
/** Written by people, and damaged; or well-formed, with something else somewhere in it. */
const some = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(mutated(texts), mutatedValue(valuesIn(texts), inside).map(yamlOf))

const read = (text: string) => outcomeOf(() => parseConfig(text, 'grading.yml', { formats: formatNames }))

const isTimeout = (ms: number): boolean => Number.isSafeInteger(ms) && ms >= 0 && ms <= longestTimeoutMs

function expectSoundConfig(config: Config): void {
  const { limits, tests, grader, notices, due, assignment, rubric } = config
  expect(assignment).toMatch(/^[a-z0-9][a-z0-9._-]*$/)
  const { timeMs, ...others } = limits
  expect(
    [timeMs, ...tests.map((one) => one.timeoutMs), grader?.timeoutMs ?? 0].filter((ms) => !isTimeout(ms)),
  ).toEqual([])
  expect(Object.values(others).filter((one) => !Number.isSafeInteger(one) || one <= 0)).toEqual([])
  expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length)
  expect(tests.length + (grader === undefined ? 0 : 1) > 0 || rubric !== undefined).toBe(true)
  if (due !== undefined) expect(Number.isNaN(Date.parse(due))).toBe(false)
  for (const notice of notices) expect(notice.replace(/"[^"]*"/g, '')).not.toMatch(SLIP)
  const leaves = leavesOf(rubric?.items ?? []).map(({ points }) => points)
  expect([...leaves, maximumOf(config) ?? 0].filter((points) => !isPoints(points))).toEqual([])
}

/** Tests that the configuration speaks of, and one it does not. */
function testsFor(config: Config, pick: readonly number[]): TestResult[] {
  const patterns = leavesOf(config.rubric?.items ?? []).flatMap((item) =>
    item.kind === 'tested'
      ? [item.id, ...item.tests]
      : item.kind === 'deductive'
        ? item.deductions.flatMap((one) => [one.id, ...one.tests])
        : [item.id],
  )
  const ids = new Set([
    ...config.tests.map(({ id }) => id),
    ...patterns.map((one) => one.replace(/[*?]/g, 'z')),
    'other',
  ])
  return [...ids].flatMap((id, index) => {
    const chosen = pick[index % pick.length] ?? 0
    const status = testStatuses[chosen % 7]
    return status === undefined || id === ''
      ? []
      : [{ id, name: id, status, ...(chosen % 3 === 0 && { points: 1, maxPoints: 2 }) }]
  })
}

/** Whatever the tests say and whenever it was handed in: a whole score and what is left of it, or an error. */
function expectGradable(config: Config, pick: readonly number[], submittedAt: string): void {
  const results = resultsOf(testsFor(config, pick))
  const { outcome, score } = scoreOutcome(
    { outcome: { kind: 'graded', results }, expected: expectedOf(config) },
    config,
  )
  expect(score === null).toBe(outcome.kind === 'error')
  if (score === null) return
  expectSoundScore(score, config.rubric)
  const due = dueOf({ name: 'a', submittedAt, submittedAtSource: 'push' }, config.due)
  const late = latePenalty({ ...score, due, submittedAt, policy: config.late ?? null })
  if (late === null) return
  expect(isPoints(late.points)).toBe(true)
  expect(late.points).toBeGreaterThanOrEqual(0)
  expect(comparePoints(late.points, score.points)).toBeLessThanOrEqual(0)
}

const picks = fc.array(fc.nat(41), { minLength: 5, maxLength: 5 })
const instants = fc
  .date({ min: new Date('2026-11-01T00:00:00Z'), max: new Date('2027-02-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

describe('a grading.yml, whatever is in it,', () => {
  test('is what grades everybody to a whole score, or problems at places of the file', () => {
    fc.assert(
      fc.property(some(gradings), picks, instants, (text, pick, submittedAt) => {
        const outcome = read(text)
        if ('problems' in outcome) expectPlaces(outcome.problems, text)
        else {
          expectSoundConfig(outcome.value)
          expectGradable(outcome.value, pick, submittedAt)
        }
      }),
      runs(1.5),
    )
  })

  test('that is no configuration at all is problems', () => {
    const anything = fc.oneof(fc.jsonValue().map(yamlOf), fc.string({ unit: anyCharacter }), mutated(courses))
    fc.assert(
      fc.property(anything, (text) => {
        const outcome = read(text)
        expect(outcome).toHaveProperty('problems')
        if ('problems' in outcome) expectPlaces(outcome.problems, text)
      }),
      runs(),
    )
  })
})

test('a course.yml, whatever is in it, is a course or problems at places of the file', () => {
  fc.assert(
    fc.property(some(courses), (text) => {
      const outcome = outcomeOf(() => parseCourse(text, 'course.yml'))
      if ('problems' in outcome) expectPlaces(outcome.problems, text)
      else
        for (const { due } of outcome.value.assignments)
          expect(Number.isNaN(Date.parse(due ?? '2026-01-01'))).toBe(false)
    }),
    runs(),
  )
})

describe('YAML', () => {
  test.each<[string, string]>([
    [
      'aliases of aliases',
      `a: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'.replace(/./g, (letter, at: number) => `${letter}: &${letter} [*${'abcdefghijklmnopqrstuvwxyz'[at]}, *${'abcdefghijklmnopqrstuvwxyz'[at]}]\n`)}`,
    ],
    ['one alias many times', `a: &a [${'x, '.repeat(4000)}]\nb: [${'*a, '.repeat(4000)}]`],
    ['brackets', '['.repeat(50_000)],
    ['dashes', '- '.repeat(20_000)],
    ['maps in maps', '{a: '.repeat(20_000)],
    ['keys', Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['the same key', 'a: 1\n'.repeat(2000)],
    [
      'unknown keys like each other',
      Array.from({ length: 500 }, (_, index) => `asignment${index}: 1`).join('\n'),
    ],
    ['one long key', `${'a'.repeat(50_000)}: 1`],
    ['one long number', `max_points: ${'9'.repeat(50_000)}`],
    ['one long duration', `limits: {time: ${'9'.repeat(50_000)}h}`],
    ['one long date', `due: ${'2026-11-30 '.repeat(4000)}`],
    ['tests', `tests:\n${'- {id: a, run: b}\n'.repeat(500)}`],
    [
      'items without a test',
      `tests: [{id: a, run: b}]\nrubric:\n${'- {id: b, points: 1, tests: [a*b*c*]}\n'.repeat(300)}`,
    ],
    ['quotation marks', '"'.repeat(10_000)],
    ['colons', ': '.repeat(20_000)],
    ['comments', '#\n'.repeat(20_000)],
    ['anchors', '&a '.repeat(6000)],
    ['question marks', '? '.repeat(20_000)],
  ])('that is full of %s is answered soon', (_, text) => {
    expectSoon(() => read(text), 4000)
    expectSoon(() => outcomeOf(() => parseCourse(text, 'course.yml')), 4000)
  })

  test('that can be read has a place for every value in it', () => {
    fc.assert(
      fc.property(some([...gradings, ...courses]), (text) => {
        const outcome = outcomeOf(() => parseYaml(text, 'a.yml'))
        if ('problems' in outcome) return expectPlaces(outcome.problems, text)
        const paths = pathsIn(outcome.value.value).slice(0, 200)
        const places = paths.flatMap((path) => [
          outcome.value.placeOf(path),
          outcome.value.placeOf(path, 'key'),
        ])
        expectPlaces(
          places.map((place) => ({ message: 'a', place })),
          text,
        )
      }),
      runs(),
    )
  })
})

const pathsIn = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : Object.entries(value).flatMap(([key, one]) =>
        pathsIn(one).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
      )

describe('what other tools wrote', () => {
  const autogradings = textsIn(['__tests__/fixtures'], /autograding\.json$/)
  const workflows = textsIn(['__tests__/fixtures/migrate', 'examples/classroom'], /workflows\/[^/]*\.ya?ml$/)
  const options = {
    enabled: true,
    image: 'prairielearn/grader-python',
    serverFilesCourse: ['python_autograder/'],
    entrypoint: "/grade/serverFilesCourse/python_autograder/run.sh 'a b'",
    timeout: 120,
    enableNetworking: true,
    environment: { A: '1', B: null },
  }
  const infos = [JSON.stringify({ uuid: '1', title: 'Add', type: 'v3', externalGradingOptions: options })]
  const jsonOf = (texts: readonly string[]) =>
    fc.oneof(
      mutated(texts),
      mutatedValue(valuesIn(texts), inside).map((value) => JSON.stringify(value) ?? ''),
    )

  /** What is written for somebody must be a configuration, or they have nothing. */
  const expectGrading = (values: object, comments: Parameters<typeof formatGrading>[1]): void => {
    const text = formatGrading({ assignment: 'hw1', ...values }, comments)
    const outcome = read(text)
    if ('problems' in outcome) throw new Error(`${text}\n${JSON.stringify(outcome.problems)}`)
    expectSoundConfig(outcome.value)
  }

  test('an autograding.json is a configuration, or problems at places of the file', () => {
    fc.assert(
      fc.property(jsonOf(autogradings), picks, instants, (text, pick, submittedAt) => {
        const outcome = outcomeOf(() =>
          configOfAutograding(text, 'autograding.json', 'hw1', { formats: formatNames }),
        )
        if ('problems' in outcome) return expectPlaces(outcome.problems, text)
        expectSoundConfig(outcome.value)
        expectGradable(outcome.value, pick, submittedAt)
      }),
      runs(),
    )
  })

  test("a workflow of Classroom's becomes a configuration that is valid, or problems", () => {
    fc.assert(
      fc.property(some(workflows), (text) => {
        const outcome = outcomeOf(() => parseClassroomWorkflow(text, 'classroom.yml'))
        if ('problems' in outcome) return expectPlaces(outcome.problems, text)
        const { values, comments } = gradingOf(importedTests(outcome.value.tests), outcome.value.env)
        if (outcome.value.tests.length > 0) expectGrading(values, comments)
      }),
      runs(),
    )
  })

  test("PrairieLearn's info.json becomes a configuration that is valid, or problems", () => {
    fc.assert(
      fc.property(jsonOf(infos), (text) => {
        const outcome = outcomeOf(() => gradingOfInfo(text, 'info.json'))
        if ('problems' in outcome) return expectPlaces(outcome.problems, text)
        expectGrading(outcome.value.values, outcome.value.comments)
      }),
      runs(),
    )
  })
})
