import { formatPoints, formatPointsOf, subtractPoints } from '../domain/points.js'
import { quote, quoteSome } from '../text/quote.js'
import { visible } from '../text/visible.js'
import { pointsOf } from './check.js'
import type { CheckedGrading, ShortItem, WaitingItem } from './check-grading.js'
import { statusWords } from './words.js'

/** What can be graded to see whether a configuration is right. */
export const graded = ['solution', 'starter'] as const
export type Graded = (typeof graded)[number]

/** What grading a solution or a starter showed, in sentences; lines to look into begin with `!`. */
export function renderGrading(who: Graded, checked: CheckedGrading): string {
  const lines = [earnedSentence(who, checked), ...warningsOf(who, checked).map((warning) => `! ${warning}`)]
  return lines.map((line) => `${visible(line)}\n`).join('')
}

function earnedSentence(
  who: Graded,
  { status, points, maxPoints, reason, waiting, short }: CheckedGrading,
): string {
  if (status !== 'graded' || points === null) {
    const why = reason === undefined ? '' : `: ${reason}`
    return status === 'ungradable'
      ? `The ${who} is not gradable${why}`
      : `The ${who} could not be graded${why}`
  }
  const earned = maxPoints === null ? pointsOf(points) : formatPointsOf(points, maxPoints)
  const waits =
    waiting.length === 0 ? '' : `, without what a person marks (${waiting.map(sayWaiting).join('; ')})`
  const isFull = who === 'solution' && short.length === 0 ? ': all that tests decide' : ''
  return `The ${who} earns ${earned}${isFull}${waits}.`
}

const sayWaiting = ({ id, maxPoints, bonus, on }: WaitingItem): string =>
  `${id}: ${formatPoints(maxPoints)}${bonus ? ' on top' : ''}${on.length === 0 ? '' : ` until ${on.join(' and ')} ${on.length === 1 ? 'is' : 'are'} marked`}`

/** The solution must be full, and the tests be those that the rubric means; a starter is full of nothing else. */
function warningsOf(who: Graded, checked: CheckedGrading): string[] {
  const leftOut = leftOutSentences(who, checked)
  if (who === 'starter') {
    return checked.isFull && checked.points !== 0
      ? ['the starter earns full points already: there is nothing left to do', ...leftOut]
      : leftOut
  }
  return [...leftOut, ...checked.short.map(shortSentence), ...fitSentences(checked)]
}

const leftOutSentences = (who: Graded, { leftOut }: CheckedGrading): string[] =>
  leftOut.length === 0
    ? []
    : [
        `left out of the ${who}: ${quoteSome(leftOut, 20)}: such files can change how tests run, and protect.from has none; if they are the student's to write, list them in files.required or protect.keep`,
      ]

const MOST_TESTS = 3

function shortSentence({ id, points, maxPoints, reason = 'it is not full', tests }: ShortItem): string {
  const lost =
    points < 0
      ? `takes ${pointsOf(subtractPoints(0, points))} from the solution`
      : `earns the solution ${formatPointsOf(points, maxPoints)}`
  const named = tests.slice(0, MOST_TESTS).flatMap((test) => testSentence(test, id))
  const more = tests.length > MOST_TESTS ? [`and ${tests.length - MOST_TESTS} more tests`] : []
  return [`${quote(id)} ${lost}: ${reason}`, ...named, ...more].join('\n    ')
}

function testSentence({ id, status, message = '' }: ShortItem['tests'][number], item: string): string[] {
  const why = visible(gist(message), { oneLine: true, limit: 200 })
  // An item made up from a test is said already.
  if (id === item) return why === '' ? [] : [why]
  const name = `${visible(id, { oneLine: true, limit: 100 })} (${statusWords[status].word})`
  return [why === '' ? name : `${name}: ${why}`]
}

/** The line that says most: pytest shows the source first, and marks what went wrong. */
function gist(message: string): string {
  const [first = ''] = message.trim().split('\n', 1)
  return /^E {2,}(\S.*)$/m.exec(message)?.[1] ?? first
}

function fitSentences({ unmatched, counts, unexpected }: CheckedGrading): string[] {
  return [
    ...unmatched.map(({ item, pattern }) =>
      item === undefined
        ? `show.tests: no test of the solution fits ${quote(pattern)}`
        : `rubric item ${quote(item)}: no test of the solution fits ${quote(pattern)}`,
    ),
    ...counts.map(
      ({ item, count, found }) =>
        `rubric item ${quote(item)}: count is ${count}, but it finds ${found} in the solution`,
    ),
    ...(unexpected.length === 0
      ? []
      : [`no item expects ${quoteSome(unexpected, 20)}: what belongs to no item counts for nothing`]),
  ]
}

/** The same for programs. */
export const gradingJson = ({ maxPoints, isFull, short, waiting, leftOut, ...checked }: CheckedGrading) => ({
  ...checked,
  left_out: leftOut,
  waiting: waiting.map(({ maxPoints: most, ...item }) => ({ ...item, max_points: most })),
  max_points: maxPoints,
  full: isFull,
  short: short.map(({ maxPoints: most, ...item }) => ({
    ...item,
    max_points: most,
    tests: item.tests.map(({ id, status, message }) => ({
      id,
      status,
      ...(message !== undefined && { message }),
    })),
  })),
})
