import type { Attempt, SaidOfWhole } from '../domain/attempt.js'
import { sumPoints } from '../domain/points.js'
import type { TestResult } from '../domain/results.js'
import type { ItemScore, Score } from '../domain/score.js'
import { statusTogether } from '../domain/status.js'

/** In such a record the tests do not tell the score any more. */
export const LISTS_LEFT_OUT =
  'There is more than a record can hold: it lists only a part of the tests, items or files.'

/** The same of a record that has not the whole id or name of a test, by which a rubric finds it. */
export const NAMES_CUT = 'There is more than a record can hold: the ids or names of some tests are cut.'

/** Whether the tests in a record do not tell its score any more. */
export const isShort = ({ notices }: Pick<Attempt, 'notices'>): boolean =>
  notices.some((notice) => [LISTS_LEFT_OUT, NAMES_CUT].includes(notice))

export const withNotice = (notices: readonly string[], notice: string): string[] => [
  ...notices.filter((other) => other !== notice),
  notice,
]

/** The attempt with at most `most` entries in each list; points and maxima stay what they are. */
export function shortLists(attempt: Attempt, most: number): Attempt {
  const { tests, score, grader, formatErrors, notices, digests } = attempt
  const { declared = [], choices = [] } = grader.results ?? {}
  const ways = choices.flatMap((choice) => choice.flatMap(({ id, parts }) => [id, ...parts]))
  const lists = [tests, declared, ways, grader.commands, attempt.protected, digests, formatErrors, notices]
  if (!lists.some(({ length }) => length > most) && !isLongScore(score, most)) return attempt
  return {
    ...attempt,
    tests: tellingTests(tests, most).map((test) => shortTest(test, most)),
    score: score === null ? null : shortScore(score, most),
    grader: {
      ...grader,
      ...(grader.results !== undefined && { results: shortResults(grader.results, most, ways.length) }),
      commands: grader.commands.slice(0, most),
    },
    protected: attempt.protected.slice(0, most),
    digests: digests.slice(0, most),
    formatErrors: formatErrors.slice(0, most),
    notices: withNotice(notices.slice(0, most - 1), LISTS_LEFT_OUT),
  }
}

/** Some of the ways to a goal would tell another story than all of them. */
function shortResults(results: SaidOfWhole, most: number, ways: number): SaidOfWhole {
  const { choices, declared, ...rest } = results
  return {
    ...rest,
    ...(declared !== undefined && { declared: declared.slice(0, most) }),
    ...(choices !== undefined && ways <= most && { choices }),
  }
}

/** Those that did not pass first, in the order they came. */
function tellingTests(tests: readonly TestResult[], most: number): TestResult[] {
  const telling = tests.filter(({ status }) => status !== 'passed')
  const kept = new Set([...telling, ...tests].slice(0, most))
  return tests.filter((test) => kept.has(test))
}

function shortTest(test: TestResult, most: number): TestResult {
  const { tags, images } = test
  return {
    ...test,
    ...(tags !== undefined && { tags: tags.slice(0, most) }),
    ...(images !== undefined && { images: images.slice(0, most) }),
  }
}

function isLongScore(score: Score | null, most: number): boolean {
  if (score === null) return false
  const { unexpected, adjustments, notices, items } = score
  return [unexpected, adjustments, notices].some(({ length }) => length > most) || areLong(items, most)
}

const areLong = (items: readonly ItemScore[], most: number): boolean =>
  items.length > most ||
  items.some((item) => item.tests.length > most || item.missing.length > most || areLong(item.items, most))

const shortScore = (score: Score, most: number): Score => ({
  ...score,
  items: shortItems(score.items, most),
  unexpected: score.unexpected.slice(0, most),
  notices: score.notices.slice(0, most),
})

function shortItems(items: readonly ItemScore[], most: number): ItemScore[] {
  const kept = items.length <= most ? items : items.slice(0, most - 1)
  const short = kept.map((item) => ({
    ...item,
    tests: item.tests.slice(0, most),
    missing: item.missing.slice(0, most),
    items: shortItems(item.items, most),
  }))
  const folded = items.slice(kept.length)
  return folded.length === 0 ? short : [...short, foldedItem(folded)]
}

/** Stands for the items a record has no room for, so that the parts still sum to the whole. */
const foldedItem = (items: readonly ItemScore[]): ItemScore => ({
  id: 'more',
  name: `${items.length} more items`,
  status: statusTogether(items.map(({ status }) => status)),
  points: sumPoints(items.map(({ points }) => points)),
  maxPoints: sumPoints(items.map(({ maxPoints, bonus }) => (bonus ? 0 : maxPoints))),
  bonus: false,
  tests: [],
  missing: [],
  items: [],
})
