import type { Found } from './find.js'
import { isWildcard } from './pattern.js'
import { formatPointsOf } from './points.js'
import type { TestResult } from './results.js'
import type { Award } from './rubric.js'
import { type ShowPolicy, shownOf, showsTexts } from './show.js'

const MOST_NAMES = 3
const FIRST_CHARACTERS = /^.{0,200}/su

/** Why a tested item is not full, for the student: no test that is hidden is named here. */
export function reasonOf(award: Award, found: Found, show: ShowPolicy): string {
  const [only] = found.tests
  if (found.expected === 1 && only !== undefined) return reasonOfTest(only, award, show)
  const passed = found.tests.filter(({ status }) => status === 'passed').length
  const rule = award === 'all' ? ', and all must pass' : ''
  const sums = found.expected === 1 ? [] : [`${passed} of ${found.expected} tests passed${rule}`]
  return [...sums, ...ends(found), ...notRun(found, show)].join('; ')
}

function reasonOfTest(test: TestResult, award: Award, show: ShowPolicy): string {
  switch (test.status) {
    case 'passed':
      return reasonOfPart(test)
    case 'partial':
      return award === 'all' || award === 'any' ? 'the test passed only in part' : reasonOfPart(test)
    case 'failed':
      return earnsPart(test, award) ? reasonOfPart(test) : 'the test failed'
    case 'error':
      return 'the test ended with an error'
    case 'skipped':
      return 'the test was skipped'
    case 'not_run':
      return sentenceOfNotRun(test, show)
  }
}

const earnsPart = ({ points = 0 }: TestResult, award: Award): boolean =>
  points > 0 && award !== 'all' && award !== 'any'

const reasonOfPart = ({ points, maxPoints }: TestResult): string =>
  points === undefined || maxPoints === undefined
    ? 'the test passed in part'
    : `the grader gave ${formatPointsOf(points, maxPoints)}`

function ends({ tests }: Found): string[] {
  const count = (wanted: TestResult['status']): number =>
    tests.filter(({ status }) => status === wanted).length
  const says = (number: number, what: string): string[] => (number === 0 ? [] : [`${number} ${what}`])
  return [...says(count('error'), 'ended with an error'), ...says(count('skipped'), 'skipped')]
}

function notRun({ tests, missing, expected }: Found, show: ShowPolicy): string[] {
  const listed = tests
    .filter(({ status }) => status === 'not_run')
    .map((test) => sentenceOfNotRun(test, show))
  const lacking = missing.map((pattern) => sentenceOfMissing(pattern, show))
  const unnamed = expected - tests.length - missing.length
  const sentences = [...new Set([...listed, ...lacking])]
  const more = sentences.length - MOST_NAMES + Math.max(unnamed, 0)
  const rest = sentences.length > MOST_NAMES ? [`${more} more were not run`] : unnamedSentence(unnamed)
  return [...sentences.slice(0, MOST_NAMES), ...rest]
}

const unnamedSentence = (unnamed: number): string[] =>
  unnamed <= 0 ? [] : [unnamed === 1 ? '1 was not run' : `${unnamed} were not run`]

function sentenceOfNotRun(test: TestResult, show: ShowPolicy): string {
  if (shownOf(test, show) === 'none') return 'a hidden test was not run'
  const why = test.message === undefined || !showsTexts(test, show) ? '' : `: ${oneLine(test.message)}`
  return `${oneLine(test.name)} was not run${why}`
}

function sentenceOfMissing(pattern: string, show: ShowPolicy): string {
  if (isHiddenName(pattern, show)) return 'a hidden test was not run'
  return isWildcard(pattern)
    ? `no test named ${oneLine(pattern)} was run`
    : `${oneLine(pattern)} was not run: the results lack it`
}

/** Whether what the rubric expects under this name is hidden, though the results lack it. */
export const isHiddenName = (name: string, show: ShowPolicy): boolean =>
  shownOf({ id: name, name }, show) === 'none'

function oneLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? ''
  const [start = ''] = FIRST_CHARACTERS.exec(line) ?? []
  return start.length < line.length ? `${start}…` : line
}
