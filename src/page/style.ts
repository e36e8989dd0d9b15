import { charts } from './style/charts.js'
import { colors } from './style/colors.js'
import { layout } from './style/layout.js'
import { print } from './style/print.js'
import { tables } from './style/tables.js'

/** The whole style sheet of the page. */
export const style = [colors, layout, charts, tables, print].join('')
