import { plain } from '../escaped.js'
import { colors } from './draw.js'

const label = { color: colors.muted, fontSize: 12, fontFamily: 'inherit' }
const quiet = { axisTick: { show: false }, axisLine: { lineStyle: { color: colors.line } } }

/** Words along an axis, only as many as there is room for. */
export const categories = (data: string[]) => ({
  type: 'category' as const,
  data,
  ...quiet,
  axisLabel: { ...label, hideOverlap: true },
})

/** How many, in whole numbers. */
export const counts = {
  type: 'value' as const,
  minInterval: 1,
  splitNumber: 4,
  axisLabel: label,
  splitLine: { lineStyle: { color: colors.line } },
}

export const percents = {
  ...counts,
  min: 0,
  max: 100,
  interval: 25,
  axisLabel: { ...label, formatter: '{value} %' },
}

/** No lines and no numbers: each bar says its own. */
export const hidden = { type: 'value' as const, show: false }

export const barLabel = { show: true, color: colors.ink, fontSize: 12, fontFamily: 'inherit' }

export const edge = (color: string) => ({ color, borderColor: 'var(--paper)', borderWidth: 1 })

/** The grid's edges are its labels'. */
export const withLabels = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const

const LONGEST_NAME = 20
/** Of the widest of the usual fonts at this size: without a browser nobody knows how wide a word is. */
const LETTER = 7.4

/** A name as it stands beside a bar. */
export const short = (name: string): string => plain(name, LONGEST_NAME)

/** A grid that leaves room for the names of its lines. */
export function roomFor(names: readonly string[]) {
  const longest = Math.max(0, ...names.map((name) => short(name).length))
  return { left: Math.round(longest * LETTER) + 10, right: 6, top: 2, bottom: 2 }
}
