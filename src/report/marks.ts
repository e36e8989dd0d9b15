import { isTaken } from '../domain/answer.js'
import type { ItemMark, Mark } from '../domain/mark.js'
import type { Markable } from '../domain/markable.js'
import { findScore } from '../domain/marking.js'
import { formatPoints, formatPointsOf, type Points } from '../domain/points.js'
import type { RubricItem } from '../domain/rubric.js'
import type { ItemScore } from '../domain/score.js'
import { quote } from '../text/quote.js'
import { signed } from './headline.js'
import { short } from './marks-turn.js'
import { inline, type Paint } from './terminal-text.js'

const MOST_CHARACTERS = 300

const line = (text: string): string => inline([text], MOST_CHARACTERS)
const page = (lines: readonly string[]): string => lines.map((text) => `${text}\n`).join('')

/** An item with everything inside it that people may mark, as a heading; one that is all by itself needs none. */
export function renderUnit(
  unit: Pick<RubricItem, 'id' | 'name'>,
  inside: readonly Markable[],
  scores: readonly ItemScore[],
  paint: Paint,
): string {
  const itself = inside.find(({ id }) => id === unit.id)
  const others = inside.filter(({ id }) => id !== unit.id)
  if (others.length === 0) return ''
  const of = itself === undefined ? '' : `, ${worth(itself)} to take from`
  return page([
    '',
    paint(['green'], line(`${title(unit.id, unit.name)}${of}`)),
    ...others.map((markable) => {
      const said = sayDecided(markable, findScore(scores, markable.id))
      return `  ${line(`${title(markable.id, markable.name)}, ${worth(markable)}${said}`)}`
    }),
  ])
}

/** What is decided already, so that nothing reads as taken that is not. */
function sayDecided(markable: Markable, score: ItemScore | undefined): string {
  if (score === undefined || score.status === 'pending') return ''
  if (isTaken(markable)) return score.points < 0 ? `: applies, ${signed(score.points)}` : ': does not apply'
  return `: ${formatPointsOf(score.points, markable.points)}`
}

const title = (id: string, name: string): string => (id === name ? id : `${id} ${name}`)

const worth = ({ points, bonus }: Pick<Markable, 'points' | 'bonus'>): string =>
  `${points < 0 ? signed(points) : formatPoints(points)}${bonus ? ' bonus' : ''} ${Math.abs(points) === 1 ? 'point' : 'points'}`

/** One item that is asked for: what it is worth, why it is where it is, and what was said before. */
export function renderItem(
  markable: Markable,
  score: ItemScore | undefined,
  before: ItemMark | undefined,
  paint: Paint,
): string {
  const { id, name } = markable
  // That it waits for a person is known to the person, and what was given is said below.
  const isGiven = before?.given !== undefined
  const tells = score !== undefined && (score.status === 'pending') === isGiven
  const reason = tells ? score.reason : undefined
  return page([
    '',
    paint(['bold'], line(`${title(id, name)} (${worth(markable)})`)),
    ...(reason === undefined ? [] : [`  ${line(reason)}`]),
    ...(before === undefined ? [] : [`  ${line(sayBefore(before, markable, score?.mark?.commit))}`]),
  ])
}

function sayBefore(
  { by, given, comment }: ItemMark,
  markable: Markable,
  another: string | undefined,
): string {
  const what = given === undefined ? 'no points yet' : describeGiven(given, markable.points)
  const on = another === undefined ? '' : `, looking at ${short(another)} and not at what counts`
  return `before: ${what}, by ${by}${on}${comment === undefined ? '' : `: ${comment}`}`
}

function describeGiven(given: NonNullable<ItemMark['given']>, points: Points): string {
  if ('points' in given) return points < 0 ? signed(given.points) : formatPointsOf(given.points, points)
  if (isTaken({ points })) return given.passed ? 'does not apply' : 'applies'
  return given.passed ? 'passed' : 'failed'
}

/** `keeps`: Enter says again what was given before. */
export const questionFor = (markable: Markable, keeps = false): string => {
  const id = line(markable.id)
  const enter = keeps ? '(Enter keeps it) ' : ''
  if (isTaken(markable)) return `Does ${id} apply? [y/n] ${enter}`
  return `${id}: points 0–${formatPoints(markable.points)}, or y/n? ${enter}`
}

/** What takes an earlier comment away. */
export const NO_COMMENT = '-'

/** `earlier` is the comment that the item has. */
export const commentQuestion = (earlier?: string): string =>
  earlier === undefined
    ? 'Comment (Enter for none): '
    : `Comment (Enter keeps ${line(cut(earlier))}, ${NO_COMMENT} for none): `

const SHOWN_OF_COMMENT = 40

const cut = (text: string): string =>
  quote(text.length > SHOWN_OF_COMMENT ? `${text.slice(0, SHOWN_OF_COMMENT)}…` : text)

/** The answers there are. */
export const answersFor = (markable: Markable): string =>
  page([
    isTaken(markable)
      ? '  y applies (takes the points) · n does not · a number below 0 takes a part'
      : '  y all of it · n none · a number gives points',
    '  Enter skips · c only a comment · t runs its tests again · b back · q quits; what is answered is saved',
  ])

/** A mark that was saved, in a line. */
export function renderMark(mark: Mark, points: Points | undefined): string {
  const said = mark.comment === undefined ? '' : `: ${mark.comment}`
  if ('adjust' in mark) return page([line(`${mark.submitter}: ${signed(mark.adjust)} by ${mark.by}${said}`)])
  const what = mark.given === undefined ? 'a comment' : describeGiven(mark.given, points ?? 0)
  return page([line(`${mark.submitter} ${mark.item}: ${what}, by ${mark.by}${said}`)])
}
