import type { TestResult, TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import type { XmlElement } from '../text/xml.js'
import { isFileOfTests, NO_TESTS } from './node-file.js'
import { reasonOf } from './reason.js'
import { placeIn } from './stack.js'

/** A `<testcase>`, the suite it is in and the names of all suites around it, from the outside in. */
export type JUnitCase = { element: XmlElement; suite: XmlElement | undefined; path: string; id: string }

const NAMES: ReadonlySet<string> = new Set(['name', 'classname'])

/** The same document, with no name longer than can be repeated for each test; most have none, and are not copied. */
export const shortNamed = (root: XmlElement): XmlElement => (hasLongName(root) ? shortened(root) : root)

function hasLongName({ attributes, children }: XmlElement): boolean {
  const { name = '', classname = '' } = attributes
  return shortName(name) !== name || shortName(classname) !== classname || children.some(hasLongName)
}

function shortened(element: XmlElement): XmlElement {
  const entries = Object.entries(element.attributes)
  const attributes = entries.map(([key, text]) => [key, NAMES.has(key) ? shortName(text) : text] as const)
  return { ...element, attributes: Object.fromEntries(attributes), children: element.children.map(shortened) }
}

export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter(({ name }) => names.includes(name))

const has = (element: XmlElement, name: string): boolean =>
  element.children.some((child) => child.name === name)

/** What tools call a test that did not run; CTest's `disabled` and GoogleTest's `notrun` have no element that says so. */
const NOT_RUN =
  /^(?:not_?run|disabled|skip(?:ped)?|ignored|pending|todo|suppressed|filtered|cancell?ed|inconclusive)$/i
const BROKEN = /^(?:error|interrupted|aborted|timeout)/i
const FAILED = /^fail/i

export function statusOf(element: XmlElement): TestStatus {
  const { status = '', result = '' } = element.attributes
  const says = (words: RegExp): boolean => words.test(status) || words.test(result)
  if (has(element, 'error') || says(BROKEN)) return 'error'
  // node:test writes both for a failing test that is only to do.
  if (has(element, 'skipped') || says(NOT_RUN)) return 'skipped'
  if (childrenOf(element, 'failure').some(isLostFile)) return 'error'
  if (has(element, 'failure') || says(FAILED)) return 'failed'
  return whyUnproved(element) === undefined ? 'passed' : 'error'
}

function whyUnproved(element: XmlElement): string | undefined {
  const { name = '', classname } = element.attributes
  if (isNameless(element)) return INTERRUPTED
  return classname === 'test' && isFileOfTests(name) ? NO_TESTS : undefined
}

/** pytest leaves one of the test in which the run was interrupted or told to exit. */
const isNameless = ({ attributes: { name, classname } }: XmlElement): boolean => !name && !classname
const INTERRUPTED = 'the run ended inside this test, which has no name in the results: tests may be missing'

/** A file that node could not load or that ended early: its tests are nowhere in the report. */
const isLostFile = ({ text }: XmlElement): boolean =>
  /^\s*\[Error: test failed\] \{[^{}]{0,500}\bexitCode: /.test(text)

export function testOf({ element, suite, id }: JUnitCase): TestResult {
  const reasons = childrenOf(element, 'error', 'failure', 'skipped')
  const said = reasons
    .map(reasonIn)
    .filter((text) => text !== '')
    .join('\n\n')
  const message = said === '' ? (whyUnproved(element) ?? '') : said
  const printed = outputOf(element)
  const seconds = element.attributes.time ?? ''
  const { name: written, classname } = element.attributes
  const name = printed.displayName ?? (written || classname)
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

const reasonIn = ({ attributes, text }: XmlElement): string => reasonOf(attributes.message ?? '', text)

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
