import { z } from 'zod'
import type { LatePolicy } from '../domain/late.js'
import { parseInstant } from '../domain/time.js'
import { durationPattern, parseDuration } from '../text/duration.js'
import { has, type Loose, listOf, looseOf, numberOf, textOf } from '../text/loose.js'
import { type Finding, keyFinding, valueFinding } from './finding.js'
import { amount, choice, duration, keys, line, list, wholeNumber } from './values.js'

const hourMs = 3_600_000

const per = z
  .string('expected hour, day or a duration')
  .meta({ pattern: `^(hour|day)$|${durationPattern}` })
  .transform((value, context) => {
    const ms = value === 'hour' ? hourMs : value === 'day' ? 24 * hourMs : parseDuration(value)
    if (typeof ms === 'number' && ms > 0) return ms
    context.issues.push({
      code: 'custom',
      message: 'expected hour, day or a duration such as 12h',
      input: value,
    })
    return z.NEVER
  })

const Step = keys({
  after: duration.describe('How long after the due date this step begins, such as 0h or 1d.'),
  deduct: amount.describe('What is taken from then on, instead of what the step before took.'),
})

export const Late = keys({
  grace: duration
    .exactOptional()
    .describe('Within it a submission is not late; past it lateness counts from the due date.'),
  deduct: amount.exactOptional().describe('What lateness costs: percent such as 10%, or a number of points.'),
  per: per.exactOptional().describe('Take `deduct` for each started hour, day or duration; without it once.'),
  of: choice(['max', 'earned'])
    .prefault('max')
    .describe('What percentages are of: the maximum, or the points earned.'),
  at_most: amount.exactOptional().describe('Lateness never costs more than this.'),
  until: line
    .exactOptional()
    .describe('Later submissions are recorded, but do not compete. A date or a date-time.'),
  days: wholeNumber(0)
    .exactOptional()
    .describe(
      'Late days each student may spend over all assignments of the course; the gradebook spends them in the order of the due dates, where they earn points.',
    ),
  steps: list(Step).exactOptional().describe('Instead of `deduct`: what is taken from which lateness on.'),
})

export const latePolicyOf = (late: z.output<typeof Late>, timezone: string): LatePolicy => {
  const { grace = 0, deduct, per: perMs, of, at_most: atMost, days, steps = [] } = late
  const until = late.until === undefined ? undefined : parseInstant(late.until, timezone)
  return {
    graceMs: grace,
    ...(deduct !== undefined && { deduct }),
    ...(perMs !== undefined && { perMs }),
    of,
    ...(atMost !== undefined && { atMost }),
    ...(until !== undefined && { until }),
    ...(days !== undefined && { days }),
    steps: steps.map((step) => ({ afterMs: step.after, deduct: step.deduct })),
  }
}

/** The rules between the keys of `late`, and between it and `due`. */
export function lateFindings(config: Loose, timezone: string): Finding[] {
  if (!has(config, 'late')) return []
  const late = looseOf(config.late)
  return [
    ...(has(config, 'due') ? [] : [keyFinding(['late'], 'needs a due date', 'add `due`')]),
    ...amountFindings(late),
    ...untilFindings(config, late, timezone),
    ...stepFindings(listOf(late.steps)),
  ]
}

function amountFindings(late: Loose): Finding[] {
  const [deducts, steps] = [has(late, 'deduct'), has(late, 'steps')]
  const findings = [
    deducts && steps && keyFinding(['late', 'steps'], 'excludes `deduct`', 'keep one of the two'),
    has(late, 'per') && !deducts && keyFinding(['late', 'per'], 'needs `deduct`', 'what to take each time'),
    has(late, 'at_most') &&
      !deducts &&
      !steps &&
      keyFinding(['late', 'at_most'], 'needs `deduct` or `steps`'),
  ]
  return findings.filter((finding) => finding !== false)
}

function untilFindings(config: Loose, late: Loose, timezone: string): Finding[] {
  const until = parseInstant(textOf(late.until) ?? '', timezone)
  const due = parseInstant(textOf(config.due) ?? '', timezone)
  if (until === undefined) return []
  if (due === undefined || Date.parse(until) >= Date.parse(due)) return []
  return [valueFinding(['late', 'until'], 'is before the due date')]
}

/** A later submission must never earn more, so the steps only rise. */
function stepFindings(steps: unknown[]): Finding[] {
  return steps.flatMap((step, index) => {
    const before = looseOf(steps[index - 1])
    const { after, deduct } = looseOf(step)
    const path = ['late', 'steps', index]
    if (index === 0) return []
    if (lengthOf(after) <= lengthOf(before.after)) {
      return [valueFinding([...path, 'after'], 'is not after the step before', 'order the steps by time')]
    }
    if (typeof deduct !== typeof before.deduct) {
      return [valueFinding([...path, 'deduct'], 'steps take either percent or points, not both')]
    }
    if (takenBy(deduct) >= takenBy(before.deduct)) return []
    return [valueFinding([...path, 'deduct'], 'takes less than the step before', 'later never earns more')]
  })
}

// What is malformed is NaN, which compares with nothing: its own problem is enough.
const lengthOf = (after: unknown): number => Number(parseDuration(textOf(after) ?? ''))
const takenBy = (deduct: unknown): number => numberOf(deduct) ?? Number.parseFloat(textOf(deduct) ?? '')
