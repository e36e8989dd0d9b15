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

/** Where submissions are fetched from with git, and as whom where there is no token. */
export const fetching = {
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
