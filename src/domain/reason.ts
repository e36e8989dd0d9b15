import type { Found } from './find.js'
import { isWildcard } from './pattern.js'
import { formatPointsOf } from './points.js'
import type { TestResult } from './results.js'
import type { Award } from './rubric.js'
import { type ShowPolicy, shownOf, showsTexts } from './show.js'

const MOST_NAMES = 3
const FIRST_CHARACTERS = /^.{0,200}/su

/** How the tests of an item count, and what may be said of them. */
export type Rule = {
  award: Award
  /** What the grader gave, where its points count as they are. */
  given?: string
  /** Whether the points of a test that did not pass count. */
  countsParts: boolean
  show: ShowPolicy
}

/** Why a tested item is not full, for the student: no test that is hidden is named here. */
export function reasonOf(found: Found, rule: Rule): string {
  const { tests, expected } = found
  const [only] = tests
  if (only === undefined) return reasonOfNothing(found, rule.show)
  if (rule.given !== undefined) return [rule.given, ...notRun(found, rule.show)].join('; ')
  if (expected === 1) return reasonOfTest(only, rule)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const all = rule.award === 'all' ? ', and all must pass' : ''
  const sum = `${passed} of ${expected} tests passed${all}`
  return [sum, ...ends(tests, rule), ...notRun(found, rule.show)].join('; ')
}

function reasonOfTest(test: TestResult, { countsParts, show }: Rule): string {
  switch (test.status) {
    case 'passed':
      return given(test)
    case 'partial':
      return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`
    case 'failed':
      if (!hasPart(test)) return 'the test failed'
      return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`
    case 'error':
      return 'the test ended with an error'
    case 'skipped':
      return 'the test was skipped'
    case 'not_run':
      return sentenceOfNotRun(test, show)
  }
}

const given = ({ points, maxPoints }: TestResult): string =>
  points === undefined || maxPoints === undefined
    ? 'the test passed in part'
    : `the grader gave ${formatPointsOf(points, maxPoints)}`

const hasPart = ({ points = 0, status }: TestResult): boolean =>
  status === 'partial' || (status === 'failed' && points > 0)

const partOf = ({ points = 0, maxPoints }: TestResult): string =>
  points === 0 || maxPoints === undefined
    ? 'passed only in part'
    : `earned ${formatPointsOf(points, maxPoints)}`

function ends(tests: readonly TestResult[], { countsParts }: Rule): string[] {
  const count = (wanted: TestResult['status']): number =>
    tests.filter(({ status }) => status === wanted).length
  const says = (number: number, what: string): string[] => (number === 0 ? [] : [`${number} ${what}`])
  const inPart = countsParts ? 0 : tests.filter(hasPart).length
  return [
    ...says(inPart, `passed only in part and ${inPart === 1 ? 'counts' : 'count'} as not passed`),
    ...says(count('error'), 'ended with an error'),
    ...says(count('skipped'), 'skipped'),
  ]
}

const TIME_WAS_UP = "before the grader's time was up"

/** Where the results have none of the item's tests. */
function reasonOfNothing({ missing, expected, timedOut }: Found, show: ShowPolicy): string {
  const who = expected === 1 ? 'the test was not' : `none of the ${expected} tests was`
  if (timedOut) return `${who} reported ${TIME_WAS_UP}`
  if (expected === 1)
    return missing
      .slice(0, MOST_NAMES)
      .map((pattern) => sentenceOfMissing(pattern, show))
      .join('; ')
  const named = missing.filter((pattern) => !isHiddenName(pattern, show))
  const why = [
    ...some('no test fits ', named.filter(isWildcard).map(inBackticks)),
    ...some('the results lack ', named.filter((pattern) => !isWildcard(pattern)).map(oneLine)),
  ]
  return why.length === 0 ? `${who} run` : `${who} run: ${why.join('; ')}`
}

function some(before: string, names: readonly string[]): string[] {
  const more = names.length - MOST_NAMES
  const rest = more > 0 ? ` and ${more} more` : ''
  return names.length === 0 ? [] : [`${before}${names.slice(0, MOST_NAMES).join(', ')}${rest}`]
}

function notRun({ tests, missing, expected, timedOut }: Found, show: ShowPolicy): string[] {
  const listed = tests
    .filter(({ status }) => status === 'not_run')
    .map((test) => sentenceOfNotRun(test, show))
  const lacking = timedOut ? [] : missing.map((pattern) => sentenceOfMissing(pattern, show))
  const unnamed = Math.max(0, expected - tests.length - (timedOut ? 0 : missing.length))
  const sentences = [...new Set([...listed, ...lacking])]
  const more = sentences.length - MOST_NAMES
  if (more <= 0) return [...sentences, ...unnamedSentence(unnamed, timedOut)]
  const shown = sentences.slice(0, MOST_NAMES)
  return timedOut
    ? [...shown, `${more} more were not run`, ...unnamedSentence(unnamed, timedOut)]
    : [...shown, `${more + unnamed} more were not run`]
}

function unnamedSentence(unnamed: number, timedOut: boolean): string[] {
  const what = timedOut ? `reported ${TIME_WAS_UP}` : 'run'
  return unnamed === 0 ? [] : [`${unnamed} ${unnamed === 1 ? 'was' : 'were'} not ${what}`]
}

function sentenceOfNotRun(test: TestResult, show: ShowPolicy): string {
  if (shownOf(test, show) === 'none') return 'a hidden test was not run'
  const why = test.message === undefined || !showsTexts(test, show) ? '' : `: ${oneLine(test.message)}`
  return `${oneLine(test.name)} was not run${why}`
}

function sentenceOfMissing(pattern: string, show: ShowPolicy): string {
  if (isHiddenName(pattern, show)) return 'a hidden test was not run'
  return isWildcard(pattern)
    ? `no test fits ${inBackticks(pattern)}`
    : `${oneLine(pattern)} was not run: the results lack it`
}

const inBackticks = (pattern: string): string => `\`${oneLine(pattern)}\``

/** Whether what the rubric expects under this name is hidden, though the results lack it. */
export const isHiddenName = (name: string, show: ShowPolicy): boolean =>
  shownOf({ id: name, name }, show) === 'none'

function oneLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? ''
  const [start = ''] = FIRST_CHARACTERS.exec(line) ?? []
  return start.length < line.length ? `${start}…` : line
}
