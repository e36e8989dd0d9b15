import type { ItemScore } from '../domain/score.js'
import { ALL } from '../pygrader/total.js'
import { didYouMean } from '../text/closest.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'

/** The codes of items and of what is in them, as they are asked for. */
export const codesOf = (items: readonly ItemScore[]): string[] => [
  ...new Set(items.flatMap((item) => [item.id.toUpperCase(), ...codesOf(item.items)])),
]

/** Of a code that begins nothing pygrader only says that everybody is n/a. */
export function unknownCode({ text }: Call, codes: readonly string[]): string[] {
  const code = (text('code') || ALL).toUpperCase()
  if (code === ALL || codes.length === 0 || codes.some((one) => one.startsWith(code))) return []
  return [
    `there is no item whose code begins with ${[quote(code), didYouMean(code, codes) ?? []].flat().join('; ')}`,
  ]
}

/** To pygrader whoever is not there is just not graded yet; a name may also be misspelt. */
export function unknownIn({ words: [, submitter] }: Call, known: readonly string[]): string[] {
  if (!submitter || known.includes(submitter)) return []
  return [`there is no ${[quote(submitter), didYouMean(submitter, known) ?? []].flat().join('; ')}`]
}
