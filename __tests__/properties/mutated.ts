import fc from 'fast-check'
import { anyCharacter } from '../any-character.js'

/** What breaks readers: ends of things, numbers out of range, characters nobody sees, halves of characters. */
const fragments = [
  ...['', '0', '-1', '-0', '1e400', '1e-400', '12345678901234567890', '0.1', '.nan', 'null', 'true', '~'],
  ...['"', "'", '<', '>', '&', '{', '}', '[', ']', '[]', '{}', ',', ':', ': ', '- ', '#', '|', '*a', '&a '],
  ...['\n', '\r', '\r\n', '\t', '    ', '\u0000', '\u001b[31m', '\u202e', '\ufeff', '\ud800', '\u2028', '😀'],
  ...['__proto__', 'constructor', 'toString', '<!DOCTYPE a>', '&#0;', '<![CDATA[', ']]>', '\\', '\\ud800'],
  ...['9999-99-99', '99999999999d', '1h', '10%', '5g', 'not ok 1', '1..3', '::error::', '../..', '{{ a }}'],
] as const

const somewhere = fc.double({ min: 0, max: 1, noNaN: true })
const edit = fc.record({
  at: somewhere,
  to: somewhere,
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })),
  how: fc.constantFrom('leave out', 'double', 'replace', 'replace', 'put in', 'move'),
  instead: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fragments) },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 12 }) },
  ),
})
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

function edited<Part>(parts: readonly Part[], { at, to, length, how }: Edit, instead: Part): Part[] {
  const start = Math.floor(at * parts.length)
  const [head, cut, tail] = [
    parts.slice(0, start),
    parts.slice(start, start + length),
    parts.slice(start + length),
  ]
  switch (how) {
    case 'leave out':
      return [...head, ...tail]
    case 'double':
      return [...head, ...cut, ...cut, ...tail]
    case 'replace':
      return [...head, instead, ...tail]
    case 'put in':
      return [...head, instead, ...cut, ...tail]
    case 'move': {
      const rest = [...head, ...tail]
      const place = Math.floor(to * rest.length)
      return [...rest.slice(0, place), ...cut, ...rest.slice(place)]
    }
  }
}

const wordsOf = (text: string): string[] => text.match(/\w+|\s+|[^\w\s]/g) ?? []
const linesOf = (text: string): string[] => text.split(/(?<=\n)/)
const cuts = { characters: (text: string) => text.split(''), words: wordsOf, lines: linesOf }

/** Real texts with a few stretches of them left out, doubled, moved or replaced: by character, by word or by line. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      edits: fc.array(fc.record({ edit, by: fc.constantFrom('characters', 'words', 'words', 'lines') }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ text, edits }) =>
      edits.reduce((before, { edit, by }) => edited(cuts[by](before), edit, edit.instead).join(''), text),
    )

/** The bytes of something real, damaged in the same ways. */
export const mutatedBytes = (all: readonly Uint8Array[]): fc.Arbitrary<Buffer> =>
  fc
    .record({
      bytes: fc.constantFrom(...all),
      edits: fc.array(fc.record({ edit, byte: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ bytes, edits }) =>
      Buffer.from(edits.reduce((before, { edit, byte }) => edited(before, edit, byte), [...bytes])),
    )

/** A plain value with one of its parts, somewhere inside, taken out, put elsewhere or made another. */
export const mutatedValue = (
  values: readonly unknown[],
  others: fc.Arbitrary<unknown>,
  most = 4,
): fc.Arbitrary<unknown> =>
  fc
    .record({
      value: fc.constantFrom(...values),
      changes: fc.array(fc.record({ at: fc.nat(), other: others, how: fc.nat({ max: 3 }), key: fc.nat() }), {
        minLength: 1,
        maxLength: most,
      }),
    })
    .map(({ value, changes }) => changes.reduce<unknown>(changedIn, structuredClone(value)))

type Change = { at: number; other: unknown; how: number; key: number }
type Container = Record<string, unknown> | unknown[]

function changedIn(value: unknown, { at, other, how, key }: Change): unknown {
  const places = placesIn(value)
  const place = places[at % Math.max(1, places.length)]
  if (place === undefined) return other
  const [container, name] = place
  const another = places[key % places.length]
  if (how === 0) remove(container, name)
  else if (how === 1) put(container, misspelt(name), get(container, name))
  else if (how === 2 && another !== undefined)
    put(container, name, structuredClone(get(another[0], another[1])))
  else put(container, name, other)
  return value
}

function placesIn(value: unknown): [Container, string][] {
  if (typeof value !== 'object' || value === null) return []
  const container: Container = Array.isArray(value) ? value : Object.assign(value)
  return Object.entries(value).flatMap(([name, inside]) => [
    [container, name] as [Container, string],
    ...placesIn(inside),
  ])
}

const misspelt = (name: string): string => (/^\d+$/.test(name) ? name : name.slice(1) + name.slice(0, 1))
const get = (container: Container, name: string): unknown =>
  Object.getOwnPropertyDescriptor(container, name)?.value
const put = (container: Container, name: string, value: unknown): unknown =>
  Object.defineProperty(container, name, { value, enumerable: true, writable: true, configurable: true })

function remove(container: Container, name: string): void {
  if (Array.isArray(container)) container.splice(Number(name), 1)
  else delete container[name]
}
