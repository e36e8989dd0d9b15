import { z } from 'zod'
import { shortName } from '../text/checksum.js'
import { quoteSome } from '../text/quote.js'
import type { Collector } from './pytest-collected.js'
import type { PytestTest } from './pytest-test.js'

type Report = {
  exitcode: number
  environment?: unknown
  collectors?: Collector[] | null | undefined
  tests?: PytestTest[] | null | undefined
}

/** Before pytest 9, subtests came from a plugin, with which a test passes whatever its subtests do. */
const WithPlugin = z.object({ Plugins: z.object({ subtests: z.unknown() }) })

/**
 * Of subtests pytest-json-report 1.5 keeps the last one's outcome. pytest 9 fails the test around them as well, but
 * not unittest's: which of those failed, once any test did, is nowhere in the file.
 */
export function lostSubtests({ exitcode, environment, tests, collectors }: Report): string | undefined {
  if (exitcode === 0) return undefined
  const types = new Map(
    (collectors ?? []).flatMap(({ result }) => (result ?? []).map(({ nodeid, type }) => [nodeid, type])),
  )
  const { success: hasPlugin } = WithPlugin.safeParse(environment)
  const doubtful = (tests ?? []).filter(
    ({ nodeid, outcome }) =>
      /^subtests (?:passed|skipped)$/.test(outcome) && (hasPlugin || types.get(nodeid) !== 'Function'),
  )
  if (doubtful.length === 0) return undefined
  const ids = quoteSome(doubtful.map(({ nodeid }) => shortName(nodeid)))
  return `the results do not say whether every subtest of ${ids} passed: let pytest write --junitxml instead`
}
