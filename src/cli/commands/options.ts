import type { Option } from '../command.js'

export const json = {
  type: 'boolean',
  help: 'prints one JSON document on stdout and nothing else',
} as const satisfies Option

export const config = {
  type: 'string',
  value: 'F',
  help: 'the grading.yml; default .github/grading.yml, then grading.yml',
} as const satisfies Option

export const course = {
  type: 'string',
  value: 'F',
  help: 'the course, whose dates, groups and extensions hold; default: course.yml, if it is there',
} as const satisfies Option

/** Of commands that show what is stored. */
export const courseHere = {
  type: 'string',
  value: 'F',
  help: 'the course; default: course.yml, if it is there',
} as const satisfies Option

/** An assignment's own configuration, for commands over a whole course. */
export const configOfOne = {
  type: 'string',
  value: 'F',
  help: "an assignment's grading.yml, or owner/repo@ref:path; default: what the course names, else what was recorded",
} as const satisfies Option

export const onlyAssignments = {
  type: 'string',
  multiple: true,
  value: 'A',
  help: 'only this assignment; may be given several times',
} as const satisfies Option

export const jobs = {
  type: 'string',
  value: 'N',
  help: 'how many at the same time; default: one for each processor',
} as const satisfies Option

/** Which GitHub is asked, and as whom where there is no token. */
export const asking = {
  'api-url': {
    type: 'string',
    value: 'U',
    help: 'of an Enterprise Server: https://HOST/api/v3; default: $GITHUB_API_URL, else github.com',
  },
  'app-id': { type: 'string', value: 'N', help: 'a GitHub App in place of a token; default: $GRADE_APP_ID' },
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
} as const
