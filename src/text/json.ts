import type { JsonPath } from './json-path.js'
import { numberAt } from './json-scalar.js'
import { type JsonLimits, scanJson } from './json-scanner.js'
import { positionAt } from './position.js'
import type { Place } from './problem.js'

export type Json = {
  value: unknown
  /** Where the value at a path begins (or its key); of a path that leads nowhere, the last part that is there. */
  placeOf: (path: JsonPath, what?: 'value' | 'key') => Place
  /** The keys of the object at a path as they were written; an object of JavaScript moves those that are numbers to its front. */
  keysOf: (path: JsonPath) => string[]
  /** The number at a path as it was written: to Python 1 and 1.0 are not the same. */
  numberText: (path: JsonPath) => string
}

type Member = { valueAt: number; keyAt: number }

const defaultJsonLimits: JsonLimits = { depth: 64, values: 1_000_000 }

/** One JSON document, strictly: no duplicate keys, no infinite numbers, no `__proto__`, no half characters. */
export function readJson(text: string, file: string, limits: JsonLimits = defaultJsonLimits): Json {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const value = scanJson(json, file, limits)
  let known: Index | undefined
  // Places are seldom needed but to report problems: reading twice then costs less than keeping them always.
  const index = (): Index => {
    known ??= indexMembers(json, file, limits)
    return known
  }
  return {
    value,
    placeOf: (path, what = 'value') => ({
      file,
      ...positionAt(json, find(index(), path, what).offset),
    }),
    keysOf: (path) => {
      const { value: object } = find(index(), path, 'value')
      const keys = isContainer(object) ? [...(index().members.get(object)?.keys() ?? [])] : []
      return keys.map(String)
    },
    numberText: (path) => numberAt(json, find(index(), path, 'value').offset),
  }
}

type Index = ReturnType<typeof indexMembers>

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

function indexMembers(json: string, file: string, limits: JsonLimits) {
  const members = new Map<object, Map<string | number, Member>>()
  const root = scanJson(json, file, limits, (parent, key, valueAt, keyAt) => {
    const known = members.get(parent) ?? new Map<string | number, Member>()
    members.set(parent, known.set(key, { valueAt, keyAt }))
  })
  return { root, members, start: json.search(/[^ \t\r\n]/) }
}

function find(
  { root, members, start }: Index,
  path: JsonPath,
  what: 'value' | 'key',
): { value: unknown; offset: number } {
  let found = { value: root, offset: start }
  for (const [depth, step] of path.entries()) {
    const container = isContainer(found.value) ? found.value : undefined
    const key = typeof step === 'symbol' ? String(step) : step
    const member = container && members.get(container)?.get(key)
    if (container === undefined || member === undefined) return found
    const offset = what === 'key' && depth === path.length - 1 ? member.keyAt : member.valueAt
    found = { value: Object.getOwnPropertyDescriptor(container, key)?.value, offset }
  }
  return found
}
