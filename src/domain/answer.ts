import type { Given } from './mark.js'
import { type Markable, whyNotGiven } from './markable.js'
import { isPoints, type Points } from './points.js'

/** What is asked of us instead of an answer. */
type Order = 'comment' | 'skip' | 'back' | 'quit' | 'tests' | 'help'

/** What somebody means by what they typed for an item. */
export type Answer = { kind: 'given'; given: Given } | { kind: Order } | { kind: 'unclear'; why: string }

const orders: Readonly<Record<string, Order>> = {
  '': 'skip',
  b: 'back',
  back: 'back',
  c: 'comment',
  comment: 'comment',
  q: 'quit',
  quit: 'quit',
  t: 'tests',
  tests: 'tests',
  '?': 'help',
  h: 'help',
  help: 'help',
}

/** Whether it is applied rather than earned: yes is then to the student's cost, or (for 0 points) a remark. */
export const isTaken = ({ points }: Pick<Markable, 'points'>): boolean => points <= 0

/** `y` awards what an item has to give, or applies what it takes; a number gives points. */
export function parseAnswer(text: string, markable: Markable): Answer {
  const word = text.trim().toLowerCase()
  const kind = Object.hasOwn(orders, word) ? orders[word] : undefined
  if (kind !== undefined) return { kind }
  if (['y', 'yes'].includes(word)) return { kind: 'given', given: { passed: !isTaken(markable) } }
  if (['n', 'no'].includes(word)) return { kind: 'given', given: { passed: isTaken(markable) } }
  const points = parsePoints(word)
  if (points === undefined) return { kind: 'unclear', why: 'not understood' }
  const problem = whyNotGiven(markable, { points })
  return problem === undefined
    ? { kind: 'given', given: { points } }
    : { kind: 'unclear', why: problem.message }
}

/** Points as somebody types them: `2`, `1.5`, `-1`, `+1`. */
export function parsePoints(text: string): Points | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined
  const points = Number(text)
  return isPoints(points) ? points : undefined
}
