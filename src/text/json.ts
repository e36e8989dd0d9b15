import type { JsonPath } from './json-path.js'
import { type JsonLimits, scanJson } from './json-scanner.js'
import { positionAt } from './position.js'
import type { Place } from './problem.js'

export type Json = {
  value: unknown
  /** Where the value at a path begins (or its key); of a path that leads nowhere, the last part that is there. */
  placeOf: (path: JsonPath, what?: 'value' | 'key') => Place
}

type Member = { valueAt: number; keyAt: number }

const defaultJsonLimits: JsonLimits = { depth: 64, values: 1_000_000 }

/** One JSON document, strictly: no duplicate keys, no infinite numbers, no `__proto__`, no half characters. */
export function readJson(text: string, file: string, limits: JsonLimits = defaultJsonLimits): Json {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const value = scanJson(json, file, limits)
  let indexed: ReturnType<typeof indexMembers> | undefined
  return {
    value,
    placeOf: (path, what = 'value') => {
      // Places are needed only to report problems: reading twice then costs less than keeping them always.
      indexed ??= indexMembers(json, file, limits)
      return { file, ...positionAt(json, offsetOf(indexed, path, what)) }
    },
  }
}

function indexMembers(json: string, file: string, limits: JsonLimits) {
  const members = new Map<object, Map<string | number, Member>>()
  const root = scanJson(json, file, limits, (parent, key, valueAt, keyAt) => {
    const known = members.get(parent) ?? new Map<string | number, Member>()
    members.set(parent, known.set(key, { valueAt, keyAt }))
  })
  return { root, members, start: json.search(/[^ \t\r\n]/) }
}

function offsetOf(
  { root, members, start }: ReturnType<typeof indexMembers>,
  path: JsonPath,
  what: 'value' | 'key',
): number {
  let value: unknown = root
  let offset = start
  for (const [depth, step] of path.entries()) {
    const container = typeof value === 'object' && value !== null ? value : undefined
    const key = typeof step === 'symbol' ? String(step) : step
    const member = container && members.get(container)?.get(key)
    if (container === undefined || member === undefined) return offset
    offset = what === 'key' && depth === path.length - 1 ? member.keyAt : member.valueAt
    value = Object.getOwnPropertyDescriptor(container, key)?.value
  }
  return offset
}
