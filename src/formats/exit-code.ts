import { exitCodeTest } from '../domain/exit-code-test.js'
import { type Results, resultsOf } from '../domain/results.js'
import { UserError } from '../text/problem.js'
import type { Format } from './format.js'

export const exitCode: Format = {
  name: 'exit-code',
  title: 'a command that passes or fails as a whole: exit code 0 passes',
  ids: 'always `exit-code`',
  points: 'all or nothing',
  reads: ['name', 'message', 'output'],
  detects: () => false,
  parse: (_text, file) => {
    const message = 'the format exit-code reads no results file'
    throw new UserError([
      { message, hint: 'remove `results`, or name the format of the file', place: { file } },
    ])
  },
  duplicates: 'error',
}

/** One test that passes with exit code 0; null: a signal or our time limit ended the command. */
export function resultsOfExit(exitCode: number | null, output: string): Results {
  const passed = exitCode === 0
  const message =
    exitCode === null ? 'the command was ended from outside' : `ended with exit code ${exitCode}`
  return resultsOf([
    {
      ...exitCodeTest,
      status: passed ? 'passed' : 'failed',
      ...(passed ? {} : { message }),
      ...(output && { output }),
    },
  ])
}
