import type { Points } from '../domain/points.js'
import type { RegradedSubmitter } from '../domain/regraded.js'
import type { ItemChange, TestChange } from '../domain/score-changes.js'
import { itemName, shownPoints } from './headline.js'
import { plural } from './sentence.js'
import { inline } from './terminal-text.js'
import { statusWords } from './words.js'

const MOST_ITEMS = 10
const MOST_TESTS = 4

/** Why somebody goes up or down, a line for each item that is worth something else. */
export function whyMoved({ before, after, changes }: RegradedSubmitter): string[] {
  const more = changes.length - MOST_ITEMS
  return [
    ...changes.slice(0, MOST_ITEMS).map((change) => inline([itemLine(change)])),
    ...(more > 0 ? [`… and ${plural(more, 'more item')}`] : []),
    ...(before === null || after === null || before.penalty === after.penalty
      ? []
      : [`lateness takes ${shownPoints(after.penalty)}, took ${shownPoints(before.penalty)}`]),
    ...(before === null || after === null || before.state === after.state
      ? []
      : [inline([`another submission counts: ${short(after.state)} instead of ${short(before.state)}`])]),
  ]
}

const short = (state: string | null): string => (state ?? 'one without a name').slice(0, 7)

/** `A1 Push and pop 0 → 4: test_push passed, did not before`. */
function itemLine({ id, name, before, after, tests }: ItemChange): string {
  const points = `${itemName({ id, name })} ${shown(before)} → ${shown(after)}`
  const more = tests.length - MOST_TESTS
  const told = [
    ...tests.slice(0, MOST_TESTS).map(testWords),
    ...(more > 0 ? [`and ${plural(more, 'more test')}`] : []),
  ]
  return told.length === 0 ? points : `${points}: ${told.join('; ')}`
}

const shown = (points: Points | null): string => (points === null ? 'none' : shownPoints(points))

function testWords({ id, before, after, points }: TestChange): string {
  if (points !== undefined) return `${id} earned ${shown(points.after)}, ${shown(points.before)} before`
  if (after === null) return `${id} is not there any more`
  const now = `${id} ${statusWords[after].word}`
  if (before === null) return `${now}, was not there before`
  if (after === 'passed') return `${now}, did not before`
  return `${now}, ${statusWords[before].word} before`
}
