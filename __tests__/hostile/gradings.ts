import type { CommandRun } from '../../src/domain/run.js'
import type { Case, Seen } from './case.js'

type Settings = {
  timeout?: string
  limits?: Record<string, string | number>
  env?: Record<string, string>
}

/** The attack is the grader's command, and its exit code the only result. */
export const exitCodeGrader =
  ({ timeout = '60s', limits = {}, env = {} }: Settings = {}): Case['config'] =>
  ({ run }) => ({
    grader: { run, format: 'exit-code', timeout },
    limits,
    env,
  })

export function firstCommand({ attempt, printed }: Seen): CommandRun {
  const [command] = attempt?.grader.commands ?? []
  if (command === undefined) throw new Error(`nothing was run:\n${attempt?.reason ?? printed}`)
  return command
}

/** What the record says of the only test. */
export const messageOf = ({ attempt }: Seen): string => {
  const [test] = attempt?.tests ?? []
  return test?.message ?? attempt?.reason ?? `${test?.status}`
}
