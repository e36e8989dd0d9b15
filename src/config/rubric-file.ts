import type { LatePolicy } from '../domain/late.js'
import type { Rubric } from '../domain/rubric.js'
import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Config } from './config.js'
import { type Finding, valueFinding } from './finding.js'

/** What the file that `rubric` names came to. */
export type RubricFile =
  | {
      kind: 'read'
      rubric: Rubric
      /** What lateness costs, where it was asked for. */
      late?: LatePolicy
      notices: string[]
    }
  | { kind: 'broken'; problems: readonly Problem[] }
  | { kind: 'missing'; why?: string }

/** Reads the file at a path of a grading.yml; `needsLate` when nothing else says what lateness costs. */
export type ReadRubric = (path: string, needsLate: boolean) => Promise<RubricFile>

/** What is wrong with the path itself; what is wrong in the file has its own places. */
export function rubricFileFindings(rubric: unknown, file: RubricFile | undefined): Finding[] {
  if (typeof rubric !== 'string' || (file !== undefined && file.kind !== 'missing')) return []
  const hint = "a path to pygrader's rubric.json, relative to this file; or write the items here"
  return [valueFinding(['rubric'], file?.why ?? `there is no file ${quote(rubric)}`, hint)]
}

/** The configuration with what the file says. */
export function withRubricFile(config: Config, file: RubricFile | undefined): Config {
  if (file?.kind !== 'read') return config
  const { kind: _, ...said } = file
  return { ...config, ...said }
}
