import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { formatNames } from '../../src/formats/names.js'
import { formatOf, readResults } from '../../src/formats/table.js'
import { anyCharacter } from '../any-character.js'
import { showing } from '../domain/builders.js'
import { casesOf, fixtures, foldersIn } from '../formats/cases.js'
import { mutated, mutatedValue } from './mutated.js'
import { expectPlaces, expectSoon, outcomeOf } from './outcome.js'
import { runs } from './settings.js'
import { expectSoundResults, expectSoundScore } from './sound.js'

const filesOf = (format: string): string[] =>
  casesOf(format, fixtures)
    .flatMap(({ files }) => files)
    .map((path) => readFileSync(path, 'utf8'))
const known = foldersIn(fixtures).map((format) => ({ format, texts: filesOf(format) }))
const everyText = known.flatMap(({ texts }) => texts)
const isJson = (text: string): boolean => /^\s*[{[]/.test(text) && 'value' in outcomeOf(() => parsed(text))

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}
const valuesOf = (texts: readonly string[]): unknown[] => texts.filter(isJson).flatMap(parsed)

const inside = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    'passed',
    'failed',
    'a::b/c',
    '\u0000\u202e',
    '9'.repeat(400),
    'x'.repeat(2000),
    '<a/>',
  ),
  fc.constantFrom(0, -1, 1e9, 1e10, 1e-9, 0.1 + 0.2, 2 ** 53, -5e-324, 1.7e308),
  fc.constantFrom(true, false, null, [], {}, [[]], { status: 'passed' }),
)

/** Read and scored without a rubric, with one for everything, and out of ten: never anything but a whole score or an error. */
function expectSound(format: string, written: string): void {
  // A file is read as UTF-8, in which there are no halves of characters.
  const text = written.replace(/\p{Surrogate}/gu, '\uFFFD')
  const read = outcomeOf(() => readResults(format, [{ file: 'results', text }]))
  if ('problems' in read) {
    expectPlaces(read.problems, text)
    return
  }
  const { results, format: name } = read.value
  expectSoundResults(results)
  const item = {
    kind: 'tested' as const,
    id: 'A',
    name: 'A',
    points: 3,
    bonus: false,
    tests: ['*'],
    award: 'each' as const,
  }
  const show = showing('all')
  for (const worth of [{}, { maxPoints: 10 }, { maxPoints: 0 }, { rubric: { items: [item] } }]) {
    const { outcome, score } = scoreOutcome(
      { outcome: { kind: 'graded', results }, expected: [], format: name },
      { ...worth, show },
    )
    expect(score === null).toBe(outcome.kind === 'error')
    if (score !== null) expectSoundScore(score, worth.rubric)
  }
}

describe.each(known)('$format', ({ format, texts }) => {
  test('of a damaged file is results that can be scored, or a problem with a place', () => {
    fc.assert(
      fc.property(mutated(texts), fc.constantFrom(format, format, 'auto'), (text, by) =>
        expectSound(by, text),
      ),
      runs(0.5),
    )
  })

  const values = valuesOf(texts)
  if (values.length === 0) return
  const changed = mutatedValue(values, inside).map((value) => JSON.stringify(value) ?? '')
  test('of a file with other values in it is results that can be scored, or a problem', () => {
    fc.assert(
      fc.property(changed, fc.constantFrom(format, 'auto'), (text, by) => expectSound(by, text)),
      runs(0.5),
    )
  })
})

test.each(['auto', ...formatNames])(
  '%s reads files of other formats and no format, or says what is wrong',
  (format) => {
    const anything = fc.oneof(mutated(everyText), fc.string({ unit: anyCharacter }), fc.json())
    fc.assert(
      fc.property(anything, (text) => expectSound(format, text)),
      runs(0.5),
    )
  },
)

describe('nothing that a submission prints decides the format', () => {
  const OUTPUT =
    /output|message|std|log|text|error|failure|details|longrepr|trace|stack|diff|actual|hint|value/i
  /** The same file where each text that tells what happened is what a hostile program printed. */
  const withTexts = (value: unknown, printed: string, key = ''): unknown => {
    if (typeof value === 'string') return OUTPUT.test(key) && !/visibility|format/.test(key) ? printed : value
    if (Array.isArray(value)) return value.map((one) => withTexts(one, printed, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, withTexts(one, printed, name)]),
    )
  }
  const nameOf = (text: string): string | undefined => formatOf(text)?.name
  const printed = fc.oneof(fc.constantFrom(...everyText), mutated(everyText))
  // There otter-grader itself speaks in the outputs: no submission was run.
  const texts = everyText.filter((text) => !text.includes('Otter encountered an error'))
  const objects = valuesOf(texts).filter((value) => !Array.isArray(value))

  test('of a JSON object, by any of its texts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...objects), printed, (value, text) => {
        const other = withTexts(value, text)
        for (const indent of [undefined, 2])
          expect(nameOf(JSON.stringify(other, undefined, indent))).toBe(
            nameOf(JSON.stringify(value, undefined, indent)),
          )
      }),
      runs(),
    )
  })

  test('of XML, by what stands in its elements', () => {
    const documents = filesOf('junit').filter((text) => text.includes('</testsuite>'))
    fc.assert(
      fc.property(fc.constantFrom(...documents), printed, (document, text) => {
        const output = `<system-out><![CDATA[${text.replaceAll(']]>', '')}]]></system-out></testsuite>`
        expect(formatOf(document.replace('</testsuite>', () => output))?.name).toBe('junit')
      }),
      runs(),
    )
  })
})

describe('a file of a megabyte', () => {
  const long = 1e6
  test.each(known)('in $format takes no time that grows with its square', ({ format, texts }) => {
    const stretch = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 400 })),
      end: fc.boolean(),
    })
    fc.assert(
      fc.property(stretch, fc.constantFrom(format, 'auto'), ({ text, at, length, end }, by) => {
        const from = Math.floor(at * text.length)
        const part = text.slice(from, from + length) || ' '
        const many = part.repeat(Math.ceil(long / part.length))
        const whole = text.slice(0, from) + many + (end ? text.slice(from) : '')
        expectSoon(() => outcomeOf(() => readResults(by, [{ file: 'results', text: whole }])), 8000)
      }),
      runs(0.01),
    )
  })
})
