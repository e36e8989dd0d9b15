import { formatPoints } from '../domain/points.js'
import type { Image, TestResult } from '../domain/results.js'
import type { Detail } from './detail.js'
import { differInSpaceOnly, showSpaces } from './excerpt.js'
import { shownPoints } from './headline.js'
import { code, details, link, plain, preformatted } from './html.js'
import { webAddress } from './sentence.js'
import { testPlace } from './tests.js'
import { statusWords } from './words.js'

const MOST_IMAGES = 5

const labelled = (label: string, text: string | undefined, limit: number): string[] =>
  text === undefined || text.trim() === '' ? [] : [`<p>${label}</p>`, preformatted(text.trimEnd(), limit)]

/** Expected and actual side by side; white space gets signs where nothing else differs. */
function comparison({ expected, actual }: TestResult, limit: number): string[] {
  if (expected === undefined && actual === undefined) return []
  if (expected === undefined || actual === undefined) {
    const label = expected === undefined ? 'Your program’s output' : 'Expected'
    return [`<p>${label}</p>`, preformatted(expected ?? actual ?? '', limit)]
  }
  const spaces = differInSpaceOnly(expected, actual)
  const cell = (text: string): string => `<td>${preformatted(spaces ? showSpaces(text) : text, limit)}</td>`
  const note = spaces ? ['<p>Only white space differs: · is a space, → a tab, ↵ the end of a line.</p>'] : []
  return [
    '<table>',
    '<tr><th align="left">Expected</th><th align="left">Actual</th></tr>',
    `<tr valign="top">${cell(expected)}${cell(actual)}</tr>`,
    '</table>',
    ...note,
  ]
}

const imageLine = ({ label, url }: Image): string =>
  webAddress(url) === undefined
    ? `<p>An image, ${code(label || 'image', 100)}, is in the artifact.</p>`
    : `<p>Image: ${link(label || 'image', url)}</p>`

function pointsNote({ points, maxPoints }: TestResult): string {
  if (points === undefined) return ''
  return maxPoints === undefined
    ? ` (${shownPoints(points)} points)`
    : ` (${shownPoints(points)} of ${formatPoints(maxPoints)} points)`
}

export function testTitle(test: TestResult, nameLimit: number): string {
  const { icon, word } = statusWords[test.status]
  return `${icon} ${code(test.name, nameLimit)} ${word}${plain(pointsNote(test))}`
}

function testBody(test: TestResult, { textLimit, nameLimit }: Detail): string[] {
  const place = testPlace(test)
  const output = test.output === test.message ? undefined : test.output
  return [
    ...(place === undefined ? [] : [`<p>at ${code(place, nameLimit)}</p>`]),
    ...labelled('Message', test.message, textLimit),
    ...labelled('Input', test.input, textLimit),
    ...comparison(test, textLimit),
    ...labelled('Output', output, textLimit),
    ...(test.images ?? []).slice(0, MOST_IMAGES).map(imageLine),
  ]
}

/** One failing test: unfolded when `open`, a line when its grader said nothing about it. */
export function testDetails(test: TestResult, detail: Detail, open: boolean): string[] {
  const title = testTitle(test, detail.nameLimit)
  const body = testBody(test, detail)
  return body.length === 0 ? [`<p>${title}</p>`] : details(title, body, open)
}
