import type { z } from 'zod'
import { has, type Loose, listOf, looseOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import type { GraderConfig } from './config.js'
import { entrypointFindings, sharedFindings, wordsOf } from './entrypoint.js'
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
    .describe(
      'The file it writes below $RESULTS_DIR; * and ? allowed. Not with format exit-code; results.json with layout prairielearn.',
    ),
  format: line
    .exactOptional()
    .describe('The format of the results; auto (unless said) recognises it; prairielearn with that layout.'),
  references: references.exactOptional(),
  timeout: timeout
    .exactOptional()
    .describe('How long it may take; limits.time unless said, 30s with layout prairielearn.'),
  exit_code: exitCode.exactOptional(),
  on_timeout: choice(['graded', 'ungradable'])
    .exactOptional()
    .describe(
      'After a time-out: grade what was proved before it, or (unless said with layout prairielearn) say that it cannot be graded.',
    ),
  no_results: noResults.prefault('error'),
  layout: choice(['plain', 'prairielearn'])
    .prefault('plain')
    .describe("The directories around the grader: ours, or PrairieLearn's /grade."),
  shared: list(line)
    .exactOptional()
    .describe("PrairieLearn's serverFilesCourse: files and directories of the course for its grader."),
})

/** `limitMs` is how long anything may take. */
export function graderOf(grader: z.output<typeof Grader>, limitMs: number): GraderConfig {
  const usual = usually[grader.layout]
  const results = grader.results ?? usual.results
  return {
    run: grader.layout === 'prairielearn' ? wordsOf(grader.run) : grader.run,
    ...(results !== undefined && { results }),
    format: grader.format ?? usual.format,
    references: grader.references ?? [],
    timeoutMs: grader.timeout ?? Math.min(usual.timeoutMs, limitMs),
    exitCode: grader.exit_code ?? usual.exitCode,
    onTimeout: grader.on_timeout ?? usual.onTimeout,
    noResults: grader.no_results,
    layout: grader.layout,
    shared: grader.shared ?? [],
  }
}

type Usual = Pick<GraderConfig, 'results' | 'format' | 'timeoutMs' | 'exitCode' | 'onTimeout'>

/** PrairieLearn waits 30 seconds, and takes no results of a grader that failed or was stopped (grader-host, `runJob`). */
const usually: Record<GraderConfig['layout'], Usual> = {
  plain: {
    format: 'auto',
    timeoutMs: Number.POSITIVE_INFINITY,
    exitCode: 'ignore',
    onTimeout: 'graded',
  },
  prairielearn: {
    results: 'results.json',
    format: 'prairielearn',
    timeoutMs: 30_000,
    exitCode: 'must_be_zero',
    onTimeout: 'ungradable',
  },
}

/** The rules between the keys of `grader`. */
export function graderFindings(config: Loose): Finding[] {
  if (!has(config, 'grader')) return []
  const grader = looseOf(config.grader)
  return [...layoutFindings(config), ...resultsFindings(grader)]
}

function layoutFindings(config: Loose): Finding[] {
  const grader = looseOf(config.grader)
  if (grader.layout === 'prairielearn') return [...entrypointFindings(grader), ...sharedFindings(config)]
  if (!has(grader, 'shared')) return []
  return [keyFinding(['grader', 'shared'], 'means something only with layout: prairielearn')]
}

function resultsFindings(grader: Loose): Finding[] {
  if (grader.layout === 'prairielearn') return []
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
