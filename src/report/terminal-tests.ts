import type { TestResult } from '../domain/results.js'
import { differInSpaceOnly, showSpaces } from './excerpt.js'
import { imageSentences } from './images.js'
import { listed, plural } from './sentence.js'
import { inline, type Paint, quoted } from './terminal-text.js'
import { groupTests, otherOutput, testPlace } from './tests.js'
import { statusWords } from './words.js'

const MOST_TESTS = 20
const MOST_NAMES = 20
const MARGIN = '    '
const ONLY_SPACES = 'only white space differs: · space, → tab, ↵ end of a line, \\r carriage return'

function block(label: string, text: string | undefined, paint: Paint): string[] {
  if (text === undefined || text.trim() === '') return []
  return [paint(['dim'], `${MARGIN}${label}`), ...quoted(text, MARGIN)]
}

const differsInSpace = ({ expected, actual }: TestResult): boolean =>
  expected !== undefined && actual !== undefined && differInSpaceOnly(expected, actual)

function textsOf(test: TestResult): [string, string | undefined][] {
  const { message, input, expected = '', actual = '' } = test
  const isCompared = test.expected !== undefined && test.actual !== undefined
  const spaces = differsInSpace(test)
  const empty = isCompared ? '(empty)' : ''
  const shown = (text: string): string => (spaces ? showSpaces(text) : text) || empty
  return [
    ['message', message],
    ['input', input],
    ['expected', shown(expected)],
    ['actual', shown(actual)],
    ['output', otherOutput(test)],
  ]
}

function failingLines(test: TestResult, paint: Paint): string[] {
  const { sign, word } = statusWords[test.status]
  const place = testPlace(test)
  const title = `  ${sign} ${inline([test.name], 200)} ${word}`
  return [
    '',
    paint([test.status === 'partial' ? 'yellow' : 'red'], title) +
      (place === undefined ? '' : paint(['dim'], ` (${inline([place], 200)})`)),
    ...textsOf(test).flatMap(([label, text]) => block(label, text, paint)),
    ...(differsInSpace(test) ? [paint(['dim'], `${MARGIN}${ONLY_SPACES}`)] : []),
    ...imageSentences(test).map((image) => `${MARGIN}${inline(image)}`),
  ]
}

/** How many tests passed, and everything about those that did not. */
export function testLines(
  tests: readonly TestResult[],
  hiddenTests: number,
  unexpected: readonly string[],
  paint: Paint,
): string[] {
  const { failing, idle, passed } = groupTests(tests)
  const more = failing.length - MOST_TESTS
  const idleNames = listed(
    idle.map(({ name }) => name),
    MOST_NAMES,
  )
  return [
    ...(tests.length === 0 ? [] : [`Tests: ${passed.length} of ${tests.length} passed`]),
    ...failing.slice(0, MOST_TESTS).flatMap((test) => failingLines(test, paint)),
    ...(more > 0 ? ['', `  … and ${plural(more, 'more test')} that did not pass`] : []),
    ...(idle.length === 0 ? [] : ['', `  - skipped or not run: ${inline(idleNames)}`]),
    ...(hiddenTests === 0 ? [] : ['', `  ${plural(hiddenTests, 'more test is', 'more tests are')} hidden`]),
    ...(unexpected.length === 0
      ? []
      : ['', `  in no item, so counting for nothing: ${inline(listed(unexpected, MOST_NAMES))}`]),
  ]
}
