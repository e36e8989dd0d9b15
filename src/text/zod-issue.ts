import type { z } from 'zod'
import { formatPath } from './json-path.js'
import { quote } from './quote.js'

type RawIssue = z.core.$ZodRawIssue
type RawUnion = Extract<RawIssue, { code: 'invalid_union' }>

/** The keys a schema knows, by the path where it met one that it does not know. */
export type KnownKeys = Map<string, string[]>

const kinds: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'a boolean',
  array: 'an array',
  tuple: 'an array',
  object: 'an object',
  record: 'an object',
  nonoptional: 'a value',
}

/** Only the first are shown to anybody; a file of a million mistakes should not take its time. */
const EXPLAINED = 1000

/** Says what is wrong with a value in the words of somebody who wrote JSON, for zod's `error` parameter. */
export function explainIssues(knownKeys: KnownKeys): (issue: RawIssue) => string | undefined {
  let count = 0
  return (issue) => {
    count += 1
    return count > EXPLAINED ? 'is not valid' : explain(issue, knownKeys)
  }
}

function explain(issue: RawIssue, knownKeys: KnownKeys): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return mismatch([kinds[issue.expected] ?? issue.expected], kindOf(issue.input))
    case 'invalid_value':
      return mismatch(issue.values.map(formatOption), shown(issue.input))
    case 'invalid_union':
      return explainUnion(issue)
    case 'unrecognized_keys':
      knownKeys.set(formatPath(issue.path ?? []), keysOf(issue))
      return undefined
    case 'too_small':
      return outOfRange(issue.origin, 'at least', issue.minimum, issue.inclusive ?? true)
    case 'too_big':
      return outOfRange(issue.origin, 'at most', issue.maximum, issue.inclusive ?? true)
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return undefined
  }
}

const formatOption = (option: unknown): string =>
  typeof option === 'string' ? quote(option) : String(option)

const mismatch = (expected: string[], got: string | undefined): string =>
  got === undefined ? `missing, expected ${oneOf(expected)}` : `expected ${oneOf(expected)}, got ${got}`

const oneOf = (options: string[]): string =>
  options.length > 2 ? `one of ${options.join(', ')}` : options.join(' or ')

function kindOf(input: unknown): string | undefined {
  if (input === undefined) return undefined
  if (input === null) return 'null'
  return Array.isArray(input) ? 'an array' : (kinds[typeof input] ?? typeof input)
}

const shown = (input: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof input) ? formatOption(input) : kindOf(input)

function outOfRange(origin: string, bound: string, limit: number | bigint, inclusive: boolean): string {
  if (origin === 'string' && bound === 'at least' && Number(limit) === 1) return 'must not be empty'
  const relation = inclusive ? bound : bound === 'at least' ? 'more than' : 'less than'
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
  return unit === '' ? `must be ${relation} ${limit}` : `must have ${relation} ${limit}${unit}`
}

function explainUnion(issue: RawUnion): string {
  const branches = issue.errors ?? []
  const inner = branches.find((problems) => problems.every(({ path }) => path.length > 0))?.[0]
  if (inner !== undefined) return `${formatPath(inner.path)}: ${inner.message}`
  const expected = branches.flatMap((problems) =>
    problems.flatMap((problem) => {
      if (problem.code === 'invalid_type') return [kinds[problem.expected] ?? problem.expected]
      return problem.code === 'invalid_value' ? problem.values.map(formatOption) : []
    }),
  )
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(formatOption) : []
  if (expected.length === 0) return options.length === 0 ? 'is not valid' : `expected ${oneOf(options)}`
  return mismatch([...new Set(expected)], kindOf(issue.input))
}

function keysOf(issue: RawIssue): string[] {
  const def = issue.inst !== undefined && 'def' in issue.inst._zod ? issue.inst._zod.def : undefined
  if (typeof def !== 'object' || def === null || !('shape' in def)) return []
  return typeof def.shape === 'object' && def.shape !== null ? Object.keys(def.shape) : []
}
