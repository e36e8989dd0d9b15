import type { Command } from '../command.js'
import { json } from './options.js'

export const harvesting: Command = {
  name: 'harvest',
  summary:
    "Collects a course's results from GitHub: only what is new, resumable, and everybody is accounted for",
  words: '',
  maxWords: 0,
  options: {
    course: { type: 'string', value: 'F', help: 'the course; default: course.yml, if it is there' },
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
    config: {
      type: 'string',
      value: 'F',
      help: "the assignment's grading.yml, or owner/repo@ref:path; default: what the course names, else what was recorded",
    },
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
    'api-url': {
      type: 'string',
      value: 'U',
      help: 'of an Enterprise Server: https://HOST/api/v3; default: $GITHUB_API_URL, else github.com',
    },
    'app-id': {
      type: 'string',
      value: 'N',
      help: 'a GitHub App in place of a token; default: $GRADE_APP_ID',
    },
    'app-key': {
      type: 'string',
      value: 'FILE',
      help: "the App's private key; default: what $GRADE_APP_PRIVATE_KEY holds",
    },
    'app-installation': {
      type: 'string',
      value: 'N',
      help: "the App's installation; default: the organisation's",
    },
    json,
  },
  load: async () => (await import('../harvest.js')).harvest,
}
