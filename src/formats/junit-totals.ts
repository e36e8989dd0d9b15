import type { TestResult } from '../domain/results.js'
import type { XmlElement } from '../text/xml.js'
import { childrenOf } from './junit-case.js'
import { lossesOf, type Totals } from './totals.js'

const NONE: Totals = { tests: 0, broken: 0, skipped: 0 }

/**
 * What the totals of a file speak of and its test cases lack. Totals count for nothing else: they are wrong often
 * enough. A suite that could not be loaded or built is only there, and must not vanish from the whole.
 */
export function lossesIn(root: XmlElement): { tests: TestResult[]; notices: string[] } {
  const vanished = brokenEmptySuites(root).map(vanishedTest)
  const found = add(countCases(root), { ...NONE, tests: vanished.length, broken: vanished.length })
  const losses = lossesOf(statedBy(root), found)
  return { tests: [...vanished, ...losses.tests], notices: losses.notices }
}

/** A suite with errors and no test case at all could not be loaded. */
function brokenEmptySuites(element: XmlElement): XmlElement[] {
  const isBroken =
    element.name === 'testsuite' && ownCounts(element).broken > 0 && countCases(element).tests === 0
  return isBroken ? [element] : childrenOf(element, 'testsuite').flatMap(brokenEmptySuites)
}

function vanishedTest(suite: XmlElement): TestResult {
  const printed = childrenOf(suite, 'system-out', 'system-err', 'error', 'failure')
  const said = printed.map(({ attributes, text }) =>
    [attributes.message, text.trim()].filter(Boolean).join('\n'),
  )
  const message = ['the suite could not run: it has errors, but no tests', ...said].join('\n').trim()
  const name = suite.attributes.name || 'unnamed suite'
  return { id: name, name, status: 'error', message }
}

function countCases(element: XmlElement): Totals {
  const inside = childrenOf(element, 'testsuite').map(countCases)
  const cases = childrenOf(element, 'testcase')
  const own = {
    tests: cases.length,
    broken: cases.flatMap((test) => childrenOf(test, 'error', 'failure')).length,
    skipped: cases.flatMap((test) => childrenOf(test, 'skipped')).length,
  }
  return [own, ...inside].reduce(add, NONE)
}

/** What an element says of itself, or else what its suites say. */
function statedBy(element: XmlElement): Totals {
  if (element.attributes.tests !== undefined || element.attributes.errors !== undefined)
    return ownCounts(element)
  return childrenOf(element, 'testsuite').map(statedBy).reduce(add, NONE)
}

function ownCounts({ attributes }: XmlElement): Totals {
  const { tests, errors, failures, skipped } = attributes
  return { tests: count(tests), broken: count(errors) + count(failures), skipped: count(skipped) }
}

const count = (digits = ''): number => (/^\d{1,9}$/.test(digits) ? Number(digits) : 0)

const add = (one: Totals, other: Totals): Totals => ({
  tests: one.tests + other.tests,
  broken: one.broken + other.broken,
  skipped: one.skipped + other.skipped,
})
