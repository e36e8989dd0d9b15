import type { Command } from '../command.js'
import { configOfOne, courseHere, json, onlyAssignments } from './options.js'

export const exporting: Command = {
  name: 'export',
  summary:
    "Writes grades as files: for spreadsheets, programs, Canvas, Moodle, Brightspace, Blackboard; fills a system's own file",
  words: 'DIR',
  maxWords: 1,
  options: {
    to: {
      type: 'string',
      value: 'FORMAT',
      help: 'csv, tsv (a line for each student and assignment), matrix, items (a line for each student), json, canvas, moodle, brightspace, blackboard, gradescope, github-classroom',
    },
    out: { type: 'string', value: 'FILE', help: 'writes to a file; default: stdout' },
    fill: {
      type: 'string',
      value: 'FILE',
      help: "puts the grades into the system's own file (whose it is says --to) and leaves every other byte as it is",
    },
    assignment: onlyAssignments,
    points: {
      type: 'string',
      value: 'KIND',
      help: 'final, or raw: before lateness; for formats with one number for a grade; default final',
    },
    require: {
      type: 'string',
      value: 'LEVEL',
      help: 'the least trust of a grade that is handed out: unverified, run, signed, regraded; default: what the course requires',
    },
    zero: {
      type: 'string',
      value: 'LIST',
      help: 'who gets 0 instead of nothing: missing, ungradable, error, with commas; nobody without it',
    },
    feedback: {
      type: 'string',
      value: 'DIR',
      help: 'also writes a text for each student: DIR/<assignment>/<student>.txt',
    },
    course: courseHere,
    config: configOfOne,
    json: { ...json, help: 'prints on stdout who was left out and why; needs --out' },
  },
  load: async () => (await import('../export.js')).exportGrades,
}
