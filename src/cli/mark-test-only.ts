import { onlyAsked } from '../config/asked.js'
import { expectedOf } from '../config/expected.js'
import type { Attempt } from '../domain/attempt.js'
import { markablesOf } from '../domain/markable.js'
import type { Subject } from '../domain/marking.js'
import { rescored } from '../domain/rescored.js'
import { renderTerminal } from '../report/terminal.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'
import type { Call, ExitCode } from './command.js'
import { bringSource, sourcesOf } from './mark-source.js'
import { codesWithin, runTests } from './mark-tests.js'
import type { Marking } from './marking.js'

/** Runs the tests of what is handed in and shows them; nothing is asked, and nothing kept. */
export async function showTests(call: Call, marking: Marking): Promise<ExitCode> {
  const { flag, terminal } = call
  const { config, codes, subjects } = marking
  const attempts: { submitter: string; attempt: Attempt }[] = []
  for (const subject of subjects) {
    const { submitter } = subject
    const source = await sourceOf(call, marking, subject)
    if (terminal.signal.aborted) break
    if (source === undefined) continue
    const run = { submitter, source, config, codes, signal: terminal.signal, ...handedIn(subject) }
    const attempt = withMarksOf(subject, await runTests(call, run), marking)
    attempts.push({ submitter, attempt })
    const { color, width } = terminal
    const page = { color, width, timezone: config.timezone, isRecorded: false }
    if (!flag('json'))
      terminal.out(`${visible(submitter, { oneLine: true })}\n${renderTerminal(attempt, page)}\n`)
  }
  if (flag('json')) terminal.out(jsonDocument(snakeKeys(attempts)))
  const isWhole =
    attempts.length === subjects.length && attempts.every(({ attempt }) => attempt.status === 'graded')
  return isWhole ? 0 : 1
}

/** Somebody's files; where they are those of one among many, that they are not to be had is said. */
async function sourceOf(
  call: Call,
  { dir, config, subjects }: Marking,
  { submitter, attempt }: Subject,
): Promise<string | undefined> {
  const { assignment } = config
  const sources = sourcesOf(call, dir, assignment)
  try {
    const source = await bringSource(call, { dir, assignment, submitter, submission: attempt?.submission })
    if (source === undefined) throw noSource(sources, submitter)
    return source
  } catch (error) {
    if (subjects.length === 1 || !(error instanceof UserError)) throw error
    const [problem] = error.problems
    call.terminal.err(`${visible(problem?.message ?? '', { oneLine: true })}\n`)
    return undefined
  }
}

const handedIn = ({ attempt }: Subject) => (attempt === undefined ? {} : { handedIn: attempt.submission })

/** What people gave counts here as in the gradebook; points of the whole do not where only a part was run. */
function withMarksOf({ marks, state }: Subject, attempt: Attempt, { config, codes }: Marking): Attempt {
  const asked = onlyAsked(config, codes.length === 0 ? [] : codesWithin(config, codes))
  const ids = new Set(markablesOf(asked.rubric?.items ?? []).map(({ id }) => id))
  const own = marks
    .filter((mark) => ('item' in mark ? codes.length === 0 || ids.has(mark.item) : codes.length === 0))
    // These are the files that were marked, whatever name they had when they were graded.
    .map(({ commit, ...mark }) => (commit === undefined || commit === state ? mark : { ...mark, commit }))
  return own.length === 0 ? attempt : rescored(attempt, { ...asked, expected: expectedOf(asked) }, own)
}

export const noSource = (sources: string, submitter: string): UserError =>
  new UserError([
    {
      message: `there are no files of ${quote(submitter)} in ${sources}`,
      hint: '--source names a directory with one directory or file for each submitter',
    },
  ])
