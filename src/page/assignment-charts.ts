import type { AssignmentGrades } from '../domain/course-grades.js'
import { formatPoints, roundPoints } from '../domain/points.js'
import type { Instant } from '../domain/time.js'
import { distributionChart } from './charts/distribution.js'
import { attemptsChart, bestChart } from './charts/progress.js'
import { stacksChart, stacksHeight } from './charts/stacks.js'
import { timingChart } from './charts/timing.js'
import { difficultyOf, type ItemFigures } from './difficulty.js'
import { distributionOf } from './distribution.js'
import { plural } from './escaped.js'
import type { Figure } from './figure.js'
import type { Figures } from './figures.js'
import { type Progress, progressOf } from './progress.js'
import type { Enrolled } from './standing.js'
import { timingOf } from './timing.js'

const HEIGHT = 210

/** The charts that an assignment has something to show in. */
export function assignmentCharts(enrolled: Enrolled, figures: Figures, made: Instant): Figure[] {
  const { grades, entries, index } = enrolled
  const id = `a${index}`
  const { due, timezone } = grades
  const progress = progressOf(entries, { ...(due !== undefined && { due }), made, timezone })
  return [
    ...distributionFigure(`${id}-points`, grades, figures),
    ...itemsFigure(`${id}-items`, difficultyOf(grades.items, entries)),
    ...timingFigure(`${id}-timing`, enrolled),
    ...progressFigures(id, progress),
  ]
}

function distributionFigure(
  id: string,
  { maxPoints }: AssignmentGrades,
  { points, people }: Figures,
): Figure[] {
  if (maxPoints === null || points.length === 0) return []
  const bins = distributionOf(points, maxPoints)
  if (bins.length === 0) return []
  return [
    {
      id,
      title: 'Distribution of points',
      description: `After lateness, of ${formatPoints(maxPoints)}. ${points.length} of ${plural(people, 'student')}: whoever waits or has no grade is not in it.`,
      height: HEIGHT,
      option: distributionChart(bins),
      head: ['Points', 'Students'],
      rows: bins.map(({ words, count }) => [words, String(count)]),
    },
  ]
}

const nameOf = ({ id, name }: ItemFigures): string => (name === id || name === '' ? id : `${id} ${name}`)

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${roundPoints(share, 1)} %`

function itemsFigure(id: string, items: readonly ItemFigures[]): Figure[] {
  const known = items.filter(({ full, partial, zero, pending }) => full + partial + zero + pending > 0)
  if (known.length === 0) return []
  const stacks = known.map((item) => ({
    name: nameOf(item),
    parts: [item.full, item.partial, item.zero, item.pending],
  }))
  return [
    {
      id,
      title: 'Items',
      description: 'How each item went, as shares of the grades that count.',
      height: stacksHeight(stacks.length),
      option: stacksChart(stacks, ['full', 'part', 'none', 'wait']),
      keys: [
        { tone: 'full', word: 'full' },
        { tone: 'part', word: 'partial' },
        { tone: 'none', word: 'no points' },
        ...(known.some(({ pending }) => pending > 0)
          ? [{ tone: 'wait', word: 'waiting to be marked' } as const]
          : []),
      ],
      head: ['Item', 'Worth', 'Mean', 'Full', 'Partial', 'No points', 'Waiting'],
      rows: known.map((item) => [
        `${nameOf(item)}${item.bonus ? ' (bonus)' : ''}`,
        formatPoints(item.maxPoints),
        percent(item.meanPercent),
        ...[item.full, item.partial, item.zero, item.pending].map(String),
      ]),
    },
  ]
}

function timingFigure(id: string, { grades, entries }: Enrolled): Figure[] {
  if (grades.due === undefined || entries.length === 0) return []
  const timings = timingOf(entries)
  return [
    {
      id,
      title: 'In time, late and missing',
      description: 'When the submissions that count were handed in, and who has none.',
      height: stacksHeight(timings.length),
      option: timingChart(timings),
      head: ['When', 'Students'],
      rows: timings.map(({ label, count }) => [label, String(count)]),
    },
  ]
}

function progressFigures(id: string, progress: Progress): Figure[] {
  const { periods, days } = progress
  if (periods.length === 0) return []
  const each = days === 1 ? 'day' : `${days} days`
  const from = days === 1 ? 'Day' : `${days} days from`
  return [
    {
      id: `${id}-attempts`,
      title: `Attempts per ${each}`,
      description: 'Every push that was graded, by when it was handed in.',
      height: HEIGHT,
      option: attemptsChart(progress),
      keys: [
        { tone: 'part', word: 'graded' },
        { tone: 'none', word: 'could not be graded' },
      ],
      head: [from, 'Graded', 'Could not be graded'],
      rows: periods.map(({ label, graded, ungraded }) => [label, String(graded), String(ungraded)]),
    },
    {
      id: `${id}-best`,
      title: 'Progress',
      description: 'Who has handed something in, and how far the best attempts are before lateness.',
      height: HEIGHT,
      option: bestChart(progress),
      keys: [
        { tone: 'full', word: 'best points, mean share' },
        { tone: 'second', word: 'students who handed in' },
      ],
      head: [from, 'Best points, mean share', 'Handed in'],
      rows: periods.map(({ label, bestPercent, submittedPercent }) => [
        label,
        percent(bestPercent ?? undefined),
        percent(submittedPercent ?? undefined),
      ]),
    },
  ]
}
