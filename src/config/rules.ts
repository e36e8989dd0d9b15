import { isTimezone, parseInstant } from '../domain/time.js'
import { closest } from '../text/closest.js'
import { has, type Loose, listOf, looseOf, textOf } from '../text/loose.js'
import { environmentFindings } from './environment.js'
import { type Finding, keyFinding, missing, valueFinding } from './finding.js'
import { formatFindings, graderFindings } from './grader.js'
import { imageFindings } from './image.js'
import { shownFindings } from './known-tests.js'
import { lateFindings } from './late.js'
import { rubricFindings } from './rubric-rules.js'
import { testFindings } from './tests.js'
import { worthFindings } from './worth.js'

/** Everything a schema of single values cannot see: what the keys of a grading.yml are to one another. */
export function ruleFindings(value: unknown, formats: readonly string[]): Finding[] {
  const config = looseOf(value)
  const timezone = timezoneOf(config)
  return [
    ...graderOrTests(config),
    ...dateFindings(config, timezone),
    ...lateFindings(config, timezone),
    ...environmentFindings(config),
    ...graderFindings(config),
    ...testFindings(config.tests),
    ...formatFindings(config, formats),
    ...protectFindings(config),
    ...imageFindings(config),
    ...maximumFindings(config),
    ...rubricFindings(config),
    ...worthFindings(config),
    ...shownFindings(config),
  ]
}

const timezoneOf = (config: Loose): string => {
  const timezone = textOf(config.timezone) ?? 'UTC'
  return isTimezone(timezone) ? timezone : 'UTC'
}

function graderOrTests(config: Loose): Finding[] {
  // Also when it is only misspelt: that is said anyway.
  if (Object.keys(config).some((key) => closest(key, ['grader', 'tests']) !== undefined)) return []
  if (isMarkedByHand(config.rubric)) return []
  return [valueFinding(['grader'], missing, 'or declare `tests`: something has to grade')]
}

/** A rubric that people mark whole; one in a file may be. */
const isMarkedByHand = (rubric: unknown): boolean =>
  typeof rubric === 'string' || (listOf(rubric).length > 0 && listOf(rubric).map(looseOf).every(isByHand))

function isByHand({ manual, items, deductions }: Loose): boolean {
  const inside = [...listOf(items), ...listOf(deductions)].map(looseOf)
  if (inside.length === 0) return manual === true
  return listOf(deductions).length > 0
    ? inside.every((deduction) => !has(deduction, 'tests'))
    : inside.every(isByHand)
}

/** PrairieLearn's layout takes the course's directories whole. */
function protectFindings(config: Loose): Finding[] {
  if (!has(config, 'protect') || looseOf(config.grader).layout === 'prairielearn') return []
  // What may be kept says something by itself: the configuration's own file may be.
  return ['files', 'keep'].some((key) => key in looseOf(config.protect))
    ? []
    : [valueFinding(['protect', 'files'], missing)]
}

function dateFindings(config: Loose, timezone: string): Finding[] {
  const dates = [
    { path: ['due'], text: textOf(config.due) },
    { path: ['late', 'until'], text: textOf(looseOf(config.late).until) },
  ]
  return dates.flatMap(({ path, text }) =>
    text === undefined || parseInstant(text, timezone) !== undefined
      ? []
      : [valueFinding(path, 'is not a date', 'such as 2026-11-30 or 2026-11-30 18:00')],
  )
}

const maximumFindings = (config: Loose): Finding[] =>
  has(config, 'max_points') && (typeof config.rubric === 'string' || listOf(config.rubric).length > 0)
    ? [keyFinding(['max_points'], 'means nothing with a rubric', 'its items say what is worth what')]
    : []
