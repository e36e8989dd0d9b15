import type { z } from 'zod'
import { didYouMean } from './closest.js'
import { type Json, readJson } from './json.js'
import { formatPath } from './json-path.js'
import type { JsonLimits } from './json-scanner.js'
import { comparePlaces, type Problem, UserError } from './problem.js'
import { quote } from './quote.js'
import { explainIssues, type KnownKeys } from './zod-issue.js'

type Issue = z.core.$ZodIssue

/** More problems than anybody reads in one go. */
const MOST = 50

/** JSON text as the schema's type, or every problem of it with its field and place. */
export const parseJson = <T>(schema: z.ZodType<T>, text: string, file: string, limits?: JsonLimits): T =>
  checkJson(schema, readJson(text, file, limits))

/** The same of a document that was read already, for those who also ask it how something is written. */
export function checkJson<T>(schema: z.ZodType<T>, json: Json): T {
  const knownKeys: KnownKeys = new Map()
  const parsed = schema.safeParse(json.value, { error: explainIssues(knownKeys) })
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const problems = issues.slice(0, MOST).flatMap((issue) => problemsOf(issue, json, knownKeys))
  const more = issues.length - MOST
  const { file } = json.placeOf([])
  const rest = more > 0 ? [{ message: `and ${more} more problems`, place: { file } }] : []
  throw new UserError([...problems.toSorted((a, b) => comparePlaces(a.place, b.place)), ...rest])
}

function problemsOf(issue: Issue, json: Json, knownKeys: KnownKeys): Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.path, json, knownKeys)
  if (issue.code === 'invalid_key') {
    const why = issue.issues.map(({ message }) => message).join(', ')
    return [{ message: `${formatPath(issue.path)}: ${why}`, place: json.placeOf(issue.path, 'key') }]
  }
  const field = formatPath(issue.path)
  return [{ message: field ? `${field}: ${issue.message}` : issue.message, place: json.placeOf(issue.path) }]
}

function unknownKeys(keys: string[], path: PropertyKey[], json: Json, knownKeys: KnownKeys): Problem[] {
  const field = formatPath(path)
  return keys.slice(0, MOST).map((key) => {
    const hint = didYouMean(key, knownKeys.get(field) ?? [])
    return {
      message: `${field ? `${field}: ` : ''}unknown key ${quote(key)}`,
      ...(hint !== undefined && { hint }),
      place: json.placeOf([...path, key], 'key'),
    }
  })
}
