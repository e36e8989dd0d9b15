import type { Command } from '../command.js'
import { configOfOne, courseHere, json, onlyAssignments } from './options.js'

export const reporting: Command = {
  name: 'report',
  summary:
    'Writes one page for the course: charts, who is not accounted for, and every student’s grades, items and attempts',
  words: 'DIR',
  maxWords: 1,
  options: {
    out: { type: 'string', value: 'FILE', help: 'where the page goes; default DIR/report.html' },
    assignment: onlyAssignments,
    course: courseHere,
    config: configOfOne,
    json: { ...json, help: 'prints where the page is, and who is not accounted for' },
  },
  load: async () => (await import('../report.js')).report,
}
