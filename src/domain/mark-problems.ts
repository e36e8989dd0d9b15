import { didYouMean } from '../text/closest.js'
import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Given } from './mark.js'
import { markablesOf, whyNotGiven } from './markable.js'
import type { Rubric, RubricItem } from './rubric.js'

type Coded = { code: string; isGroup: boolean }

const codesOf = (items: readonly RubricItem[]): Coded[] =>
  items.flatMap((item): Coded[] => {
    const itself = { code: item.id, isGroup: item.kind === 'group' }
    if (item.kind === 'group') return [itself, ...codesOf(item.items)]
    if (item.kind !== 'deductive') return [itself]
    return [itself, ...item.deductions.map(({ id }) => ({ code: id, isGroup: false }))]
  })

/** The codes nothing in the rubric has. */
export function unknownCodes({ items }: Rubric, codes: readonly string[]): Problem[] {
  const known = codesOf(items).map(({ code }) => code)
  return codes
    .filter((code) => !known.includes(code))
    .map((code) => ({ message: `there is no item ${quote(code)}`, hint: guess(code, known) }))
}

const MOST_CODES = 30

function guess(code: string, known: readonly string[]): string {
  const more = known.length > MOST_CODES ? `, … (${known.length} in all)` : ''
  const list =
    known.length === 0 ? 'there are none' : `there are ${known.slice(0, MOST_CODES).join(', ')}${more}`
  return [didYouMean(code, known) ?? [], list].flat().join(' ')
}

/** Why an item cannot be marked with this: there is none, it is a group, or the points do not fit. */
export function markProblems(rubric: Rubric, id: string, given: Given | undefined): Problem[] {
  const markable = markablesOf(rubric.items).find((one) => one.id === id)
  if (markable !== undefined) return given === undefined ? [] : [whyNotGiven(markable, given) ?? []].flat()
  const isGroup = codesOf(rubric.items).some(({ code, isGroup }) => code === id && isGroup)
  if (!isGroup) return unknownCodes(rubric, [id])
  return [
    { message: `${quote(id)} is a group: what is inside it can be marked`, hint: `see \`--code ${id}\`` },
  ]
}
