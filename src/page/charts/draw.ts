import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { escaped } from '../escaped.js'

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | MarkLineComponentOption
>

/** A picture with its name and what it shows, for whoever does not see it; `id` is unique in the page. */
export type Drawing = { id: string; title: string; description: string; height: number; option: ChartOption }

/** Wide enough for a third of a page, narrow enough that its letters can be read on a telephone. */
const WIDTH = 360

/** Colours are variables of the style sheet, which gives them a value in light, in dark and on paper. */
export const colors = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  full: 'var(--c-full)',
  part: 'var(--c-part)',
  none: 'var(--c-none)',
  wait: 'var(--c-wait)',
  second: 'var(--c-second)',
  look: 'var(--c-look)',
  bad: 'var(--bad)',
} as const

/** An SVG element that needs no script, no style and no font of its own. */
export function draw({ id, title, description, height, option }: Drawing): string {
  use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer])
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    chart.setOption({ animation: false, ...option })
    const svg = chart.renderToSVGString({ useViewBox: true })
    const names = `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description, 1000)}</desc>`
    const open = `<svg class="plot" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" viewBox="0 0 ${WIDTH} ${height}">`
    return `${open}${names}${contentOf(svg, id)}</svg>`
  } finally {
    chart.dispose()
  }
}

// The page's policy allows no style of an element's own, and the library counts its ids over the whole process.
const contentOf = (svg: string, id: string): string =>
  svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ style="font-size:(\d+)px;[^"]*"/g, ' font-size="$1"')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .replace(/>\s+</g, '><')
