import type { TestResult } from '../domain/results.js'
import type { Detail } from './detail.js'
import { differInSpaceOnly, showSpaces } from './excerpt.js'
import { shownOutOf } from './headline.js'
import { code, details, preformatted } from './html.js'
import { imageLines } from './images.js'
import { otherOutput, testPlace } from './tests.js'
import { statusWords } from './words.js'

const NARROW = 40

const labelled = (label: string, text: string | undefined, limit: number): string[] =>
  text === undefined || text.trim() === '' ? [] : [`<p>${label}</p>`, preformatted(text.trimEnd(), limit)]

type Column = { title: string; text: string }

const isNarrow = (text: string): boolean => text.split('\n').every((line) => line.length <= NARROW)

const cell = (text: string, limit: number): string =>
  `<td>${text === '' ? '(empty)' : preformatted(text, limit)}</td>`

const table = (columns: readonly Column[], limit: number): string[] => [
  '<table>',
  `<tr>${columns.map(({ title }) => `<th align="left">${title}</th>`).join('')}</tr>`,
  `<tr valign="top">${columns.map(({ text }) => cell(text, limit)).join('')}</tr>`,
  '</table>',
]

/** Expected and actual side by side, a narrow input beside them; white space gets signs where nothing else differs. */
function comparison({ input, expected, actual }: TestResult, limit: number): string[] {
  if (expected === undefined || actual === undefined)
    return [
      ...labelled('Input', input, limit),
      ...labelled('Expected', expected, limit),
      ...labelled('Actual', actual, limit),
    ]
  const onlySpace = differInSpaceOnly(expected, actual)
  const shown = (text: string): string => (onlySpace ? showSpaces(text) : text)
  const given = input === undefined || input.trim() === '' ? [] : [{ title: 'Input', text: input.trimEnd() }]
  const beside = given.filter(({ text }) => isNarrow(text))
  return [
    ...(beside.length === 0 ? labelled('Input', input, limit) : []),
    ...table(
      [...beside, { title: 'Expected', text: shown(expected) }, { title: 'Actual', text: shown(actual) }],
      limit,
    ),
    ...(onlySpace
      ? [
          '<p>Only white space differs: · is a space, → a tab, ↵ the end of a line, \\r a carriage return.</p>',
        ]
      : []),
  ]
}

const pointsNote = ({ points, maxPoints }: TestResult): string =>
  points === undefined ? '' : ` (${shownOutOf(points, maxPoints ?? null)})`

/** Status, name, points and place, in a line. */
export function testTitle(test: TestResult, nameLimit: number): string {
  const { icon, word } = statusWords[test.status]
  const place = testPlace(test)
  const where = place === undefined ? '' : ` at ${code(place, nameLimit)}`
  return `${icon} ${code(test.name, nameLimit)} ${word}${pointsNote(test)}${where}`
}

function testBody(test: TestResult, { textLimit }: Detail): string[] {
  const { message = '' } = test
  return [
    ...(message.trim() === '' ? [] : [preformatted(message.trimEnd(), textLimit)]),
    ...comparison(test, textLimit),
    ...labelled('Output', otherOutput(test), textLimit),
    ...imageLines(test),
  ]
}

/** One failing test: unfolded when `open`, a line when its grader said nothing about it. */
export function testDetails(test: TestResult, detail: Detail, open: boolean): string[] {
  const title = testTitle(test, detail.nameLimit)
  const body = testBody(test, detail)
  return body.length === 0 ? [`<p>${title}</p>`] : details(title, body, open)
}
