import type { z } from 'zod'
import { askIfMeant, closest, didYouMean } from '../text/closest.js'
import { listOf, looseOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { type Finding, keyFinding, missing, valueFinding } from './finding.js'

type Issue = z.core.$ZodIssue

/** What a schema found, in words for people. `root` is the value that was parsed. */
export const findingsOf = (issues: readonly Issue[], root: unknown, within: Path = []): Finding[] =>
  issues.flatMap((issue) => findingsOfIssue(issue, root, [...within, ...issue.path.map(stepOf)]))

const stepOf = (step: PropertyKey): string | number => (typeof step === 'number' ? step : String(step))

function findingsOfIssue(issue: Issue, root: unknown, path: Path): Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.message.split(' '), path))
    case 'invalid_key':
      return issue.issues.map(({ message }) => keyFinding(path, ...messageAndHint(message)))
    case 'invalid_union': {
      const branch = branchMeant(issue.errors)
      return branch === undefined ? [mismatch(issue.message, root, path)] : findingsOf(branch, root, path)
    }
    case 'invalid_value': {
      const found = mismatch(issue.message, root, path)
      const value = valueAt(root, path)
      const hint = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : undefined
      return [hint === undefined ? found : { ...found, hint }]
    }
    case 'invalid_type':
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [mismatch(issue.message, root, path)]
  }
}

/** The one form of several whose faults lie further inside: the others are not what was meant at all. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const near = branches.filter((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  return near.length === 1 ? near[0] : undefined
}

function unknownKey(key: string, known: readonly string[], path: Path): Finding {
  const own = known.filter((name) => !name.includes('.'))
  const meant = closest(key, own)
  const hint = meant === undefined ? elsewhere(key, known) : askIfMeant(meant)
  return { ...keyFinding([...path, key], 'unknown key', hint), ...(meant !== undefined && { meant }) }
}

/** For a key that is none of these: it may belong into a map inside. */
function elsewhere(key: string, known: readonly string[]): string {
  const inside = known.filter((name) => name.includes('.'))
  const lastSteps = inside.map((name) => name.slice(name.lastIndexOf('.') + 1))
  const meant = inside[lastSteps.indexOf(closest(key, lastSteps) ?? '')]
  return meant === undefined
    ? `here go ${known.filter((name) => !inside.includes(name)).join(', ')}`
    : askIfMeant(meant)
}

function mismatch(said: string, root: unknown, path: Path): Finding {
  const value = valueAt(root, path)
  if (value === undefined) return valueFinding(path, missing)
  const [message, hint] = messageAndHint(said)
  if (!message.startsWith('expected ')) return valueFinding(path, message, hint)
  return valueFinding(path, `${message}, got ${described(value)}`, hint ?? hintFor(message, value))
}

/** A schema's message carries its hint behind a line feed. */
function messageAndHint(said: string): [message: string, hint?: string] {
  const [message = '', hint] = said.split('\n')
  return hint === undefined ? [message] : [message, hint]
}

function hintFor(expected: string, value: unknown): string | undefined {
  if (value === null) return 'give it a value or remove the key'
  if (expected === 'expected a list' && typeof value === 'string') return listOfOne(value)
  const wantsText = /^expected (some )?text/.test(expected)
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean')) return 'put it in quotes'
  const isQuoted = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
  return isQuoted && /^expected (a|a whole) number/.test(expected) ? 'remove the quotes' : undefined
}

function listOfOne(value: string): string | undefined {
  if (!/^.{1,60}$/u.test(value)) return undefined
  const isPlain = /^(?!(?:true|false|null)$)[a-z_][\w.*/-]*$/i.test(value)
  return `write [${isPlain ? value : JSON.stringify(value)}]`
}

function described(value: unknown): string {
  if (value === null) return 'nothing'
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `the text ${quote(value)}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a map'
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === 'number') return listOf(value)[step]
    const map = looseOf(value)
    return Object.hasOwn(map, step) ? map[step] : undefined
  }, root)
}
