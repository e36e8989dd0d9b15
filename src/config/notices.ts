import { isWildcard } from '../domain/pattern.js'
import type { RubricItem } from '../domain/rubric.js'
import { quote } from '../text/quote.js'
import type { Config } from './config.js'

// These formats state no maximum, so that a test that vanishes makes it smaller.
const withoutMaximum = [
  'junit',
  'tap',
  'ctrf',
  'pytest-json',
  'jest-json',
  'mocha-json',
  'go-test-json',
  'gtest-json',
  'check50',
]

/** What the reader of a grade should know of its configuration. */
export const noticesOf = (config: Config): string[] => unprotected(config)

/** What is allowed but probably not meant, for `check`; a grading says it again only where it comes true. */
export const risksOf = (config: Config): string[] => [...uncounted(config), ...withShrinkingMaximum(config)]

function uncounted({ rubric, grader, tests }: Config): string[] {
  // Tests that are declared one by one cannot vanish.
  if (grader === undefined && tests.every(({ kind }) => kind === 'simple')) return []
  return testedItems(rubric?.items ?? []).flatMap(({ id, tests: patterns, count, award }) => {
    const pattern = patterns.find(isWildcard)
    if (pattern === undefined || count !== undefined || award === 'any') return []
    return [
      `rubric item ${quote(id)}: the pattern ${quote(pattern)} has no count: a test that vanishes goes unnoticed`,
    ]
  })
}

const testedItems = (items: readonly RubricItem[]): Extract<RubricItem, { kind: 'tested' }>[] =>
  items.flatMap((item) =>
    item.kind === 'group' ? testedItems(item.items) : item.kind === 'tested' ? [item] : [],
  )

const unprotected = ({ protect }: Config): string[] =>
  protect.files.length > 0 && protect.from === undefined
    ? ['protect: not protected: without `from` a student can change these files; their digests are recorded']
    : []

function withShrinkingMaximum({ rubric, maxPoints, grader, tests }: Config): string[] {
  if (rubric !== undefined || maxPoints !== undefined) return []
  const readers = [
    ...(grader === undefined ? [] : [{ ...grader, name: 'grader' }]),
    ...tests.flatMap((test) =>
      test.kind === 'suite' && test.maxPoints === undefined ? [{ ...test, name: test.id }] : [],
    ),
  ]
  return readers
    .filter(
      ({ format, results = '' }) =>
        withoutMaximum.includes(format) || (format === 'auto' && /\.(xml|tap)$/i.test(results)),
    )
    .map(
      ({ name }) =>
        `${quote(name)}: its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller`,
    )
}
