import { duplicateIds, numberDuplicates, worstOfDuplicates } from '../domain/duplicates.js'
import { mergeResults, type Results } from '../domain/results.js'
import { didYouMean } from '../text/closest.js'
import { readJson } from '../text/json.js'
import { compareTexts } from '../text/order.js'
import { UserError } from '../text/problem.js'
import { quote, quoteSome } from '../text/quote.js'
import { readXml } from '../text/xml.js'
import { autolab } from './autolab.js'
import { check50 } from './check50.js'
import { classroom } from './classroom.js'
import { classroom50 } from './classroom50.js'
import { ctrf } from './ctrf.js'
import { keysAtTop } from './detect.js'
import { exitCode } from './exit-code.js'
import type { Format, ReadOptions, ResultsFile } from './format.js'
import { goTestJson } from './go-test-json.js'
import { gradescope } from './gradescope.js'
import { gtestJson } from './gtest-json.js'
import { jestJson } from './jest-json.js'
import { junit } from './junit.js'
import { mochaJson } from './mocha-json.js'
import { refuseTooMany } from './most-tests.js'
import { formatNames } from './names.js'
import { native } from './native.js'
import { otter } from './otter.js'
import { plausible } from './plausible.js'
import { prairielearn } from './prairielearn.js'
import { pybryt } from './pybryt.js'
import { pytestJson } from './pytest-json.js'
import { submitty } from './submitty.js'
import { tap } from './tap.js'

/** Every format; `auto` takes the first that recognises the text. */
export const formats: readonly Format[] = [
  native,
  gradescope,
  otter,
  classroom,
  classroom50,
  check50,
  ctrf,
  pytestJson,
  jestJson,
  mochaJson,
  gtestJson,
  goTestJson,
  submitty,
  pybryt,
  prairielearn,
  junit,
  tap,
  autolab,
  exitCode,
]

/** The results in one file or several of one format, which `auto` finds out; duplicate ids are dealt with. */
export function readResults(
  formatName: string,
  files: readonly ResultsFile[],
  options: ReadOptions = { references: [] },
): { format: string; results: Results } {
  const inOrder = files.toSorted((one, other) => compareTexts(one.file, other.file))
  const [first] = inOrder
  if (first === undefined) throw new UserError([{ message: 'there is no results file' }])
  const empty = inOrder.filter(({ text }) => /^\uFEFF?\s*$/.test(text))
  if (empty.length > 0) throw new UserError(empty.map(emptyFile))
  const format = formatName === 'auto' ? recognised(first) : formatNamed(formatName)
  const merged = mergeResults(inOrder.map(({ text, file }) => format.parse(text, file, options)))
  refuseTooMany(merged.tests.length, first.file)
  const results = saidIfEmpty(plausible(merged, first.file))
  return { format: format.name, results: withoutDuplicates(results, format) }
}

const saidIfEmpty = (results: Results): Results =>
  results.tests.length > 0 || !results.gradable || results.graderError || results.points !== undefined
    ? results
    : { ...results, notices: [...results.notices, 'the results hold no tests'] }

const emptyFile = ({ file }: ResultsFile) => ({
  message: 'the results file is empty',
  hint: 'the grader may have been interrupted while it wrote it',
  place: { file },
})

function formatNamed(name: string): Format {
  const format = formats.find((candidate) => candidate.name === name)
  if (format !== undefined) return format
  const hint = didYouMean(name, formatNames) ?? `known are auto, ${formatNames.join(', ')}`
  throw new UserError([{ message: `no format is called ${quote(name)}`, hint }])
}

/** The first format that recognises the text. */
export function formatOf(text: string): Format | undefined {
  const keys = keysAtTop(text)
  return formats.find(({ detects }) => detects(text, keys))
}

function recognised({ text, file }: ResultsFile): Format {
  const format = formatOf(text)
  if (format !== undefined) return format
  // A broken document is better told where it is broken.
  if (/^\uFEFF?\s*[{[]/.test(text)) readJson(text, file)
  if (/^\uFEFF?\s*</.test(text)) readXml(text, file)
  const hint = `name its format; known are ${formatNames.join(', ')}`
  throw new UserError([{ message: 'no format recognises this results file', hint, place: { file } }])
}

function withoutDuplicates(results: Results, { duplicates }: Format): Results {
  const ids = duplicateIds(results.tests)
  if (ids.length === 0) return results
  const said = `more than one test has the id ${quoteSome(ids)}`
  switch (duplicates) {
    case 'error':
      throw new UserError([{ message: said, hint: 'give every test an id of its own' }])
    case 'worst':
      return {
        ...results,
        tests: worstOfDuplicates(results.tests),
        notices: [...results.notices, `${said}: the worst of them counts`],
      }
    case 'number':
      return {
        ...results,
        tests: numberDuplicates(results.tests),
        notices: [...results.notices, `${said}: later ones are numbered`],
      }
  }
}
