import { exitCodeTest } from '../domain/exit-code-test.js'
import { matchesTest } from '../domain/rubric.js'
import { has, type Loose, listOf, looseOf, textOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { type Finding, keyFinding, valueFinding } from './finding.js'

export type KnownTest = { id: string; name: string }

/** Every test there will be; undefined where some are known only once they have run, or none is declared right. */
export function knownTests(config: Loose): KnownTest[] | undefined {
  const isExitCode = looseOf(config.grader).format === 'exit-code'
  const tests = listOf(config.tests).map(looseOf)
  if ((has(config, 'grader') && !isExitCode) || tests.some((test) => has(test, 'results'))) return undefined
  const declared = tests.map(({ id, name }) => ({
    id: textOf(id) ?? '',
    name: textOf(name) ?? textOf(id) ?? '',
  }))
  const known = [...declared, ...(isExitCode ? [exitCodeTest] : [])]
  return known.length === 0 ? undefined : known
}

const mostNamed = 20

/** `the tests are add, sub`. */
export function listKnown(known: readonly KnownTest[]): string {
  const ids = known.slice(0, mostNamed).map(({ id }) => id)
  const more = known.length > ids.length ? ` and ${known.length - ids.length} more` : ''
  return `${known.length === 1 ? 'the only test is' : 'the tests are'} ${ids.join(', ')}${more}`
}

/** A pattern that no test fits can never do anything. */
export const unknownPatterns = (patterns: unknown, path: Path, known: readonly KnownTest[]): Finding[] =>
  listOf(patterns).flatMap((pattern, index) =>
    typeof pattern !== 'string' || fitsAny(pattern, known)
      ? []
      : [valueFinding([...path, index], sayUnfit(pattern), listKnown(known))],
  )

const fitsAny = (pattern: string, known: readonly KnownTest[]): boolean =>
  known.some((test) => matchesTest(pattern, test))

const sayUnfit = (pattern: string): string => `no test fits ${quote(pattern)}`

/** The same for the patterns of `show.tests`, which are keys. */
export function shownFindings(config: Loose): Finding[] {
  const known = knownTests(config)
  if (known === undefined) return []
  return Object.keys(looseOf(looseOf(config.show).tests))
    .filter((pattern) => !fitsAny(pattern, known))
    .map((pattern) => keyFinding(['show', 'tests', pattern], sayUnfit(pattern), listKnown(known)))
}
