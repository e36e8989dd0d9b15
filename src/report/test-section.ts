import type { TestResult } from '../domain/results.js'
import { untilTooLong } from './budget.js'
import type { Detail } from './detail.js'
import { code, details, list, plain, sentence } from './html.js'
import { imageLinks } from './images.js'
import { listed, plural } from './sentence.js'
import { testDetails, testTitle } from './test-details.js'
import { groupTests } from './tests.js'

const MOST_UNEXPECTED = 20

function failingTests(failing: readonly TestResult[], detail: Detail): string[] {
  const more = failing.length - detail.tests
  return [
    ...untilTooLong(failing.slice(0, detail.tests), (test, index) => testDetails(test, detail, index === 0)),
    ...(more > 0 ? [`<p>… and ${plural(more, 'more test')} that did not pass.</p>`] : []),
  ]
}

const idleLine = (test: TestResult, nameLimit: number): string =>
  `${testTitle(test, nameLimit)}${test.message === undefined ? '' : `: ${plain(test.message, nameLimit)}`}`

function idleTests(idle: readonly TestResult[], detail: Detail): string[] {
  if (idle.length === 0) return []
  const more = idle.length - detail.tests
  const lines = untilTooLong(idle.slice(0, detail.tests), (test) => [idleLine(test, detail.nameLimit)])
  const shown = more > 0 ? [...lines, `… and ${more} more`] : lines
  return details(`${plural(idle.length, 'test')} skipped or not run`, list(shown))
}

function passedTests(passed: readonly TestResult[], detail: Detail): string[] {
  if (passed.length === 0) return []
  const title = `✅ ${plural(passed.length, 'test')} passed`
  if (!detail.passedNames) return [`<p>${title}</p>`]
  const lines = untilTooLong(passed, (test) => [code(test.name, detail.nameLimit) + imageLinks(test)])
  return details(title, list(lines))
}

/** All about the tests: how many passed, each that did not, the rest folded. */
export function testSection(
  tests: readonly TestResult[],
  hiddenTests: number,
  unexpected: readonly string[],
  detail: Detail,
): string[] {
  const { failing, idle, passed } = groupTests(tests)
  const names = listed(unexpected, MOST_UNEXPECTED)
  return [
    ...(tests.length === 0 ? [] : [`<h3>Tests: ${passed.length} of ${tests.length} passed</h3>`]),
    ...failingTests(failing, detail),
    ...idleTests(idle, detail),
    ...passedTests(passed, detail),
    ...(hiddenTests === 0 ? [] : [`<p>${plural(hiddenTests, 'more test is', 'more tests are')} hidden.</p>`]),
    ...(unexpected.length === 0
      ? []
      : [`<p>In no item, so counting for nothing: ${sentence(names, detail.nameLimit)}.</p>`]),
  ]
}
