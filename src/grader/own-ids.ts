import type { DeclaredTest } from '../config/config.js'
import { renameChoices } from '../domain/choices.js'
import { isInSuite, type TestResult } from '../domain/results.js'
import type { Outcome } from '../domain/run.js'
import { quoteSome } from '../text/quote.js'

/** What one command came to: that of a declared test, or the grader's. */
export type Part = { outcome: Outcome; test?: DeclaredTest }

/** Student code can write results: none of them gets the id of a declared test, or of a suite's, that is not its own. */
export function withOwnIds({ outcome, test }: Part, declared: readonly DeclaredTest[]): Outcome {
  if (outcome.kind === 'cancelled' || outcome.results === undefined) return outcome
  const { tests, choices, notices } = outcome.results
  const isTaken = ({ id }: Pick<TestResult, 'id'>): boolean => {
    const owner = ownerOf(id, declared)
    return owner !== undefined && owner !== test
  }
  const taken = tests.filter(isTaken).map(({ id }) => id)
  if (taken.length === 0) return outcome
  const who = test?.id ?? 'grader'
  const notice = `results of ${test === undefined ? 'the grader' : who} have the ids of declared tests, and are renamed: ${quoteSome(taken)}`
  const renamed = tests.map((result) => (isTaken(result) ? rename(result, who, isTaken) : result))
  const ids = new Map(tests.map(({ id }, index) => [id, renamed[index]?.id ?? id]))
  const ways = choices === undefined ? {} : { choices: renameChoices(choices, (id) => ids.get(id) ?? id) }
  const results = { ...outcome.results, tests: renamed, ...ways, notices: [...notices, notice] }
  return { ...outcome, results }
}

function ownerOf(id: string, declared: readonly DeclaredTest[]): DeclaredTest | undefined {
  const itself = declared.find((test) => test.id === id)
  if (itself !== undefined) return itself
  const suites = declared.filter((test) => test.kind === 'suite' && isInSuite({ id }, test.id))
  return suites.sort((one, other) => other.id.length - one.id.length)[0]
}

function rename(result: TestResult, who: string, isTaken: (named: Pick<TestResult, 'id'>) => boolean) {
  let id = `${who}:${result.id}`
  while (isTaken({ id })) id = `${who}:${id}`
  // Rubrics find tests by their names, too.
  return { ...result, id, name: result.name === result.id ? id : `${who}:${result.name}` }
}
