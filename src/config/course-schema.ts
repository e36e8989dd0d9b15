import { z } from 'zod'
import { trustLevels } from '../domain/trust.js'
import { resultSources } from './course.js'
import { Repositories } from './course-repositories.js'
import { Late } from './late.js'
import { assignment, timezone } from './schema.js'
import { choice, keys, line, list } from './values.js'

const oneOrMore = z.union([line, list(line)], { error: 'expected a path, or a list of paths' })

const branch = line.refine(
  (name) => !/[\s~^:?*[\\]|^[-/.]|\.\.|@\{|\/\/|[./]$/.test(name),
  'expected the name of a branch\nsuch as grades',
)

const organisation = line.regex(
  /^[A-Za-z0-9][A-Za-z0-9-]*$/,
  'expected the name of an organisation\nsuch as cs101-f26',
)

const Assignment = keys({
  repos: Repositories.exactOptional().describe(
    'Which repositories: a pattern of names ("hw1-*", the default made of the assignment), a list of them with `!` for what is left out, or a map.',
  ),
  config: line
    .exactOptional()
    .describe(
      "Its grading.yml: a path seen from this file, or owner/repo@ref:path. Today's rubric and name are taken from it.",
    ),
  due: line
    .exactOptional()
    .describe('Wins over the configuration. A date (its last second) or a date-time, in `timezone`.'),
  late: Late.exactOptional().describe('Wins over the configuration: what lateness costs.'),
  counts: choice(['best', 'latest', 'latest-before-due'])
    .exactOptional()
    .describe('Wins over the configuration: which submission counts.'),
  lms: line.exactOptional().describe('What the learning management system calls it: Homework 1 (48213).'),
  workflow: oneOrMore
    .exactOptional()
    .describe(
      'The workflow file that students were given, seen from this file, or every one of them: what a trusted run must have used.',
    ),
  scores: line
    .exactOptional()
    .describe(
      "Classroom 50's scores.json, seen from this file: what its own collector has of the assignment.",
    ),
  branch: branch.prefault('grades').describe('The branch that holds the records.'),
  from: list(choice(resultSources))
    .prefault(['branch'])
    .describe('Where records are read, in this order: branch, artifact, classroom50, classroom.'),
})

/** A whole course.yml, as it is written. */
export const Course = keys({
  name: line.exactOptional().describe('What people read; the organisation unless said.'),
  org: organisation.exactOptional().describe('The organisation with the repositories.'),
  timezone: timezone.prefault('UTC').describe('Of the dates here, in the extensions and in reports.'),
  roster: oneOrMore
    .exactOptional()
    .describe(
      'Files that say who is in the course, by the names of their columns; together they say what is known of each student.',
    ),
  groups: line.exactOptional().describe('A file with the columns assignment, group, student.'),
  extensions: line
    .exactOptional()
    .describe('A file with the columns student, assignment (or *), due (a date, a date-time or +2d), note.'),
  require: choice(trustLevels)
    .prefault('unverified')
    .describe('The least trust a grade may have that is exported.'),
  assignments: z
    .record(assignment, Assignment, 'expected a map of assignments\nsuch as hw1: {repos: "hw1-*"}')
    .prefault({})
    .describe('Each assignment by its name, which is that in its grading.yml.'),
})
