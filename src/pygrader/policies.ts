import { z } from 'zod'
import type { Json } from '../text/json.js'
import {
  add,
  formatNumber,
  larger,
  multiply,
  type PythonNumber,
  parseNumber,
  roundToHundredths,
  subtract,
} from './number.js'
import { DEFAULT_LATE_PENALTY } from './rubric.js'

/** What a grading policy of columbia-borowski/pygrader found out about a submission. */
export type Policy =
  | { kind: 'late percentage' }
  | { kind: 'deductions'; deductions: { points: PythonNumber; comment: string }[] }
  | { kind: 'deadline'; points: PythonNumber }
  | { kind: 'zero'; comment: string; keepsComments: boolean }
  /** The course's own Python decides what it means. */
  | { kind: 'unknown'; name: string }

const Deduction = z.looseObject({ deduction: z.number(), comment: z.string() })

/** By the names of their classes. */
export const RawPolicies = z.looseObject({
  LatePercentagePenaltyPolicy: z.boolean().nullish(),
  CustomDeductionsPolicy: z.array(Deduction).exactOptional(),
  EarlyAndLatePolicy: z.int().nullable().exactOptional(),
  LateDaysPolicy: z.int().min(0).max(2).nullish(),
  PlagiarismPolicy: z.record(z.string(), z.string()).nullish(),
})

type RawPolicies = z.output<typeof RawPolicies>

/** They say something to the student and leave the points alone. */
const WITHOUT_POINTS = ['NullGradingPolicy', 'GoodJobPolicy']

/**
 * The policies in the order in which they are applied here. Which of them apply, and in which order, is Python of each
 * course; the file has them by name. A zero comes last, since nothing may raise it again.
 */
export function policiesOf(raw: RawPolicies, path: readonly string[], json: Json): Policy[] {
  const known = [...Object.keys(RawPolicies.shape), ...WITHOUT_POINTS]
  const unknown = json.keysOf(path).filter((name) => !known.includes(name))
  const number = (...steps: (string | number)[]) => parseNumber(json.numberText([...path, ...steps]))
  const deductions = (raw.CustomDeductionsPolicy ?? []).map(({ comment }, index) => ({
    points: number('CustomDeductionsPolicy', index, 'deduction'),
    comment,
  }))
  const days = raw.EarlyAndLatePolicy
  return [
    ...(raw.LatePercentagePenaltyPolicy === true ? [{ kind: 'late percentage' as const }] : []),
    ...(deductions.length > 0 ? [{ kind: 'deductions' as const, deductions }] : []),
    ...(days ? [{ kind: 'deadline' as const, points: number('EarlyAndLatePolicy') }] : []),
    ...(days === null ? [zero(PAST_HARD_DEADLINE)] : []),
    ...(raw.LateDaysPolicy ? [zero(raw.LateDaysPolicy === 1 ? PAST_HARD_DEADLINE : NO_LATE_DAYS)] : []),
    ...plagiarism(raw.PlagiarismPolicy ?? {}),
    ...unknown.map((name) => ({ kind: 'unknown' as const, name })),
  ]
}

const PAST_HARD_DEADLINE = 'Submitted past hard deadline'
const NO_LATE_DAYS = 'Not enough late days'

const zero = (comment: string): Policy => ({ kind: 'zero', comment, keepsComments: false })

const plagiarism = (matches: Readonly<Record<string, string>>): Policy[] =>
  Object.keys(matches).length === 0
    ? []
    : [
        {
          kind: 'zero',
          comment: `Flagged for plagiarism: ${Object.values(matches).join(', ')}`,
          keepsComments: true,
        },
      ]

export type Counted = { points: PythonNumber; comments: string[] }

/** What a policy makes of a total and its comments. */
export function applyPolicy({ points, comments }: Counted, policy: Policy): Counted {
  switch (policy.kind) {
    case 'late percentage':
      return latePercentage({ points, comments }, DEFAULT_LATE_PENALTY)
    case 'deductions':
      return {
        points: larger(0n, policy.deductions.map((one) => one.points).reduce(add, points)),
        comments: [
          ...policy.deductions.map((one) => `(${formatNumber(one.points)}) ${one.comment}`),
          ...comments,
        ],
      }
    case 'deadline':
      return { points: add(points, policy.points), comments: [sayDeadline(policy.points), ...comments] }
    case 'zero':
      return { points: 0n, comments: [policy.comment, ...(policy.keepsComments ? comments : [])] }
    case 'unknown':
      return { points, comments }
  }
}

/** What `is_late` costs: a share of the total, rounded to two decimals. */
export const latePercentage = ({ points, comments }: Counted, share: PythonNumber): Counted => ({
  points: roundToHundredths(multiply(points, subtract(1n, share))),
  comments: ['(LATE)', ...comments],
})

const deadlines = new Map([
  ['2', '(+2) Early deadline'],
  ['-1', '(-1) Late deadline'],
  ['-2', '(-2) Hard deadline'],
])

const sayDeadline = (points: PythonNumber): string =>
  deadlines.get(String(points)) ?? `(${formatNumber(points)}) Custom deadline`
