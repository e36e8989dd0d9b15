import { categories, edge, hidden, roomFor, short } from './axes.js'
import { type ChartOption, colors } from './draw.js'

/** A line of bars beside each other: how many of each kind. */
export type Stack = { name: string; parts: readonly number[] }

/** The colour of each part, in their order. */
export type StackColors = readonly (keyof typeof colors)[]

const LINE = 26

export const stacksHeight = (lines: number): number => lines * LINE + 6

/** Each line as shares of its whole, first line on top. */
export const stacksChart = (stacks: readonly Stack[], tones: StackColors): ChartOption => ({
  grid: roomFor(stacks.map(({ name }) => name)),
  xAxis: { ...hidden, max: 100 },
  yAxis: {
    ...categories(stacks.map(({ name }) => short(name))),
    inverse: true,
    axisLabel: { color: colors.ink, fontSize: 12, fontFamily: 'inherit', interval: 0 },
  },
  series: tones.map((tone, part) => ({
    type: 'bar' as const,
    stack: 'all',
    barWidth: 16,
    itemStyle: edge(colors[tone]),
    data: stacks.map(({ parts }) => percent(parts, part)),
  })),
})

function percent(parts: readonly number[], part: number): number {
  const whole = parts.reduce((sum, one) => sum + one, 0)
  return whole === 0 ? 0 : (100 * (parts[part] ?? 0)) / whole
}
