import { formatInstant } from '../domain/time.js'
import { rounded } from './assignment.js'
import { distributionChart } from './charts/distribution.js'
import { stacksChart, stacksHeight } from './charts/stacks.js'
import { distributionOf, shares } from './distribution.js'
import { escaped, plural } from './escaped.js'
import { type Figure, renderFigure } from './figure.js'
import { figuresOf, finalRows, soFar } from './figures.js'
import type { Person } from './people.js'
import { type Enrolled, entriesBy, standings, standingWords } from './standing.js'

/** The course in a table and two charts. */
export function renderOverview(people: readonly Person[], all: readonly Enrolled[]): string {
  const charts = [...standingFigure(all), ...courseFigure(people, all)]
  return `<section id="overview" aria-labelledby="overview-name">
<h2 id="overview-name">Overview</h2>
${all.length === 0 ? '<p class="empty">There are no assignments yet.</p>' : renderAssignments(all)}
${charts.length === 0 ? '' : `<div class="charts n${charts.length}">\n${charts.map((chart) => renderFigure(chart, 3)).join('\n')}\n</div>\n`}</section>`
}

const columns = [
  'Students',
  'Have a grade',
  'Waiting',
  'Nothing found',
  'Need a look',
  'Late',
  'Mean',
  'Median',
  'Of',
]

const renderAssignments = (
  all: readonly Enrolled[],
): string => `<div class="scroll card" role="region" tabindex="0" aria-label="Table of assignments"><table class="plain">
<caption class="unseen">Assignments</caption>
<thead><tr><th scope="col">Assignment</th>${columns.map((word) => `<th scope="col" class="n">${word}</th>`).join('')}<th scope="col">Due</th></tr></thead>
<tbody>${all.map(renderLine).join('\n')}</tbody>
</table></div>`

function renderLine({ grades, entries, index }: Enrolled): string {
  const { people, counts, late, mean, median } = figuresOf(entries)
  const due = grades.due === undefined ? '–' : escaped(formatInstant(grades.due, grades.timezone))
  const cells = [
    people,
    counts.graded + counts.marking,
    counts.marking + counts.pending,
    counts.missing,
    counts.problem,
    late,
    rounded(mean),
    rounded(median),
    rounded(grades.maxPoints ?? undefined),
  ]
  return `<tr><th scope="row"><a href="#a${index}">${escaped(grades.name)}</a></th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}<td class="text">${due}</td></tr>`
}

function standingFigure(all: readonly Enrolled[]): Figure[] {
  const filled = all.filter(({ entries }) => entries.length > 0)
  if (filled.length === 0) return []
  const lines = filled.map(({ grades, entries }) => {
    const { counts } = figuresOf(entries)
    return { name: grades.name, parts: standings.map((one) => counts[one]) }
  })
  return [
    {
      id: 'standing',
      title: 'Who has a grade',
      description: 'Where the students of each assignment stand.',
      height: stacksHeight(lines.length),
      option: stacksChart(lines, ['full', 'wait', 'second', 'none', 'look']),
      keys: (['full', 'wait', 'second', 'none', 'look'] as const).flatMap((tone, index) => {
        const standing = standings[index]
        return standing === undefined ? [] : [{ tone, word: standingWords[standing] }]
      }),
      head: ['Assignment', ...standings.map((one) => standingWords[one])],
      rows: lines.map(({ name, parts }) => [name, ...parts.map(String)]),
    },
  ]
}

function courseFigure(people: readonly Person[], all: readonly Enrolled[]): Figure[] {
  if (all.length < 2) return []
  const entries = entriesBy(all)
  const sums = people.flatMap((person) => soFar(finalRows(entries.get(person) ?? [])) ?? [])
  const percents = shares(sums)
  if (percents.length === 0) return []
  const bins = distributionOf(percents, 100)
  return [
    {
      id: 'course-points',
      title: 'Points so far',
      description: `Each student’s points as a percentage of what their graded assignments are worth: ${plural(percents.length, 'student')} with at least one whole grade.`,
      height: 210,
      option: distributionChart(bins),
      head: ['Percent', 'Students'],
      rows: bins.map(({ words, count }) => [words, String(count)]),
    },
  ]
}
