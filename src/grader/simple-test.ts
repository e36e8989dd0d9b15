import type { SimpleTest } from '../config/config.js'
import { resultsOf, type TestResult } from '../domain/results.js'
import type { Outcome } from '../domain/run.js'
import type { Ended } from '../process/ended.js'
import { cutText } from '../text/cut.js'
import { formatBytes } from '../text/size.js'
import { checkOutput } from './check.js'
import { compareOutput } from './compare.js'
import { describeEnd } from './ending.js'
import { type Grading, runConfined } from './grading.js'
import { isOfSubmission } from './missing-command.js'
import { cancelled, failure } from './outcome.js'
import { makeTestReady } from './ready.js'
import type { Verdict } from './verdict.js'

const shownBytes = 16 * 1024

/** Runs a declared test that passes or fails. */
export async function runSimpleTest(grading: Grading, test: SimpleTest): Promise<Outcome> {
  const { id, timeoutMs, stdin } = test
  const settled = await makeTestReady(grading, test, (message, output) =>
    resultOf(test, { status: 'failed', message }, output),
  )
  if (settled !== undefined) return settled
  const step = { stage: 'test' as const, test: id, command: test.run, timeoutMs }
  const ended = await runConfined(grading, { ...step, ...(stdin !== undefined && { stdin }) })
  if (ended.cancelled) return cancelled
  if (ended.startError !== undefined && !isOfSubmission(test.run, ended)) {
    return failure(`the test ${id}: ${describeEnd(ended, timeoutMs)}`)
  }
  const verdict = judge(test, ended) ?? (await checkOutput(grading, test, ended.stdout.text))
  if ('kind' in verdict) return verdict
  return resultOf(test, verdict, ended.output.text, ended.durationMs)
}

/** What can be told from how the program ended and what it printed; undefined when nothing is wrong with it. */
function judge({ exit, stdout, check, timeoutMs }: SimpleTest, ended: Ended): Verdict | undefined {
  const end = describeEnd(ended, timeoutMs)
  if (ended.timedOut || ended.startError !== undefined) return { status: 'failed', message: end }
  if (exit !== null && ended.exitCode !== exit) {
    return { status: 'failed', message: exit === 0 ? end : `${end}, expected exit code ${exit}` }
  }
  if (stdout === undefined && check === undefined) return undefined
  if (ended.stdout.cut) {
    return {
      status: 'failed',
      message: `it printed ${formatBytes(ended.stdout.bytes)}, more than is compared`,
    }
  }
  const difference = stdout === undefined ? undefined : compareOutput(ended.stdout.text, stdout)
  return difference === undefined ? undefined : { status: 'failed', ...difference }
}

function resultOf(
  { id, name, stdin }: SimpleTest,
  verdict: Verdict,
  output: string,
  durationMs?: number,
): Outcome {
  const result: TestResult = {
    id,
    name,
    ...verdict,
    ...(output && { output }),
    ...(stdin && { input: cutText(stdin, shownBytes) }),
    ...(durationMs !== undefined && { durationMs }),
  }
  return { kind: 'graded', results: resultsOf([result]) }
}
