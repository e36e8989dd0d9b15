import { isWildcard } from '../domain/pattern.js'
import { leavesOf } from '../domain/rubric.js'
import type { Instant } from '../domain/time.js'
import { isPinned } from '../text/image-name.js'
import { quote } from '../text/quote.js'
import type { Config } from './config.js'
import { lateWarnings } from './late-warnings.js'

/** Students read this, so it does not say what they could do with it. */
const NOT_PROTECTED = "The course's files are not protected: their digests are recorded."

/** What the reader of a grade should know of its configuration. */
export const noticesOf = (config: Config): string[] => (isUnprotected(config) ? [NOT_PROTECTED] : [])

const isUnprotected = ({ protect, grader }: Config): boolean =>
  protect.from === undefined && (protect.files.length > 0 || grader?.layout === 'prairielearn')

export type WarningOptions = {
  now: Instant
  /** The names of the formats whose results state no maximum, so that a test that vanishes makes it smaller. */
  withoutMaximum: readonly string[]
}

/** What is allowed but probably not meant, for the instructor. */
export const warningsOf = (config: Config, { now, withoutMaximum }: WarningOptions): string[] => [
  ...config.notices.filter((notice) => notice !== NOT_PROTECTED),
  ...unprotected(config),
  ...unpinned(config),
  ...lateWarnings(config, now),
  ...uncounted(config),
  ...withShrinkingMaximum(config, withoutMaximum),
]

const unprotected = (config: Config): string[] =>
  isUnprotected(config)
    ? ['protect: not protected: without `from` a student can change these files; their digests are recorded']
    : []

const unpinned = ({ image }: Config): string[] =>
  image === undefined || isPinned(image)
    ? []
    : [
        `image: ${quote(image)} can become another image at any time: pin it by its digest (\`docker pull\` prints it, and a record has it as \`grader.confinement.image\`)`,
      ]

function uncounted({ rubric, grader, tests }: Config): string[] {
  // Tests that are known one by one cannot vanish.
  const isKnown = grader === undefined || grader.format === 'exit-code'
  if (isKnown && tests.every(({ kind }) => kind === 'simple')) return []
  return leavesOf(rubric?.items ?? []).flatMap((item) => {
    if (item.kind !== 'tested') return []
    const { id, tests: patterns, count, award } = item
    const pattern = patterns.find(isWildcard)
    if (pattern === undefined || count !== undefined || award === 'any') return []
    return [
      `rubric item ${quote(id)}: the pattern ${quote(pattern)} has no count: a test that vanishes goes unnoticed`,
    ]
  })
}

function withShrinkingMaximum(
  { rubric, maxPoints, grader, tests }: Config,
  withoutMaximum: readonly string[],
): string[] {
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
