import type { Attempt } from '../domain/attempt.js'
import type { TestResult } from '../domain/results.js'
import { printedTexts } from './printed.js'
import { testLines } from './terminal-tests.js'
import { inline, type Paint, quoted } from './terminal-text.js'
import { withoutRepeated } from './tests.js'

const MOST_CHARACTERS = 300
const page = (lines: readonly string[]): string => lines.map((text) => `${text}\n`).join('')

/** What the tests of an item say, as far as they are recorded. */
export const renderRecordedTests = (tests: readonly TestResult[], paint: Paint): string =>
  tests.length === 0 ? '' : page(testLines(tests, 0, [], paint))

/** What the tests of an item say now, and all their commands printed. */
export function renderTestRun(attempt: Attempt, paint: Paint): string {
  const { status, reason, grader, tests } = attempt
  // What a grader prints of tests that failed is below, test by test.
  const isTold = status === 'graded' && tests.some((test) => test.status !== 'passed')
  const commands = grader.commands.filter(
    ({ stage, test, output }) =>
      test === undefined && output.trim() !== '' && !(isTold && stage === 'grader'),
  )
  const shown = new Set(commands.map(({ output }) => output))
  const others = printedTexts(attempt).filter(({ text }) => !shown.has(text))
  return page([
    ...commands.flatMap(({ command, output }) => [
      paint(['dim'], `$ ${inline([firstLine(command)], MOST_CHARACTERS)}`),
      ...quoted(output, '  '),
    ]),
    ...others.flatMap(({ title, text }) => [`${title}:`, ...quoted(text, '  ')]),
    ...(status === 'graded'
      ? []
      : [paint(['red'], inline([`The tests could not be run: ${reason ?? status}`], MOST_CHARACTERS))]),
    ...(tests.length === 0 ? [] : testLines(withoutRepeated(attempt), 0, [], paint)),
  ])
}

function firstLine(command: string): string {
  const [first = '', ...others] = command.trim().split('\n')
  return others.length === 0 ? first : `${first} …`
}
