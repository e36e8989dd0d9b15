import type { TestResult } from './results.js'
import { type ShowPolicy, shownOf } from './show.js'

/** What stands in a sentence where a hidden test was named. */
export const A_HIDDEN_TEST = 'a hidden test'

/** What a reader of results may call the hidden tests: none of them knows its suite. A mere number names nothing. */
export const hiddenNames = (tests: readonly TestResult[], policy: ShowPolicy): string[] =>
  tests
    .filter((test) => shownOf(test, policy) === 'none')
    .flatMap(({ id, name }) => [id, name, id.slice(id.indexOf('/') + 1)])
    .filter((name) => /[^\d.]/.test(name))
