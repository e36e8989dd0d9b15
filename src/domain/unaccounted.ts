import { quoteSome } from '../text/quote.js'
import type { Mark } from './mark.js'
import { markablesOf } from './markable.js'
import { marksBySubmitter, newestMarks } from './marks.js'
import type { Rubric } from './rubric.js'

/** Marks that count for nothing, for whoever keeps the gradebook: of people without an attempt, of items that are gone. */
export function unaccountedMarks(
  marks: readonly Mark[],
  submitters: ReadonlySet<string>,
  rubric: Rubric | undefined,
): string[] {
  const known = new Set(markablesOf(rubric?.items ?? []).map(({ id }) => id))
  const unknown = [...marksBySubmitter(marks).keys()].filter((submitter) => !submitters.has(submitter))
  const stray = rubric === undefined ? [] : [...newestMarks(marks).keys()].filter((id) => !known.has(id))
  return [
    ...sayOf('there are marks, and no attempt, of', unknown),
    ...sayOf('the rubric has no item for the marks of', stray),
  ]
}

/** `what "a", "b" and 3 more`; nothing where there is nobody. */
export const sayOf = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what} ${quoteSome(names)}`]
