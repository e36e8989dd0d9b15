import type { Command } from '../command.js'
import { json } from './options.js'

export const reporting: Command = {
  name: 'report',
  summary:
    'Writes one page for the course: charts, who is not accounted for, and every student’s grades, items and attempts',
  words: 'DIR',
  maxWords: 1,
  options: {
    out: { type: 'string', value: 'FILE', help: 'where the page goes; default DIR/report.html' },
    assignment: {
      type: 'string',
      multiple: true,
      value: 'A',
      help: 'only this assignment; may be given several times',
    },
    course: { type: 'string', value: 'F', help: 'the course; default: course.yml, if it is there' },
    config: {
      type: 'string',
      value: 'F',
      help: "an assignment's grading.yml, or owner/repo@ref:path; default: what the course names, else what was recorded",
    },
    json: { ...json, help: 'prints where the page is, and who is not accounted for' },
  },
  load: async () => (await import('../report.js')).report,
}
