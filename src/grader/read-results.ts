import { type Results, resultsOf } from '../domain/results.js'
import type { Outcome } from '../domain/run.js'
import { resultsOfExit } from '../formats/exit-code.js'
import type { ResultsFile } from '../formats/format.js'
import type { Ended } from '../process/ended.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { describeEnd } from './ending.js'
import { cancelled, failure, outcomeOf } from './outcome.js'
import { withoutWorkspace } from './own-paths.js'
import type { Workspace } from './workspace.js'

/** What a command that writes results was to do. */
export type Reporter = {
  /** As it is named to people: `the grader`. */
  who: string
  results?: string
  format: string
  references: readonly string[]
  timeoutMs: number
  exitCode: 'ignore' | 'must_be_zero'
  /** How large results may be; more than usual is never read. */
  mostBytes?: number
  /** What it means that there are none. */
  withoutResults: (message: string) => Outcome
}

/** What a command came to, and the format its results were in. */
export type Reported = { outcome: Outcome; format?: string }

/** What reads results files: to be loaded before student code runs, since that could change our own files. */
export async function loadReaders() {
  const [table, resultsFile] = await Promise.all([import('../formats/table.js'), import('./results-file.js')])
  return { ...resultsFile, readResults: table.readResults }
}

/** Reads what a command wrote, once it and all it started are dead. */
export async function reportedBy(reporter: Reporter, ended: Ended, workspace: Workspace): Promise<Reported> {
  const { who, timeoutMs, exitCode, format } = reporter
  const end = describeEnd(ended, timeoutMs)
  if (ended.cancelled) return { outcome: cancelled }
  if (ended.startError !== undefined) return { outcome: failure(`${who}: ${end}`) }
  if (exitCode === 'must_be_zero' && !ended.timedOut && ended.exitCode !== 0) {
    return { outcome: failure(`${who} must end with exit code 0: ${end}`) }
  }
  if (format === 'exit-code') return { format, outcome: outcomeOf(resultsOfEnd(ended, end)) }
  return ended.timedOut ? provedBefore(reporter, end, workspace) : written(reporter, ended, workspace)
}

function resultsOfEnd(ended: Ended, end: string): Results {
  // A program that ends well because it was told to end has not passed.
  const results = resultsOfExit(ended.timedOut ? null : ended.exitCode, ended.output.text)
  const tests = results.tests.map((test) => (test.status === 'passed' ? test : { ...test, message: end }))
  return { ...results, tests }
}

/** What was written, with paths as the student knows them. */
async function filesOf({ results = '', mostBytes }: Reporter, workspace: Workspace): Promise<ResultsFile[]> {
  const { readResultsFiles } = await loadReaders()
  const files = await readResultsFiles(workspace.results, results, mostBytes)
  return files.map(({ file, text }) => ({ file, text: withoutWorkspace(text, workspace.files) }))
}

async function written(reporter: Reporter, ended: Ended, workspace: Workspace): Promise<Reported> {
  const { who, results = '', format, timeoutMs, withoutResults } = reporter
  const end = describeEnd(ended, timeoutMs)
  // A program that ends well may have come to one, too.
  const limit = ended.exitCode === 0 ? ended.reached?.join(' and ') : ended.reached && end
  const { describeResults, readResults } = await loadReaders()
  try {
    const files = await filesOf(reporter, workspace)
    if (files.length === 0) {
      const there = await describeResults(workspace.results, results)
      const where = `nothing in RESULTS_DIR fits ${quote(results)}`
      const said =
        limit === undefined
          ? `${who} wrote no results: ${where} (${end})`
          : `${who} ${limit} and wrote no results: ${where}`
      return { outcome: withoutResults(`${said}; ${there}`) }
    }
    const found = readResults(format, files, reporter)
    return { format: found.format, outcome: outcomeOf(found.results) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { outcome: failure(`${who}: ${error.message}${limit === undefined ? '' : `; it ${limit}`}`) }
  }
}

/** After a time-out a file that is complete counts, and one that is not proves nothing. */
async function provedBefore(reporter: Reporter, end: string, workspace: Workspace): Promise<Reported> {
  const { who, format } = reporter
  const message = `${who}: ${end}`
  const { readResults } = await loadReaders()
  const files = await unlessWrong(() => filesOf(reporter, workspace), [])
  const complete: ResultsFile[] = []
  for (const file of files) {
    if (await unlessWrong(async () => readResults(format, [file], reporter) !== undefined, false))
      complete.push(file)
  }
  const proved =
    complete.length === 0
      ? undefined
      : await unlessWrong(async () => readResults(format, complete, reporter), undefined)
  if (proved === undefined) return { outcome: outcomeOf(resultsOf([], { message, timedOut: true })) }
  const said = { ...proved.results, notices: [...proved.results.notices, message], timedOut: true }
  return {
    format: proved.format,
    outcome: outcomeOf({ ...said, message: proved.results.message ?? message }),
  }
}

async function unlessWrong<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UserError) return otherwise
    throw error
  }
}
