import { joinTexts, type TestResult, type TestStatus } from './results.js'

/** Ids that more than one test has. */
export function duplicateIds(tests: readonly TestResult[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of tests) (seen.has(id) ? twice : seen).add(id)
  return [...twice]
}

const WORST_FIRST: readonly TestStatus[] = ['error', 'failed', 'not_run', 'partial', 'skipped', 'passed']

/** Of tests that share an id the worst status counts, and all their messages are kept. */
export function worstOfDuplicates(tests: readonly TestResult[]): TestResult[] {
  const byId = new Map<string, [TestResult, ...TestResult[]]>()
  for (const test of tests) {
    const same = byId.get(test.id)
    if (same === undefined) byId.set(test.id, [test])
    else same.push(test)
  }
  return [...byId.values()].map((same) => (same.length === 1 ? same[0] : mergeTests(same)))
}

function mergeTests(same: [TestResult, ...TestResult[]]): TestResult {
  const worst = same.reduce((one, other) => (rank(other) < rank(one) ? other : one))
  const message = joinTexts(same.map((test) => test.message))
  const output = joinTexts(same.map((test) => test.output))
  return { ...same[0], ...worst, ...(message && { message }), ...(output && { output }) }
}

const rank = ({ status }: TestResult): number => WORST_FIRST.indexOf(status)

/** Later tests of an id become `id#2`, `id#3`, …, skipping ids that are taken. */
export function numberDuplicates(tests: readonly TestResult[]): TestResult[] {
  const taken = new Set(tests.map(({ id }) => id))
  const last = new Map<string, number>()
  return tests.map((test) => {
    const count = last.get(test.id)
    last.set(test.id, count ?? 1)
    if (count === undefined) return test
    let next = count + 1
    while (taken.has(`${test.id}#${next}`)) next += 1
    last.set(test.id, next)
    taken.add(`${test.id}#${next}`)
    return { ...test, id: `${test.id}#${next}` }
  })
}
