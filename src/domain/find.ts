import { isWildcard, matchesText } from './pattern.js'
import type { Results, TestResult } from './results.js'
import { namesOf } from './rubric.js'
import { HIDDEN_NAME } from './show.js'

/** Looks up the tests of one results file; made once, since rubrics and results may both be long. */
export type Finder = {
  timedOut: boolean
  withId: (id: string) => TestResult[]
  matching: (pattern: string) => TestResult[]
}

/** The tests an item found, the patterns that found none, and how many there should have been. */
export type Found = { tests: TestResult[]; missing: string[]; expected: number; timedOut: boolean }

export function finderOf({ tests, timedOut = false, declared = [], choices = [] }: Results): Finder {
  const named = tests.map((test) => ({ test, names: namesIn(test) }))
  const byId = index(tests.map((test) => [test.id, test]))
  const byName = index(named.flatMap(({ test, names }) => names.map((name) => [name, test] as const)))
  const own = new Set(declared)
  const ways = new Set(choices.flat().map(({ id }) => id))
  const wild = (pattern: string): TestResult[] =>
    named.filter(({ names }) => names.some((name) => matchesText(pattern, name))).map(({ test }) => test)
  return {
    timedOut,
    withId: (id) => byId.get(id) ?? [],
    matching: (pattern) => {
      if (isWildcard(pattern)) return wild(pattern)
      const found = (own.has(pattern) ? byId : byName).get(pattern) ?? []
      // A way to a goal may be called like a part of another way.
      return ways.size > 0 && found.some(({ id }) => ways.has(id))
        ? found.filter(({ id }) => ways.has(id))
        : found
    },
  }
}

// What a record has in place of a hidden test's name is the name of none.
const namesIn = (test: TestResult): string[] =>
  namesOf(test.visibility === 'hidden' && test.name === HIDDEN_NAME ? { ...test, name: test.id } : test)

function index(entries: readonly (readonly [string, TestResult])[]): Map<string, TestResult[]> {
  const tests = new Map<string, TestResult[]>()
  for (const [name, test] of entries) {
    const known = tests.get(name)
    if (known === undefined) tests.set(name, [test])
    else known.push(test)
  }
  return tests
}

type Wanted = { id: string; tests: string[]; count?: number }

/** An item without patterns means the test of its own id; a pattern that finds none counts as one test. */
export function findTests({ id, tests: patterns, count }: Wanted, finder: Finder): Found {
  const wanted = patterns.length === 0 ? [id] : [...new Set(patterns)]
  const finds = wanted.map((pattern) =>
    patterns.length === 0 ? finder.withId(id) : finder.matching(pattern),
  )
  const tests = [...new Set(finds.flat())]
  const missing = wanted.filter((_, index) => finds[index]?.length === 0)
  const expected = count === undefined ? tests.length + missing.length : Math.max(count, tests.length)
  return { tests, missing, expected, timedOut: finder.timedOut }
}
