import type { Progress } from '../progress.js'
import { categories, counts, edge, percents, withLabels } from './axes.js'
import { type ChartOption, colors } from './draw.js'

const grid = { left: 4, right: 12, top: 24, bottom: 4, ...withLabels }

const dueLine = ({ dueIndex }: Progress) =>
  dueIndex === undefined
    ? {}
    : {
        markLine: {
          symbol: 'none' as const,
          lineStyle: { color: colors.bad, type: [4, 3] },
          label: { formatter: 'due', color: colors.bad, fontSize: 12, fontFamily: 'inherit' },
          data: [{ xAxis: dueIndex }],
        },
      }

/** Attempts by when they were handed in. */
export const attemptsChart = (progress: Progress): ChartOption => ({
  grid,
  xAxis: categories(progress.periods.map(({ label }) => label)),
  yAxis: counts,
  series: [
    {
      type: 'bar',
      stack: 'all',
      barCategoryGap: '20%',
      itemStyle: edge(colors.part),
      data: progress.periods.map(({ graded }) => graded),
      ...dueLine(progress),
    },
    {
      type: 'bar',
      stack: 'all',
      itemStyle: edge(colors.none),
      data: progress.periods.map(({ ungraded }) => ungraded),
    },
  ],
})

/** How many have handed in, and how far the best attempts are. */
export const bestChart = (progress: Progress): ChartOption => ({
  grid,
  xAxis: {
    ...categories(progress.periods.map(({ label }) => label)),
    boundaryGap: progress.periods.length < 2,
  },
  yAxis: percents,
  series: [
    {
      ...line(colors.full, 'solid'),
      data: progress.periods.map(({ bestPercent }) => bestPercent),
      ...dueLine(progress),
    },
    {
      ...line(colors.second, [6, 4]),
      data: progress.periods.map(({ submittedPercent }) => submittedPercent),
    },
  ],
})

const line = (color: string, type: 'solid' | number[]) => ({
  type: 'line' as const,
  symbol: 'circle',
  symbolSize: 4,
  showAllSymbol: true,
  itemStyle: { color },
  lineStyle: { color, width: 2, type },
})
