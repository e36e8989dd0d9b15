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
