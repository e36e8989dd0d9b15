import type { Timing } from '../timing.js'
import { barLabel, categories, hidden, roomFor } from './axes.js'
import { type ChartOption, colors } from './draw.js'

/** How many handed in when: a line each. */
export const timingChart = (timings: readonly Timing[]): ChartOption => ({
  grid: { ...roomFor(timings.map(({ label }) => label)), right: 34 },
  xAxis: hidden,
  yAxis: {
    ...categories(timings.map(({ label }) => label)),
    inverse: true,
    axisLabel: { color: colors.ink, fontSize: 12, fontFamily: 'inherit', interval: 0 },
  },
  series: [
    {
      type: 'bar',
      barWidth: 16,
      data: timings.map(({ count, tone }) => ({ value: count, itemStyle: { color: colors[tone] } })),
      label: { ...barLabel, position: 'right' },
    },
  ],
})
