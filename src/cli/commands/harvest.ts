import type { Command } from '../command.js'
import { asking, configOfOne, courseHere, json } from './options.js'

export const harvesting: Command = {
  name: 'harvest',
  summary:
    "Collects a course's results from GitHub: only what is new, resumable, and everybody is accounted for",
  words: '',
  maxWords: 0,
  options: {
    course: courseHere,
    out: { type: 'string', value: 'DIR', help: 'the directory that keeps what was collected' },
    org: { type: 'string', value: 'O', help: 'the organisation; default: what the course says' },
    repos: {
      type: 'string',
      multiple: true,
      value: 'GLOB',
      help: "the assignment's repositories, such as 'hw1-*'; later ones win, '!hw1-solution' leaves out",
    },
    assignment: {
      type: 'string',
      value: 'A',
      help: 'only this assignment of the course, or which one --repos are of',
    },
    config: configOfOne,
    roster: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      help: 'who takes the course (CSV); default: what the course names',
    },
    require: {
      type: 'string',
      value: 'LEVEL',
      help: 'the least trust of a grade that counts: unverified, run, signed, regraded; default: what the course says',
    },
    from: {
      type: 'string',
      multiple: true,
      value: 'SOURCES',
      help: 'where results are looked for, in this order: branch, artifact, classroom50, classroom; default: branch',
    },
    full: { type: 'boolean', help: 'asks every repository again, also where nothing was pushed' },
    source: {
      type: 'boolean',
      help: 'also fetches the commits that count, into DIR/<assignment>/source/<submitter>',
    },
    ...asking,
    json,
  },
  load: async () => (await import('../harvest.js')).harvest,
}
