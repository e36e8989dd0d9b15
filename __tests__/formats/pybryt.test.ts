import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rubricOf } from '../../src/domain/implied.js'
import type { Results } from '../../src/domain/results.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { readResults } from '../../src/formats/table.js'
import { anItem, aRubric } from '../domain/builders.js'

const printed = '__tests__/fixtures/pybryt'
const json = '__tests__/fixtures/formats/pybryt'

const read = (name: string, references: string[] = []): Results =>
  readResults('pybryt', [{ file: name, text: readFileSync(join(json, name), 'utf8') }], { references })
    .results

/** What PyBryt reports as text of what we read from its JSON: one reference has no test of its own. */
function reportOf({ tests, choices, notices }: Results, names: readonly string[]): string[] {
  const group = notices.flatMap((notice) => /group "(.*)"$/.exec(notice)?.slice(1) ?? [])
  const [alternatives] = choices ?? [[{ id: '', parts: tests.map(({ id }) => id) }]]
  return (alternatives ?? []).map(({ id, parts }, index) => {
    const own = tests.filter((one) => parts.includes(one.id))
    const whole = tests.find((one) => one.id === id)
    const holds = whole === undefined ? own.every(isPassed) : isPassed(whole)
    const said = whole === undefined ? own.flatMap(({ message = [] }) => message).join('\n') : whole.message
    const messages = said ? ['MESSAGES:', said.replace(/^(?=.*\S)/gm, '  - ')] : []
    const head = [`REFERENCE: ${names[index]}`, ...group.map((name) => `GROUP: ${name}`)]
    return [...head, `SATISFIED: ${holds ? 'True' : 'False'}`, ...messages].join('\n')
  })
}

const isPassed = ({ status }: { status: string }): boolean => status === 'passed'

/** The report in what was printed: the reference's own output and the action's commands may stand around it. */
function reportIn(text: string): string[] {
  const report = text.slice(text.indexOf('REFERENCE: ')).replace(/\n::set-output.*$/s, '')
  return report.trimEnd().split(/\n\n(?=REFERENCE: )/)
}

describe("PyBryt's own text report", () => {
  test.each([
    ...readdirSync(printed)
      .filter((file) => file.endsWith('.report.txt'))
      .map((file) => [file, file.replace('.report.txt', '.json')] as const),
    ['action-pass.stdout.txt', 'rich-pass.json'] as const,
    ['action-fail.stdout.txt', 'rich-fail.json'] as const,
    ['action-fail.stdout.txt', 'rich-empty.json'] as const,
  ])('%s is what our reading of %s says', (report, results) => {
    const expected = reportIn(readFileSync(join(printed, report), 'utf8'))
    const names = expected.map((part) => /^REFERENCE: (.*)$/m.exec(part)?.[1] ?? '')
    expect(reportOf(read(results, names), names)).toEqual(expected)
  })

  test('names the group that alone was checked, and so do we', () => {
    expect(reportOf(read('names-that-repeat.json'), ['q'])).toEqual([
      'REFERENCE: q\nGROUP: q1\nSATISFIED: False\nMESSAGES:\n  - not again',
    ])
  })

  test.each(readdirSync(printed))('%s named as results is refused with a sentence that helps', (file) => {
    const text = readFileSync(join(printed, file), 'utf8')
    for (const format of ['pybryt', 'auto']) {
      expect(() => readResults(format, [{ file: basename(file), text }])).toThrow(
        /did not run \("(?:SyntaxError: invalid syntax|nbclient\.exceptions\.DeadKernelError: Kernel died)"\)|did not run, and there are no results|text report.*pybryt check -t json/s,
      )
    }
  })

  test('a pickle, or anything else that is no JSON, is refused with the command that writes JSON', () => {
    const files = [{ file: 'results.pkl', text: '\u0080\u0004\u0095cpybryt' }]
    expect(() => readResults('pybryt', files)).toThrow(
      "results.pkl: this is not PyBryt's JSON (let PyBryt write JSON: `pybryt check -t json",
    )
  })
})

describe('several references', () => {
  const names = ['map', 'dyn', 'no_recurse']

  test('have the names that the configuration gives them', () => {
    expect(read('fibonacci-subm01.json', names).tests.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'map: passed',
      'map/hash_map: passed',
      'map/fib_runtime: passed',
      'dyn: failed',
      'dyn/dyn_array: failed',
      'dyn/fib_runtime: passed',
      'no_recurse: passed',
      'no_recurse/Annotation 23: passed',
    ])
  })

  test.each([
    [['map', 'dyn'], 'the results have 3 references, but `references` names 2: "map", "dyn"'],
    [['map', 'dyn', 'map'], '`references` names "map" more than once'],
  ])('named %j are a problem', (references, problem) => {
    expect(() => read('fibonacci-subm01.json', references)).toThrow(problem)
  })

  test('are one when there is one, whatever it is called', () => {
    expect(read('median-subm01.json', ['median']).tests.map(({ id }) => id)).toContain('Annotation 1')
    expect(() => read('median-subm01.json', ['a', 'b'])).toThrow('the results have 1 reference, but')
  })

  test.each([
    ['fibonacci-subm01.json', 2, 2, ['map/hash_map', 'map/fib_runtime']],
    ['fibonacci-subm03.json', 0, 2, ['map/hash_map', 'map/fib_runtime']],
    ['no-reference-holds.json', 2, 3, ['dyn/a', 'dyn/b', 'dyn/c']],
  ])('without a rubric are worth the best of them: %s earns %d of %d', (file, points, maxPoints, ids) => {
    const results = read(file, names)
    const score = scoreResults(rubricOf([], results), results)
    expect(score).toMatchObject({ points, maxPoints, unexpected: [] })
    expect(score.items.map(({ id }) => id)).toEqual(ids)
    expect(scoreResults(rubricOf([], results, 10), results)).toMatchObject({ maxPoints: 10, unexpected: [] })
  })

  test.each([
    ['fibonacci-subm01.json', 5],
    ['fibonacci-subm03.json', 0],
    ['no-reference-holds.json', 0],
  ])('are an item where any of them is enough: %s earns %d of 5', (file, points) => {
    const results = read(file, names)
    const score = scoreResults(aRubric(anItem({ points: 5, tests: names, award: 'any' })), results)
    expect(score).toMatchObject({ points, maxPoints: 5, unexpected: [] })
  })

  test('are unexpected where a rubric has none of them', () => {
    const results = read('fibonacci-subm01.json', names)
    expect(scoreResults(aRubric(anItem({ tests: ['style'] })), results).unexpected).toHaveLength(8)
  })
})
