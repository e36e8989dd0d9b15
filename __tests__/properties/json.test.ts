import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson } from '../../src/text/json.js'
import { isTorn } from '../../src/text/torn.js'
import { mutated } from './mutated.js'
import { expectPlaces, expectSoon, outcomeOf } from './outcome.js'
import { runs } from './settings.js'

const read = (text: string) => outcomeOf(() => readJson(text, 'a.json').value)

/** -0 is 0 to everybody who reads points. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Sentences of what is JSON to others and not to us. */
const STRICTER =
  /occurs twice|"__proto__" is not allowed|the number is too large|nested deeper than|half of a surrogate|more than \d+ values/

const texts = [
  '{"a":[1,-2.5e3,true,null,"\\u00e9\\n"],"b":{"c":"x","d":{}},"e":[]}',
  '[{"id":"a","points":0.5}]',
]
const anyText = fc.oneof(
  mutated(texts),
  fc.json(),
  fc.json({ noUnicodeString: false, depthSize: 'medium' }),
  fc.string(),
)

describe('strict JSON', () => {
  test('is what JSON.parse makes of it, or is refused for a reason that JSON.parse does not know', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ours = read(text)
        const theirs = outcomeOfParse(text.replace(/^\uFEFF/, ''))
        if ('value' in ours) expect({ value: plain(ours.value) }).toEqual({ value: plain(theirs?.value) })
        else if (theirs !== undefined) expect(ours.problems[0]?.message).toMatch(STRICTER)
      }),
      runs(3),
    )
  })

  test('that is written comes back, with whatever white space around its parts', () => {
    const value = fc.jsonValue({ depthSize: 'medium', stringUnit: 'grapheme' })
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t', ' \n'), (written, indent) => {
        const text = JSON.stringify(written, undefined, indent)
        fc.pre(!/"__proto__"/.test(text))
        expect(read(text)).toEqual({ value: plain(written) })
        expect(read(`\uFEFF ${text}\r\n`)).toEqual({ value: plain(written) })
      }),
      runs(2),
    )
  })

  test('is never refused at a place that is not in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const outcome = read(text)
        if ('problems' in outcome) expectPlaces(outcome.problems, text)
      }),
      runs(3),
    )
  })

  const trailing = fc.constantFrom('1', '{}', '"', ',', '/', '\u0000', '\ufeff', 'x', '[', ']', '\u00a0')
  const control = fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code))
  const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code))
  const key = fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => JSON.stringify(text))
  test.each<[string, fc.Arbitrary<string>]>([
    ['text behind the document', fc.tuple(fc.json(), trailing).map(([json, more]) => `${json} ${more}`)],
    ['a second document', fc.tuple(fc.json(), fc.json()).map(([one, other]) => `${one}\n${other}`)],
    ['a key that is there twice', key.map((one) => `{"a":{${one}:1,"x y z":2,${one}:3}}`)],
    ['a control character in a string', control.map((one) => `["a${one}b"]`)],
    ['half of a character', half.map((one) => `["a${one} b"]`)],
    ['half of a character in an escape', half.map((one) => `["\\u${one.charCodeAt(0).toString(16)} "]`)],
    ['half of a character in a key', half.map((one) => `{"${one}":1}`)],
    ['a key __proto__, however it is written', fc.constantFrom('{"__proto__":{}}', '{"\\u005f_proto__":1}')],
    [
      'a number that is none',
      fc.constantFrom('1e400', '-1e400', '01', '1.', '.5', '+1', '0x10', '1_0', 'NaN'),
    ],
    ['more nesting than anybody writes', fc.nat(3000).map((more) => '['.repeat(66 + more))],
    ['two byte order marks', fc.json().map((json) => `\uFEFF\uFEFF${json}`)],
  ])('with %s is refused', (_, text) => {
    fc.assert(
      fc.property(text, (one) => {
        const outcome = read(one)
        expect(outcome).toHaveProperty('problems')
        if ('problems' in outcome) expectPlaces(outcome.problems, one)
      }),
      runs(0.5),
    )
  })

  test('that is cut anywhere is refused, and known as torn', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (json, where) => {
        const row = `{"a":${json}}`
        const torn = row.slice(0, Math.floor(where * row.length))
        expect(read(torn)).toHaveProperty('problems')
        expect(isTorn(torn)).toBe(true)
        expect(isTorn(row)).toBe(false)
      }),
      runs(),
    )
  })

  test.each<[string, string]>([
    ['[', ''],
    ['{"a":', ''],
    ['[0,', ''],
    ['"\\u00e9', ''],
    ['[          ', ']'],
    ['-', '1'],
    ['1', 'e'],
    ['9', ''],
    ['"a":1,', ''],
    ['\n', ''],
    ['{"a":[{},[],"", 0.5,true,null]},', ''],
  ])('of a million characters like %j takes no time that grows with its square', (part, end) => {
    const many = part.repeat(Math.ceil(1e6 / part.length)) + end
    for (const text of [many, `[${many}`, `["${many}`, `{"a":"${many}"}`]) expectSoon(() => read(text), 4000)
  })
})

function outcomeOfParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
