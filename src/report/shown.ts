import type { Attempt } from '../domain/attempt.js'
import { A_HIDDEN_TEST } from '../domain/hidden-names.js'
import type { TestResult } from '../domain/results.js'
import type { ItemScore, Score } from '../domain/score.js'
import { HIDDEN_NAME } from '../domain/show.js'
import { concealer } from '../text/conceal.js'

function concealItem(
  item: ItemScore,
  hidden: ReadonlySet<string>,
  conceal: (text: string) => string,
): ItemScore {
  const { reason, ...rest } = item
  return {
    ...rest,
    id: hidden.has(item.id) ? '' : item.id,
    name: hidden.has(item.name) || hidden.has(item.id) ? HIDDEN_NAME : item.name,
    tests: item.tests.filter((id) => !hidden.has(id)),
    missing: item.missing.filter((id) => !hidden.has(id)),
    ...(reason === undefined ? {} : { reason: conceal(reason) }),
    items: item.items.map((inner) => concealItem(inner, hidden, conceal)),
  }
}

const concealScore = (
  score: Score,
  hidden: ReadonlySet<string>,
  conceal: (text: string) => string,
): Score => ({
  ...score,
  items: score.items.map((item) => concealItem(item, hidden, conceal)),
  adjustments: score.adjustments.map((adjustment) => ({ ...adjustment, reason: conceal(adjustment.reason) })),
  unexpected: score.unexpected.filter((id) => !hidden.has(id)),
  notices: score.notices.map(conceal),
})

const isHidden = (test: TestResult): boolean => test.visibility === 'hidden'

/** The attempt as its student may read it: hidden tests are only counted, and named nowhere. */
export function shownToStudent(attempt: Attempt): { attempt: Attempt; hiddenTests: number } {
  const hiddenTests = attempt.tests.filter(isHidden)
  const names = hiddenTests.flatMap(({ id, name }) => [id, name])
  const conceal = concealer(names, A_HIDDEN_TEST)
  const { reason, ...rest } = attempt
  const shown: Attempt = {
    ...rest,
    ...(reason === undefined ? {} : { reason: conceal(reason) }),
    notices: attempt.notices.map(conceal),
    tests: attempt.tests.filter((test) => !isHidden(test)),
    score: attempt.score === null ? null : concealScore(attempt.score, new Set(names), conceal),
  }
  return { attempt: shown, hiddenTests: hiddenTests.length }
}
