import type { Alternative, Choice, Results, TestResult } from './results.js'

type Found = Pick<Results, 'tests' | 'choices'>

/** The tests that count where no rubric says more: of each choice those of the alternative that holds most. */
export function countedTests({ tests, choices = [] }: Found): TestResult[] {
  if (choices.length === 0) return [...tests]
  const passed = new Set(tests.filter(({ status }) => status === 'passed').map(({ id }) => id))
  const best = new Set(choices.flatMap((choice) => bestOf(choice, passed)?.parts ?? []))
  const others = new Set(choices.flatMap(idsOf).filter((id) => !best.has(id)))
  return tests.filter(({ id }) => !others.has(id))
}

const idsOf = (choice: Choice): string[] => choice.flatMap(({ id, parts }) => [id, ...parts])

/** The first of those that hold best; one without parts proves nothing. */
function bestOf(choice: Choice, passed: ReadonlySet<string>): Alternative | undefined {
  const share = ({ parts }: Alternative): number =>
    parts.length === 0 ? -1 : parts.filter((id) => passed.has(id)).length / parts.length
  const shares = choice.map(share)
  return choice[shares.indexOf(Math.max(...shares))]
}

/** These ids, and with one test of a choice all of its tests: whoever counts one way looks at all of them. */
export function withTheirChoices(
  ids: readonly string[],
  choices: readonly Choice[] = [],
): ReadonlySet<string> {
  const known = new Set(ids)
  const touched = choices.map(idsOf).filter((all) => all.some((id) => known.has(id)))
  return new Set([...ids, ...touched.flat()])
}

/** The same choices where the tests have other ids. */
export const renameChoices = (choices: readonly Choice[], rename: (id: string) => string): Choice[] =>
  choices.map((choice) => choice.map(({ id, parts }) => ({ id: rename(id), parts: parts.map(rename) })))
