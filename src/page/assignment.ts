import { formatPoints, roundPoints } from '../domain/points.js'
import { formatInstant, type Instant } from '../domain/time.js'
import { assignmentCharts } from './assignment-charts.js'
import { escaped } from './escaped.js'
import { renderFigure } from './figure.js'
import { type Figures, figuresOf } from './figures.js'
import { renderNotices } from './said.js'
import type { Enrolled } from './standing.js'

/** An assignment's numbers and charts. */
export function renderAssignment(enrolled: Enrolled, made: Instant): string {
  const { grades, index } = enrolled
  const figures = figuresOf(enrolled.entries)
  const charts = assignmentCharts(enrolled, figures, made)
  return `<section class="assignment" id="a${index}" aria-labelledby="a${index}-name">
<h3 id="a${index}-name">${escaped(grades.name)}</h3>
<p class="muted">${subtitle(enrolled)}</p>
${renderTiles(enrolled, figures)}
${charts.length === 0 ? '<p class="empty">Nothing has been handed in yet: there is nothing to draw.</p>' : `<div class="charts n${charts.length}">\n${charts.map((chart) => renderFigure({ ...chart, of: grades.name })).join('\n')}\n</div>`}
${renderNotices(grades.notices)}</section>`
}

function subtitle({ grades }: Enrolled): string {
  const { assignment, name, due, timezone, maxPoints, lms } = grades
  return [
    ...(name === assignment ? [] : [`<code>${escaped(assignment)}</code>`]),
    due === undefined ? 'no due date' : `due ${escaped(formatInstant(due, timezone))}`,
    ...(maxPoints === null ? [] : [`of ${formatPoints(maxPoints)} points`]),
    ...(lms === undefined ? [] : [`exported as “${escaped(lms)}”`]),
  ].join(' · ')
}

type Tile = { word: string; number: string; of?: string; note?: string; tone?: 'bad' | 'wait' }

function renderTiles({ grades }: Enrolled, figures: Figures): string {
  const { people, counts, points, mean, median, full, late } = figures
  const of = grades.maxPoints === null ? '' : `of ${formatPoints(grades.maxPoints)}`
  const waiting = counts.marking + counts.pending
  const tiles: Tile[] = [
    {
      word: 'have a grade',
      number: String(counts.graded + counts.marking),
      of: `of ${people}`,
    },
    { word: 'mean', number: rounded(mean), of },
    { word: 'median', number: rounded(median), of },
    {
      word: 'have everything',
      number: points.length === 0 ? '–' : String(full),
      of: share(full, points.length),
    },
    { word: 'late', number: String(late) },
    {
      word: 'waiting',
      number: String(waiting),
      note: waitingNote(figures),
      ...(waiting > 0 && { tone: 'wait' }),
    },
    { word: 'nothing found', number: String(counts.missing), ...(counts.missing > 0 && { tone: 'bad' }) },
    { word: 'need a look', number: String(counts.problem), ...(counts.problem > 0 && { tone: 'bad' }) },
  ]
  return `<dl class="tiles">${tiles.map(renderTile).join('')}</dl>`
}

const renderTile = ({ word, number, of = '', note = '', tone }: Tile): string =>
  `<div${tone === undefined ? '' : ` class="${tone}"`}><dt>${word}${note === '' ? '' : `<small>${note}</small>`}</dt><dd>${number}${of === '' ? '' : ` <small>${of}</small>`}</dd></div>`

export const rounded = (points: number | undefined): string =>
  points === undefined ? '–' : formatPoints(roundPoints(points, 2))

const share = (count: number, whole: number): string =>
  whole === 0 ? '' : `${Math.round((100 * count) / whole)} %`

const waitingNote = ({ counts }: Figures): string =>
  [
    ...(counts.marking > 0 ? [`${counts.marking} to be marked`] : []),
    ...(counts.pending > 0 ? [`${counts.pending} to be graded`] : []),
  ].join(', ')
