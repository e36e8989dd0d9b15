import type { Command } from '../command.js'
import { exporting } from './export.js'
import { harvesting } from './harvest.js'
import { reporting } from './report.js'

/** Commands over a whole course: what is collected from GitHub, and what is made of it. */
export const course: readonly Command[] = [harvesting, exporting, reporting]
