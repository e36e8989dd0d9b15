import { z } from 'zod'
import { type Json, readJson } from '../text/json.js'
import { formatPath } from '../text/json-path.js'
import { checkJson } from '../text/parse-json.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type Policy, policiesOf, RawPolicies } from './policies.js'

/** What a TA said of a subitem; `award: null` is not graded yet. */
export type SubitemGrade = { award: boolean | null; comments: string | null }

export type SubmitterGrades = {
  submitter: string
  isLate: boolean
  /** By the subitem's code. */
  scores: ReadonlyMap<string, SubitemGrade>
  /** Of the fork; empty in pygrader's own files. */
  policies: Policy[]
}

/** `original`: hmontero1205/pygrader, with `is_late`. `fork`: columbia-borowski/pygrader, with `grading_policies`. */
export type Dialect = 'original' | 'fork'

/** A `grades.json`, in the order it was written. */
export type PygraderGrades = { dialect: Dialect; submitters: SubmitterGrades[] }

/** What a class of thousands with a rubric of a hundred subitems needs. */
export const MOST_MEGABYTES = 100
const limits = { depth: 16, values: 10_000_000 }

export const notGraded: SubitemGrade = { award: null, comments: null }

const RawGrades = z.record(
  z.string(),
  z.looseObject({
    is_late: z.boolean().exactOptional(),
    scores: z.record(
      z.string(),
      z.looseObject({ award: z.boolean().nullable(), comments: z.string().nullable() }),
    ),
    grading_policies: RawPolicies.exactOptional(),
    // Of one policy, as older versions of the fork have it.
    grading_policy: z.unknown().optional(),
  }),
)

type RawGrades = z.output<typeof RawGrades>

/** Reads a `grades.json` in either dialect; throws one `UserError` with every problem and its place. */
export function parseGrades(text: string, file: string): PygraderGrades {
  const json = readJson(text, file, limits)
  const raw = checkJson(RawGrades, json)
  const dialect = dialectOf(raw)
  if (dialect === 'original') throwProblems(withoutLateness(raw, json))
  const submitters = json.keysOf([]).flatMap((submitter) => {
    const grades = raw[submitter]
    if (grades === undefined) return []
    const { is_late: isLate = false, scores } = grades
    return [
      {
        submitter,
        isLate: dialect === 'original' && isLate,
        scores: new Map(Object.entries(scores)),
        policies: dialect === 'fork' ? policiesIn(grades, submitter, json) : [],
      },
    ]
  })
  return { dialect, submitters }
}

function policiesIn(grades: RawGrades[string], submitter: string, json: Json): Policy[] {
  const { grading_policies: policies, grading_policy: older } = grades
  return [
    ...(policies === undefined ? [] : policiesOf(policies, [submitter, 'grading_policies'], json)),
    // Which of the policies it is of, the file does not tell.
    ...(older ? [{ kind: 'unknown' as const, name: 'grading_policy' }] : []),
  ]
}

function dialectOf(raw: RawGrades): Dialect {
  const all = Object.values(raw)
  const hasPolicies = all.some((grades) => grades.grading_policies !== undefined)
  const hasLateness = all.some((grades) => grades.is_late !== undefined)
  return hasPolicies || (all.length > 0 && !hasLateness) ? 'fork' : 'original'
}

const withoutLateness = (raw: RawGrades, json: Json): Problem[] =>
  Object.entries(raw)
    .filter(([, grades]) => grades.is_late === undefined)
    .map(([submitter]) => ({
      message: `${formatPath([submitter, 'is_late'])}: missing, expected a boolean`,
      hint: 'write "is_late": false if it was in time',
      place: json.placeOf([submitter]),
    }))

/** What the fork's file asks for and only its course's own Python could do. */
export function policyWarnings({ submitters }: PygraderGrades): string[] {
  const unknown = submitters.flatMap(({ policies }) =>
    policies.flatMap((policy) => (policy.kind === 'unknown' ? [policy.name] : [])),
  )
  return [...new Set(unknown)].map(
    (name) => `the grading policy ${quote(name)} is a course's own Python: it is not applied`,
  )
}
