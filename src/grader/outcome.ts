import type { Config, DeclaredTest } from '../config/config.js'
import { duplicateIds, numberDuplicates } from '../domain/duplicates.js'
import { isWildcard } from '../domain/pattern.js'
import { mergeResults, type Results, resultsOf, type TestResult } from '../domain/results.js'
import { leavesOf, matchesTest } from '../domain/rubric.js'
import type { Outcome } from '../domain/run.js'
import { quoteSome } from '../text/quote.js'
import { type Part, withOwnIds } from './own-ids.js'

export const cancelled: Outcome = { kind: 'cancelled', reason: 'the job was cancelled' }

export const failure = (reason: string, results?: Results): Outcome => ({
  kind: 'error',
  reason,
  ...(results !== undefined && { results }),
})

/** Results as an outcome: what the format says of the whole decides. */
export function outcomeOf(results: Results): Outcome {
  if (results.graderError !== undefined) return failure(results.graderError, results)
  if (results.gradable) return { kind: 'graded', results }
  const said = [...results.formatErrors, ...(results.message === undefined ? [] : [results.message])]
  const reason = said[0] ?? 'the grader says that the submission cannot be graded'
  return { kind: 'ungradable', reason, results }
}

/** What failed instead of the tests. */
export type Cause = { id: string; name: string; message: string; output?: string }

/** Every test that is known by its id failed, for one cause. */
export function failAll(config: Pick<Config, 'tests' | 'rubric'>, cause: Cause): Outcome {
  const declared = config.tests.map(({ id, name }) => ({ id, name }))
  return failing([...declared, ...undeclared(config)], cause)
}

/** The same where the declared tests are still to be run, and speak for themselves. */
export const failOthers = (config: Pick<Config, 'tests' | 'rubric'>, cause: Cause): Outcome =>
  failing(undeclared(config), cause)

type Known = Pick<TestResult, 'id' | 'name'>

function failing(known: readonly Known[], { id, name, message, output }: Cause): Outcome {
  const said = { message, ...(output && { output }) }
  const status = 'failed' as const
  const tests = known.map((test): TestResult => ({ ...test, status, message }))
  return {
    kind: 'graded',
    results: resultsOf(tests.length > 0 ? tests : [{ id, name, status, ...said }], said),
  }
}

/** What only the rubric knows. */
function undeclared({ tests, rubric }: Pick<Config, 'tests' | 'rubric'>): Known[] {
  const named = leavesOf(rubric?.items ?? []).flatMap((item): string[] => {
    if (item.kind === 'manual') return []
    if (item.kind === 'deductive') return item.deductions.flatMap((deduction) => deduction.tests)
    return item.tests.length === 0 ? [item.id] : item.tests
  })
  return [...new Set(named)]
    .filter((id) => !isWildcard(id) && !tests.some((test) => matchesTest(id, test)))
    .map((id) => ({ id, name: id }))
}

/** One outcome of several: what stopped one of them stops the whole, and nothing that was found out is lost. */
export function together(found: readonly Part[], tests: readonly DeclaredTest[]): Outcome {
  const parts = found.map((part) => withOwnIds(part, tests))
  const stopped = parts.find(({ kind }) => kind === 'cancelled')
  if (stopped !== undefined) return stopped
  const merged = mergeResults(
    parts.flatMap((part) => ('results' in part && part.results ? [part.results] : [])),
  )
  const declared = tests.filter(({ kind }) => kind === 'simple').map(({ id }) => id)
  const results = { ...unique(merged), ...(declared.length > 0 && { declared }) }
  const errors = parts.flatMap((part) => (part.kind === 'error' ? [part.reason] : []))
  if (errors.length > 0) return failure([...new Set(errors)].join('; '), results)
  const refusals = parts.flatMap((part) => (part.kind === 'ungradable' ? [part.reason] : []))
  if (refusals.length > 0) return { kind: 'ungradable', reason: [...new Set(refusals)].join('; '), results }
  return { kind: 'graded', results }
}

function unique(results: Results): Results {
  const twice = duplicateIds(results.tests)
  if (twice.length === 0) return results
  const notice = `tests have the same id, and are numbered: ${quoteSome(twice)}`
  return { ...results, tests: numberDuplicates(results.tests), notices: [...results.notices, notice] }
}
