import type { z } from 'zod'
import { has, type Loose, listOf, looseOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import type { GraderConfig } from './config.js'
import { type Finding, keyFinding, missing, valueFinding } from './finding.js'
import { formatHint } from './format-hint.js'
import { choice, command, inside, keys, line, list, timeout } from './values.js'

export const exitCode = choice(['ignore', 'must_be_zero']).describe(
  'What the exit code of the command means beside its results: nothing, or an error unless it is 0.',
)
export const noResults = choice(['error', 'failed']).describe(
  "Whose fault missing results are: the grader's (error, unless said) or the submission's (failed).",
)

export const references = list(line).describe(
  "Names of PyBryt's references, in the order in which the reference notebook defines them.",
)

export const Grader = keys({
  run: command.describe('The command that grades: a text for bash, or a list of words.'),
  results: inside
    .exactOptional()
    .describe('The file it writes below $RESULTS_DIR; * and ? allowed. Not with format exit-code.'),
  format: line.prefault('auto').describe('The format of the results; auto recognises it.'),
  references: references.exactOptional(),
  timeout: timeout.exactOptional().describe('How long it may take; limits.time unless said.'),
  exit_code: exitCode.prefault('ignore'),
  on_timeout: choice(['graded', 'ungradable'])
    .prefault('graded')
    .describe('After a time-out: grade what was proved before it, or say that it cannot be graded.'),
  no_results: noResults.prefault('error'),
  layout: choice(['plain', 'prairielearn'])
    .prefault('plain')
    .describe(
      "The directories around the grader: ours, or PrairieLearn's /grade (prairielearn: not in this version).",
    ),
  shared: list(line)
    .exactOptional()
    .describe("PrairieLearn's serverFilesCourse: directories for the grader (not in this version)."),
})

/** `limitMs` is how long anything may take. */
export const graderOf = (grader: z.output<typeof Grader>, limitMs: number): GraderConfig => ({
  run: grader.run,
  ...(grader.results !== undefined && { results: grader.results }),
  format: grader.format,
  references: grader.references ?? [],
  timeoutMs: grader.timeout ?? limitMs,
  exitCode: grader.exit_code,
  onTimeout: grader.on_timeout,
  noResults: grader.no_results,
  layout: grader.layout,
  shared: grader.shared ?? [],
})

/** The rules between the keys of `grader`. */
export function graderFindings(config: Loose): Finding[] {
  if (!has(config, 'grader')) return []
  const grader = looseOf(config.grader)
  return [...layoutFindings(grader), ...resultsFindings(grader)]
}

function layoutFindings(grader: Loose): Finding[] {
  if (grader.layout === 'prairielearn') {
    const hint = 'with layout plain, write results.json below $RESULTS_DIR and say format: prairielearn'
    return [valueFinding(['grader', 'layout'], 'prairielearn is not available in this version', hint)]
  }
  if (!has(grader, 'shared')) return []
  return [keyFinding(['grader', 'shared'], 'means something only with layout: prairielearn')]
}

function resultsFindings(grader: Loose): Finding[] {
  if (grader.format !== 'exit-code') {
    const hint = 'the file below $RESULTS_DIR, or say format: exit-code if it writes none'
    return has(grader, 'results') ? [] : [valueFinding(['grader', 'results'], missing, hint)]
  }
  const message = 'means nothing with format: exit-code'
  const unused = ['results', 'no_results'].filter((key) => has(grader, key))
  const decides =
    grader.exit_code === 'must_be_zero'
      ? [keyFinding(['grader', 'exit_code'], message, 'it is the result')]
      : []
  return [...unused.map((key) => keyFinding(['grader', key], message)), ...decides]
}

/** Formats nobody reads, in the grader and in suites. */
export function formatFindings(config: Loose, formats: readonly string[]): Finding[] {
  const paths: Path[] = [['grader'], ...listOf(config.tests).map((_, index) => ['tests', index])]
  const values = [config.grader, ...listOf(config.tests)]
  return paths.flatMap((path, index) => {
    const format = textOf(looseOf(values[index]).format)
    if (format === undefined || format === 'auto' || formats.includes(format)) return []
    const message = `no format is called ${quote(format)}`
    return [valueFinding([...path, 'format'], message, formatHint(format, formats))]
  })
}
