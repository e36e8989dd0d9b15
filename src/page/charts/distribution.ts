import type { Bin } from '../distribution.js'
import { barLabel, categories, counts, withLabels } from './axes.js'
import { type ChartOption, colors } from './draw.js'

const GAP = '18%'

/** A bar for each range of points; whoever has everything stands out. */
export const distributionChart = (bins: readonly Bin[]): ChartOption => ({
  grid: { left: 4, right: 4, top: 22, bottom: 4, ...withLabels },
  xAxis: categories(bins.map(({ label }) => label)),
  yAxis: { ...counts, axisLabel: { ...counts.axisLabel, showMinLabel: false } },
  series: [
    {
      type: 'bar',
      barCategoryGap: GAP,
      data: bins.map(({ count }, index) => ({
        value: count,
        label: { show: count > 0 },
        itemStyle: {
          color: index === bins.length - 1 ? colors.full : colors.part,
          borderRadius: [2, 2, 0, 0],
        },
      })),
      label: { ...barLabel, position: 'top' },
    },
  ],
})
