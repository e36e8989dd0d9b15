import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SimpleTest } from '../config/config.js'
import type { Outcome } from '../domain/run.js'
import { visible } from '../text/visible.js'
import { describeEnd } from './ending.js'
import type { Grading } from './grading.js'
import { cancelled, failure } from './outcome.js'
import { removeTree } from './remove.js'
import { runCheck } from './run-check.js'
import type { Verdict } from './verdict.js'

/** Lets the course's checker, where a test has one, judge what the program printed. */
export async function checkOutput(
  grading: Grading,
  test: SimpleTest,
  printed: string,
): Promise<Verdict | Outcome> {
  const { id, check, stdin = '' } = test
  if (check === undefined) return { status: 'passed' }
  const { workspace, protection, course, config } = grading
  const inputFile = join(workspace.root, 'input')
  await removeTree(inputFile)
  await writeFile(inputFile, stdin, { flag: 'wx', mode: 0o600 })
  // The program that has just run may have put another checker in its place.
  const changed = await course.problem()
  if (changed !== undefined) return failure(`the check of the test ${id} was not run: ${changed}`)
  await protection.putBack()
  const timeoutMs = config.limits.timeMs
  const step = { stage: 'check' as const, test: id, command: check, timeoutMs, stdin: printed }
  const ended = await runCheck(grading, step, inputFile)
  await course.accept()
  if (ended.cancelled) return cancelled
  const said = ended.stdout.text.trim()
  const message = said === '' ? {} : { message: said }
  // Exit 1 is what every failing program gives; anything else is a checker that could not judge: nobody's zero.
  if (ended.startError !== undefined || ended.timedOut || ended.exitCode === null || ended.exitCode > 1) {
    const words = lastLine(ended.output.text)
    const end = describeEnd(ended, timeoutMs)
    return failure(`the check of the test ${id} could not tell: ${end}${words === '' ? '' : ` (${words})`}`)
  }
  if (ended.exitCode === 0) return { status: 'passed', ...message }
  return { status: 'failed', message: 'the output is not what the check expects', ...message }
}

const lastLine = (text: string): string =>
  visible(text.trimEnd().split('\n').at(-1) ?? '', { oneLine: true, limit: 300 })
