import type { Attempt } from './attempt.js'
import { type GradeRow, markedOnAnother, type Ungraded } from './grade-row.js'
import type { ItemMark, Mark } from './mark.js'
import { askedFor, type Markable, markablesOf, whyNotGiven } from './markable.js'
import { newestMarks } from './marks.js'
import type { Rubric, RubricItem } from './rubric.js'
import type { ItemScore } from './score.js'

/** Everything that is known of one submitter before somebody marks. */
export type Subject = {
  submitter: string
  /** The attempt that counts, else the newest. */
  attempt?: Attempt
  /** The commit, or the digest of the files, that is looked at. */
  state?: string
  rubric: Rubric
  scores: readonly ItemScore[]
  marks: readonly Mark[]
  row?: GradeRow
  ungraded?: Ungraded
}

/** One thing to ask: of whom, and what belongs together with it. */
export type Step = {
  subject: Subject
  markable: Markable
  /** The item whose tests are looked at before it is marked. */
  unit: RubricItem | Markable
  /** What it was given looking at another submission: it counts, and is kept unless something else is said. */
  kept?: ItemMark
}

/**
 * What is to be asked of a submitter, in the order of the rubric: what waits for a person and what was marked on another
 * submission, or with `regrade` all they mark.
 */
export function stepsOf(subject: Subject, codes: readonly string[], regrade: boolean): Step[] {
  const marks = newestMarks(subject.marks)
  const others = new Set(markedOnAnother(subject.scores).map(({ id }) => id))
  const isAsked = (markable: Markable): boolean => {
    const { id, byHand, isTested } = markable
    if (others.has(id)) return true
    if (byHand) return regrade || isPending(subject, markable)
    // What tests decide is asked for by its own code; anything, where a mark does not fit any more.
    const isMarked = marks.get(id)?.given !== undefined
    if (isTested && codes.includes(id) && (regrade || !isMarked)) return true
    return isMarked && isPending(subject, markable)
  }
  return askedFor(markablesOf(subject.rubric.items), codes)
    .filter(isAsked)
    .map((markable) => {
      const kept = others.has(markable.id) ? marks.get(markable.id) : undefined
      const fits = kept?.given !== undefined && whyNotGiven(markable, kept.given) === undefined
      return { subject, markable, unit: unitOf(markable), ...(fits && { kept }) }
    })
}

/** The nearest group, or the item that a deduction is taken from. */
function unitOf(markable: Markable): Step['unit'] {
  const isWhole = !markable.byHand && !markable.isTested
  return isWhole ? markable : (markable.within.at(-1) ?? markable)
}

/** A deduction waits for nobody where its item was marked as a whole. */
const isPending = ({ scores }: Subject, { id, within }: Markable): boolean =>
  [id, ...within.map((outer) => outer.id)].every((each) => findScore(scores, each)?.status === 'pending')

/** An item's score, wherever it is. */
export function findScore(scores: readonly ItemScore[], id: string): ItemScore | undefined {
  for (const score of scores) {
    const found = score.id === id ? score : findScore(score.items, id)
    if (found !== undefined) return found
  }
  return undefined
}
