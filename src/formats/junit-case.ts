import type { TestResult, TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import type { XmlElement } from '../text/xml.js'
import { placeIn } from './stack.js'

/** A `<testcase>`, the suite it is in and the names of all suites around it, from the outside in. */
export type JUnitCase = { element: XmlElement; suite: XmlElement | undefined; path: string; id: string }

const NAMES = ['name', 'classname']

/** The same document, with no name longer than can be repeated for each test. */
export const shortNamed = (element: XmlElement): XmlElement => ({
  ...element,
  attributes: Object.fromEntries(
    Object.entries(element.attributes).map(([key, text]) => [
      key,
      NAMES.includes(key) ? shortName(text) : text,
    ]),
  ),
  children: element.children.map(shortNamed),
})

export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter(({ name }) => names.includes(name))

const has = (element: XmlElement, name: string): boolean =>
  element.children.some((child) => child.name === name)

export function statusOf(element: XmlElement): TestStatus {
  const { status = '', result = '' } = element.attributes
  const skipped = has(element, 'skipped') || status === 'notrun' || ['suppressed', 'skipped'].includes(result)
  if (has(element, 'error') || status === 'error') return 'error'
  // node:test writes both for a failing test that is only to do.
  if (skipped) return 'skipped'
  return has(element, 'failure') || /^fail/i.test(status) ? 'failed' : 'passed'
}

export function testOf({ element, suite, id }: JUnitCase): TestResult {
  const reasons = childrenOf(element, 'error', 'failure', 'skipped')
  const message = reasons
    .map(reasonIn)
    .filter((text) => text !== '')
    .join('\n\n')
  const printed = outputOf(element)
  const seconds = element.attributes.time ?? ''
  const name = printed.displayName ?? element.attributes.name ?? id
  return {
    id: id || 'unnamed',
    name: name || id || 'unnamed',
    status: statusOf(element),
    ...(message && { message }),
    ...(printed.output && { output: printed.output }),
    ...placeOf(element, suite, message),
    ...(/^\d+(\.\d+)?(e-\d+)?$/i.test(seconds) && { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 }),
  }
}

function reasonIn({ attributes, text }: XmlElement): string {
  const message = (attributes.message ?? '').trim()
  const details = text.trim()
  // Most tools repeat the message at the start of the details.
  if (message.length < 2000 && details.slice(0, 4000).includes(message)) return details
  return details === '' ? message : `${message}\n${details}`
}

/** JUnit 5's console puts a test's display name and id where its output goes. */
function outputOf(element: XmlElement): { output: string; displayName?: string } {
  const parts = childrenOf(element, 'system-out', 'system-err').map(({ text }) => text.trim())
  const labels = parts.map((text) => /^unique-id: .*\ndisplay-name: (.*)$/.exec(text)?.[1])
  const displayName = labels.find((label) => label !== undefined)
  const output = parts.filter((text, index) => text !== '' && labels[index] === undefined).join('\n')
  return { output, ...(displayName !== undefined && { displayName: shortName(displayName) }) }
}

/** A suite's file is said again for each of its tests. */
const LONGEST_PATH = 1000

function placeOf(
  element: XmlElement,
  suite: XmlElement | undefined,
  message: string,
): Pick<TestResult, 'file' | 'line'> {
  const file = element.attributes.file ?? suite?.attributes.file
  if (file === undefined || file === '' || file.length > LONGEST_PATH)
    return statusOf(element) === 'passed' ? {} : placeIn(message)
  const line = element.attributes.line ?? ''
  if (!/^\d{1,9}$/.test(line)) return { file }
  // pytest counts lines from 0, all others from 1.
  const first = suite?.attributes.name === 'pytest' ? 0 : 1
  return Number(line) >= first ? { file, line: Number(line) + 1 - first } : { file }
}
