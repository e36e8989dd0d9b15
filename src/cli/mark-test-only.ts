import type { Attempt } from '../domain/attempt.js'
import { renderTerminal } from '../report/terminal.js'
import { snakeKeys } from '../text/keys.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'
import type { Call, ExitCode } from './command.js'
import { findSource, sourcesOf } from './mark-source.js'
import { runTests } from './mark-tests.js'
import type { Marking } from './marking.js'

/** Runs the tests of what is handed in and shows them; nothing is asked, and nothing kept. */
export async function showTests(call: Call, marking: Marking): Promise<ExitCode> {
  const { flag, terminal } = call
  const { config, codes, subjects, dir } = marking
  const sources = sourcesOf(call, dir, config.assignment)
  const attempts: { submitter: string; attempt: Attempt }[] = []
  for (const { submitter } of subjects) {
    const source = await findSource(sources, submitter)
    if (terminal.signal.aborted) break
    if (source === undefined) {
      if (subjects.length === 1) throw noSource(sources, submitter)
      terminal.err(`${visible(`There are no files of ${quote(submitter)} in ${sources}.`)}\n`)
      continue
    }
    const attempt = await runTests(call, { submitter, source, config, codes, signal: terminal.signal })
    attempts.push({ submitter, attempt })
    const { color, width } = terminal
    const page = { color, width, timezone: config.timezone, isRecorded: false }
    if (!flag('json'))
      terminal.out(`${visible(submitter, { oneLine: true })}\n${renderTerminal(attempt, page)}\n`)
  }
  if (flag('json')) terminal.out(`${JSON.stringify(snakeKeys(attempts), null, 2)}\n`)
  const isWhole =
    attempts.length === subjects.length && attempts.every(({ attempt }) => attempt.status === 'graded')
  return isWhole ? 0 : 1
}

export const noSource = (sources: string, submitter: string): UserError =>
  new UserError([
    {
      message: `there are no files of ${quote(submitter)} in ${sources}`,
      hint: '--source names a directory with one directory or file for each submitter',
    },
  ])
