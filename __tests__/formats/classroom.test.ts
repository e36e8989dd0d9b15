import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rubricOf } from '../../src/domain/implied.js'
import type { Results } from '../../src/domain/results.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { readResults } from '../../src/formats/table.js'

const fixtures = '__tests__/fixtures/formats/classroom'
const textOf = (name: string): string => readFileSync(join(fixtures, name), 'utf8')
const read = (...texts: string[]): Results =>
  readResults(
    'auto',
    texts.map((text, index) => ({ file: `runner-${index}`, text })),
  ).results

describe("a runner's step output", () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('-base64.b64')))(
    '%s is read as the JSON it encodes',
    (name) => {
      const plain = textOf(name.replace('-base64.b64', '.json'))
      const encoded = textOf(name)
      expect(read(encoded)).toEqual(read(plain))
      for (const end of ['\n', '\r\n', '  \n\n']) expect(read(encoded.trim() + end)).toEqual(read(plain))
      const wrapped = encoded.trim().replace(/.{1,60}/g, '$&\r\n')
      expect(read(`\uFEFF${wrapped}`)).toEqual(read(plain))
    },
  )

  test('over several lines is read as the JSON it encodes', () => {
    expect(read(textOf('base64-over-several-lines.b64'))).toEqual(
      read(textOf('python-example-partial-fail.json')),
    )
  })

  test('that is not right is told by its field in what it encodes', () => {
    const text = Buffer.from('{"version":1,\n"status":"pass","max_score":-1,"tests":[]}').toString('base64')
    expect(() => read(text)).toThrow('runner-0 (decoded):2:29: max_score')
  })
})

/** What the reporter that Classroom used printed, and what it handed in, for the runners' results beside it. */
const logs = '__tests__/fixtures/classroom-reporter'

describe("Classroom's reporter", () => {
  test.each([
    ['reporter-log-mixed.txt', ['command-pass.json', 'io-fail.json'], { printed: 20, handedIn: 20 }],
    ['reporter-log-disagree.txt', ['two-totals.json'], { printed: 5, handedIn: 7 }],
  ])('%s has two totals, and ours is the one that was handed in', (log, names, totals) => {
    const text = readFileSync(join(logs, log), 'utf8').replace(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')
    const [, printed, printedOf] = /│ Total: +│ (\d+) +│ (\d+)/.exec(text) ?? []
    const [, handedIn, outOf] = /Points (\d+)\/(\d+)/.exec(text) ?? []
    expect({ printed: Number(printed), handedIn: Number(handedIn) }).toEqual(totals)

    const results = read(...names.map(textOf))
    expect(results).toMatchObject({ points: Number(handedIn), maxPoints: Number(outOf) })
    const score = scoreResults(rubricOf([], results), results)
    expect([score.points, score.maxPoints]).toEqual([Number(handedIn), Number(printedOf)])
    const passed = results.tests.filter(({ status }) => status === 'passed').length
    expect(text).toContain(`Grand total tests passed: ${passed}/${results.tests.length}`)
    const said = results.notices.join('\n')
    expect(said).toBe(
      printed === handedIn
        ? ''
        : `the scores add up to ${handedIn} of ${outOf} points, which counts; by tests that passed it would be ${printed}`,
    )
  })
})
