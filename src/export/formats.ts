import { exportBlackboard } from './blackboard.js'
import { exportBrightspace } from './brightspace.js'
import { exportCanvas } from './canvas.js'
import { exportGitHubClassroom } from './github-classroom.js'
import { exportGradescope } from './gradescope.js'
import { exportJson } from './json.js'
import { exportCsv, exportTsv } from './long.js'
import { exportItems, exportMatrix } from './matrix.js'
import { exportMoodle } from './moodle.js'
import type { Exporter } from './sheet.js'

/** Every file an export can write; the names are what is typed. */
export const exporters = {
  csv: exportCsv,
  tsv: exportTsv,
  matrix: exportMatrix,
  items: exportItems,
  json: exportJson,
  canvas: exportCanvas,
  moodle: exportMoodle,
  brightspace: exportBrightspace,
  blackboard: exportBlackboard,
  gradescope: exportGradescope,
  'github-classroom': exportGitHubClassroom,
} as const satisfies Record<string, Exporter>

export type Format = keyof typeof exporters
