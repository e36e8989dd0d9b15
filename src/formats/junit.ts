import { type Results, resultsOf } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import { readXml, type XmlElement } from '../text/xml.js'
import type { Format } from './format.js'
import { childrenOf, type JUnitCase, shortNamed, statusOf, testOf } from './junit-case.js'
import { isLibcheck, libcheckTests } from './junit-libcheck.js'
import { lossesIn } from './junit-totals.js'
import { refuseTooMany } from './most-tests.js'

export const junit: Format = {
  name: 'junit',
  title: 'JUnit XML (pytest, surefire, gtest, jest-junit, go-junit-report, libcheck, …)',
  ids: '`classname::name`',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'output', 'file', 'line', 'durationMs'],
  detects: (text) =>
    /^\uFEFF?\s*(?:<\?xml|<!--|<testsuites?[\s/>])/.test(text) && /<testsuites?[\s/>]/.test(text),
  parse: parseJUnit,
  duplicates: 'worst',
}

function parseJUnit(text: string, file: string): Results {
  const read = readXml(text, file)
  refuseTooMany(countCases(read), file)
  const root = shortNamed(read)
  if (root.name !== 'testsuites' && root.name !== 'testsuite') {
    const message = `expected <testsuites> or <testsuite>, got <${visible(root.name, { oneLine: true, limit: 60 })}>`
    throw new UserError([{ message, place: { file, line: root.line, column: root.column } }])
  }
  if (isLibcheck(root)) return resultsOf(libcheckTests(root))
  const cases = withoutParents(casesIn(root, { suite: undefined, path: '' }))
  const losses = lossesIn(root)
  const output = suitesIn(root)
    .flatMap((suite) => childrenOf(suite, 'system-out', 'system-err'))
    .map((element) => element.text.trim())
    .filter((printed) => printed !== '')
    .join('\n')
  return resultsOf([...separateSuites(cases).map(testOf), ...losses.tests], {
    notices: losses.notices,
    ...(output && { output }),
  })
}

const suitesIn = (element: XmlElement): XmlElement[] => [
  element,
  ...childrenOf(element, 'testsuite').flatMap(suitesIn),
]

function casesIn(element: XmlElement, around: Around): JUnitCase[] {
  const inside = element.name === 'testsuite' ? { suite: element, path: pathOf(element, around) } : around
  return element.children.flatMap((child): JUnitCase[] => {
    if (child.name === 'testsuite') return casesIn(child, inside)
    return child.name === 'testcase' ? [caseOf(child, inside)] : []
  })
}

const countCases = ({ children }: XmlElement): number =>
  children.reduce((sum, child) => sum + (child.name === 'testcase' ? 1 : countCases(child)), 0)

type Around = Pick<JUnitCase, 'suite' | 'path'>

/** Made once for each suite: made for each of its tests, long names would fill all memory. */
const pathOf = ({ attributes: { name = '' } }: XmlElement, { suite, path }: Around): string =>
  suite === undefined ? name : shortName(`${path}::${name}`)

function caseOf(element: XmlElement, around: Around): JUnitCase {
  const { classname, name = '' } = element.attributes
  // A class whose set-up failed has no name of a test (surefire 3); earlier it had the class's.
  const id = classname ? `${classname}::${name || classname}` : name
  return { suite: around.suite, path: around.path, element, id }
}

/** Go reports a test and its subtests, and the test fails with any of them: only a failure of its own is kept. */
function withoutParents(cases: JUnitCase[]): JUnitCase[] {
  const failsInside = new Map<string, boolean>()
  for (const { id, element } of cases) {
    for (const parent of parentsOf(id)) {
      failsInside.set(parent, failsInside.get(parent) === true || failed(element))
    }
  }
  return cases.filter(({ id, element }) => {
    const inside = GO_TEST.test(element.attributes.name ?? '') ? failsInside.get(id) : undefined
    return inside === undefined || (failed(element) && !inside)
  })
}

// Go puts no space into a name; a sentence that begins with one of these words is a test of another tool.
const GO_TEST = /^(?:Test|Fuzz|Example|Benchmark)\S*$/

const failed = (element: XmlElement): boolean => ['failed', 'error'].includes(statusOf(element))

function parentsOf(id: string): string[] {
  if (!id.includes('/')) return []
  const name = id.lastIndexOf('::') + 2
  // Deeper nesting than anybody writes would cost time that grows with its square.
  const slashes = [...id.slice(0, 1000).matchAll(/\//g)]
    .map(({ index }) => index)
    .filter((index) => index > name)
  return slashes.slice(-20).map((index) => id.slice(0, index))
}

/** The same name in two suites is two tests: then, and only then, the suites' names are part of their ids. */
function separateSuites(cases: JUnitCase[]): JUnitCase[] {
  const suites = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { id, path } of cases) {
    const first = suites.get(id)
    if (first === undefined) suites.set(id, path)
    else if (first !== path) ambiguous.add(id)
  }
  return cases.map((one) => {
    const { id, path, element } = one
    const needsSuite = ambiguous.has(id) && path !== ''
    return needsSuite ? { ...one, id: `${path}::${element.attributes.name ?? ''}` } : one
  })
}
