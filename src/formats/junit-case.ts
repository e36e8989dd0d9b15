import type { TestResult, TestStatus } from '../domain/results.js'
import type { XmlElement } from '../text/xml.js'
import { placeIn } from './stack.js'

/** A `<testcase>` and the suites around it, from the outside in. */
export type JUnitCase = { element: XmlElement; suites: XmlElement[]; id: string }

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

export function testOf({ element, suites, id }: JUnitCase): TestResult {
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
    ...placeOf(element, suites, message),
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
  return { output, ...(displayName !== undefined && { displayName }) }
}

function placeOf(
  element: XmlElement,
  suites: XmlElement[],
  message: string,
): Pick<TestResult, 'file' | 'line'> {
  const suite = suites.at(-1)
  const file = element.attributes.file ?? suite?.attributes.file
  if (file === undefined || file === '') return statusOf(element) === 'passed' ? {} : placeIn(message)
  const line = element.attributes.line ?? ''
  if (!/^\d{1,9}$/.test(line)) return { file }
  // pytest counts lines from 0, all others from 1.
  const first = suite?.attributes.name === 'pytest' ? 0 : 1
  return Number(line) >= first ? { file, line: Number(line) + 1 - first } : { file }
}
