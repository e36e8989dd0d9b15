import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dumped } from './samples.js'

const python = (...args: string[]) => ({
  reads: (input: string) =>
    spawnSync('python3', args, {
      input,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    }),
})

/** Numbers as people write them: to Python 1 and 1.0 are two things. */
const number = fc.oneof(
  fc.integer({ min: -9, max: 20 }).map(String),
  fc.integer({ min: -900, max: 2000 }).map((cents) => String(cents / 100)),
  fc.constantFrom('1.0', '2.50', '1e2', '-0.0', '-0', '0.125', '10.625', '0.1', '1E-7', '1e16'),
)
const penalty = fc.constantFrom('0', '0.15', '0.2', '1', '1.0', '1.5', '-0.5', '0.07', undefined)
const item = fc.record({
  points: fc.array(number, { maxLength: 3 }),
  from: fc.option(number, { nil: undefined }),
})
const award = fc.constantFrom(true, false, true, false, true, false, true, false, true, false, true, null)
const comment = fc.constantFrom(null, '', 'ok', 'a\tb', 'é; (x)', 'two\nlines')
const names = ['zoe', 'Adam', 'ß', 'ss', 'Ä', 'ä', '10', '2', '=1+1', 'ﬁ', 'FI', '𝔸', '\uffff', 'toString']

const code = (index: number): string => `${'AB'.charAt(index % 2)}${index}`

const course = fc.record({
  late: penalty,
  tables: fc.array(fc.array(item, { maxLength: 4 }), { maxLength: 3 }),
  submitters: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 6 }),
  lateness: fc.infiniteStream(fc.boolean()),
  awards: fc.infiniteStream(award),
  comments: fc.infiniteStream(comment),
  asked: fc.constantFrom('ALL', 'ALL', 'ALL', 'A', 'B1', 'A2', 'Z'),
})

type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never

function textsOf({ late, tables, submitters, lateness, awards, comments, asked }: Course) {
  let count = 0
  const coded = tables.map((items) =>
    items.map((one) => {
      count += 1
      return { ...one, code: code(count) }
    }),
  )
  const written = coded.map((items, index) => {
    const rows = items.map(
      ({ code: name, points, from }) =>
        `"${name}": {"name": "${name}", "points_per_subitem": [${points.join(', ')}], "desc_per_subitem": ${JSON.stringify(points.map(() => 'd'))}${from === undefined ? '' : `, "deducting_from": ${from}`}}`,
    )
    return `"T${index}": {${rows.join(', ')}}`
  })
  const rubric = `{${[...(late === undefined ? [] : [`"late_penalty": ${late}`]), ...written].join(', ')}}`
  const codes = coded.flat().flatMap(({ code: name, points }) => points.map((_, at) => `${name}.${at + 1}`))
  const next = <Value>(stream: IterableIterator<Value>): Value => stream.next().value
  const grades = submitters.map((submitter) => {
    const scores = codes.map((one) => [one, { award: next(awards), comments: next(comments) }] as const)
    return [submitter, { is_late: next(lateness), scores: Object.fromEntries(scores) }] as const
  })
  return { rubric, grades: JSON.stringify(Object.fromEntries(grades)), code: asked }
}

const hasPython = python('--version').reads('').status === 0

;(hasPython ? test : test.skip)('a dump is what Python counts and prints, byte for byte', () => {
  const courses = fc.sample(course, { seed: 7, numRuns: 400 }).map(textsOf)
  const { stdout, stderr } = python('__tests__/pygrader/counted-in-python.py').reads(
    courses.map((one) => `${JSON.stringify(one)}\n`).join(''),
  )
  expect(stderr).toBe('')
  const expected: string[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const ours = courses.map(({ rubric, grades, code: asked }) => dumped(rubric, grades, { code: asked }))
  expect(ours).toEqual(expected)
})
