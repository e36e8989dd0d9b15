import { type Results, resultsOf } from '../domain/results.js'
import { quote } from '../text/quote.js'
import { endsWithAutoresult } from './autolab-line.js'
import type { Format } from './format.js'
import { testsOfPackage } from './go-package.js'
import { readGoRun } from './go-run.js'
import { sharedDirectory } from './paths.js'

export const goTestJson: Format = {
  name: 'go-test-json',
  title: '`go test -json`',
  ids: 'the package, then the test and its subtests: `example.com/list::TestPush/empty`',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'output', 'expected', 'actual', 'file', 'line', 'durationMs'],
  detects: (text) =>
    !/^\uFEFF?\s*(?:<|TAP version|1\.\.\d)/.test(text) &&
    EVENT.test(text.slice(0, 100_000)) &&
    !endsWithAutoresult(text),
  parse: parseGo,
  duplicates: 'worst',
}

const EVENT =
  /^\{(?:"Time":"[^"]{1,60}",|"ImportPath":"[^"]{1,2000}",)?"Action":"[a-z-]{1,20}"(?:,"(?:Package|ImportPath|Test|Output)":|\})/m

function parseGo(text: string, file: string): Results {
  const run = readGoRun(text, file)
  const root = sharedDirectory([...run.packages.keys()].map((name) => `${name}/`))
  const tests = [...run.packages.values()].flatMap((one) => testsOfPackage(one, run, root))
  return resultsOf(tests, {
    notices: [...(run.torn ? [TORN] : []), ...ignoredLines(run.ignored)],
  })
}

const TORN = 'the last line of the results is cut off: the run was ended while it wrote them'

function ignoredLines(lines: readonly string[]): string[] {
  const [first] = lines
  if (first === undefined) return []
  const are = lines.length === 1 ? '1 line of the results is' : `${lines.length} lines of the results are`
  return [`${are} not from \`go test -json\`, and ignored: ${quote(first)}`]
}
