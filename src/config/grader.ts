import type { z } from 'zod'
import { has, listOf, looseOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import type { GraderConfig } from './config.js'
import { type Finding, missing } from './finding.js'
import { formatHint } from './format-hint.js'
import { choice, command, inside, keys, line, list, timeout } from './values.js'

export const exitCode = choice(['ignore', 'must_be_zero']).describe(
  'What the exit code of the command means beside its results: nothing, or an error unless it is 0.',
)
export const noResults = choice(['error', 'failed']).describe(
  "Whose fault missing results are: the grader's (error, unless said) or the submission's (failed).",
)

export const Grader = keys({
  run: command.describe('The command that grades: a text for bash, or a list of words.'),
  results: inside
    .exactOptional()
    .describe('The file it writes below $RESULTS_DIR; * and ? allowed. Not with format exit-code.'),
  format: line.prefault('auto').describe('The format of the results; auto recognises it.'),
  timeout: timeout.exactOptional().describe('How long it may take; limits.time unless said.'),
  exit_code: exitCode.prefault('ignore'),
  on_timeout: choice(['graded', 'ungradable'])
    .prefault('graded')
    .describe('After a time-out: grade what was proved before it, or say that it cannot be graded.'),
  no_results: noResults.prefault('error'),
  layout: choice(['plain', 'prairielearn'])
    .prefault('plain')
    .describe("The directories around the grader: ours, or PrairieLearn's /grade."),
  shared: list(line)
    .exactOptional()
    .describe("PrairieLearn's serverFilesCourse: directories for the grader."),
})

/** `limitMs` is how long anything may take. */
export const graderOf = (grader: z.output<typeof Grader>, limitMs: number): GraderConfig => ({
  run: grader.run,
  ...(grader.results !== undefined && { results: grader.results }),
  format: grader.format,
  timeoutMs: grader.timeout ?? limitMs,
  exitCode: grader.exit_code,
  onTimeout: grader.on_timeout,
  noResults: grader.no_results,
  layout: grader.layout,
  shared: grader.shared ?? [],
})

/** The rules between the keys of `grader`. */
export function graderFindings(config: Record<string, unknown>): Finding[] {
  if (!has(config, 'grader')) return []
  const grader = looseOf(config.grader)
  const findings: Finding[] = []
  const say = (key: string, message: string, hint?: string): void => {
    findings.push({ path: ['grader', key], of: 'key', message, ...(hint !== undefined && { hint }) })
  }
  if (grader.layout === 'prairielearn') {
    const hint = 'with layout plain, write results.json below $RESULTS_DIR and say format: prairielearn'
    findings.push({
      path: ['grader', 'layout'],
      message: 'prairielearn is not available in this version',
      hint,
    })
  } else if (has(grader, 'shared')) say('shared', 'means something only with layout: prairielearn')
  if (grader.format !== 'exit-code') {
    const hint = 'the file below $RESULTS_DIR, or say format: exit-code if it writes none'
    if (!has(grader, 'results')) findings.push({ path: ['grader', 'results'], message: missing, hint })
    return findings
  }
  for (const key of ['results', 'no_results']) {
    if (has(grader, key)) say(key, 'means nothing with format: exit-code')
  }
  if (grader.exit_code === 'must_be_zero')
    say('exit_code', 'means nothing with format: exit-code', 'it is the result')
  return findings
}

/** Formats nobody reads, in the grader and in suites. */
export function formatFindings(config: Record<string, unknown>, formats: readonly string[]): Finding[] {
  const paths: Path[] = [['grader'], ...listOf(config.tests).map((_, index) => ['tests', index])]
  const values = [config.grader, ...listOf(config.tests)]
  return paths.flatMap((path, index) => {
    const format = textOf(looseOf(values[index]).format)
    if (format === undefined || format === 'auto' || formats.includes(format)) return []
    const hint = formatHint(format, formats)
    return [{ path: [...path, 'format'], message: `no format is called ${quote(format)}`, hint }]
  })
}
