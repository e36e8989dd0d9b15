import type { TestResult, TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import type { XmlElement } from '../text/xml.js'
import { childrenOf } from './junit-case.js'

// What libcheck writes has the name of JUnit's root and none of its elements.
const NAMESPACE = /^https?:\/\/check\.sourceforge\.net\/ns$/

export const isLibcheck = ({ attributes }: XmlElement): boolean => NAMESPACE.test(attributes.xmlns ?? '')

/** Tests of libcheck (`CK_XML_LOG_FILE_NAME`, `src/check_log.c`); each iteration of a loop test is one of its own, as it prints them. */
export const libcheckTests = (root: XmlElement): TestResult[] =>
  childrenOf(root, 'suite').flatMap((suite) => {
    const title = shortName(textIn(suite, 'title'))
    const tests = childrenOf(suite, 'test')
    const loops = new Set(tests.filter((test) => iterationOf(test) !== '0').map(nameOf))
    return tests.map((test) => {
      const name = loops.has(nameOf(test)) ? `${nameOf(test)}:${iterationOf(test)}` : nameOf(test)
      return { id: title === '' ? name : `${title}::${name}`, name, ...reportOf(test) }
    })
  })

const nameOf = (test: XmlElement): string => shortName(textIn(test, 'id')) || 'unnamed'

const iterationOf = (test: XmlElement): string => /^\d{1,9}$/.exec(textIn(test, 'iteration'))?.[0] ?? '0'

const statuses: Record<string, TestStatus> = { success: 'passed', failure: 'failed', error: 'error' }

function reportOf(test: XmlElement): Omit<TestResult, 'id' | 'name'> {
  const status = statuses[test.attributes.result ?? ''] ?? 'error'
  const message = textIn(test, 'message')
  const seconds = textIn(test, 'duration')
  const [, file, line] = /^(.{1,1000}):([1-9]\d{0,6})$/.exec(textIn(test, 'fn')) ?? []
  return {
    status,
    ...(status !== 'passed' && message && { message }),
    ...(file !== undefined && { file, line: Number(line) }),
    ...(/^\d+(\.\d+)?$/.test(seconds) && { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 }),
  }
}

const textIn = (element: XmlElement, name: string): string =>
  childrenOf(element, name)
    .map(({ text }) => text.trim())
    .join('\n')
