import { z } from 'zod'
import { assignmentPattern, isAssignment } from '../domain/assignment.js'
import { sandboxChoices } from '../domain/run.js'
import { isTimezone } from '../domain/time.js'
import { Grader } from './grader.js'
import { image } from './image.js'
import { Late } from './late.js'
import { Files, Protect } from './protect.js'
import { Item } from './rubric.js'
import { Test } from './tests.js'
import {
  choice,
  command,
  content,
  flag,
  keys,
  line,
  list,
  morePoints,
  place,
  size,
  timeout,
  wholeNumber,
} from './values.js'

export const assignment = z
  .string('expected text')
  .meta({ pattern: assignmentPattern.source })
  .refine(isAssignment, 'expected small letters, digits, dots, dashes and underscores\nsuch as hw3')

export const timezone = line.refine(isTimezone, 'expected a time zone such as America/New_York or UTC')

const Submit = keys({
  branches: z
    .array(line, 'expected a list')
    .exactOptional()
    .describe('Pushes to these branches are submissions; the default branch unless this or `tags` is said.'),
  tags: z
    .array(line, 'expected a list')
    .exactOptional()
    .describe('Pushes of these tags are submissions, too.'),
  submitted_at: choice(['server', 'commit'])
    .prefault('server')
    .describe(
      "When something was submitted: by GitHub's clock, or by the commit's date, which its author can choose.",
    ),
})

const Limits = keys({
  time: timeout.prefault('10m').describe('How long the grader may take.'),
  memory: size
    .prefault('2g')
    .describe(
      'How much memory its processes may use together; where `disk` holds, files they write count, too. Where no cgroup can be made they are looked at four times a second; not held by the sandbox none.',
    ),
  processes: wholeNumber(1)
    .exactOptional()
    .describe(
      'How many processes and threads it may have at a time: 256 unless said, 1024 with layout prairielearn; not held by the sandbox none.',
    ),
  disk: size
    .prefault('4g')
    .describe(
      "How much the submission and all that is written beside it may take: the workspace is then a file system of its own, in memory. Held where one can be mounted (on Linux as root, and on GitHub's own machines) and there is so much memory; not by the sandbox none.",
    ),
  file_size: size.prefault('200m').describe('How large a file may become.'),
  output: size.prefault('1m').describe('How much of what it prints is kept.'),
})

const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'not the name of a variable\nletters, digits and underscores')

const shown = choice(['all', 'failed', 'names', 'none'])

const Show = keys({
  output: shown
    .prefault('failed')
    .describe('What students see of a test: all, outputs of what failed, names, nothing.'),
  limit: size.prefault('64k').describe('How much of one output is shown.'),
  tests: z
    .record(line, shown, 'expected a map of patterns')
    .exactOptional()
    .describe('The same for the tests a pattern finds; the first that fits wins.'),
})

/** A whole grading.yml, as it is written. */
export const Grading = keys({
  assignment: assignment.describe('What is set; names its records.'),
  name: line.exactOptional().describe('What people read; the assignment unless said.'),
  due: line.exactOptional().describe('A date (its last second) or a date-time, in `timezone`.'),
  timezone: timezone.prefault('UTC').describe('Of the dates here and in reports, such as America/New_York.'),
  late: Late.exactOptional().describe('What lateness costs.'),
  submit: Submit.prefault({}).describe('What is a submission.'),
  counts: choice(['best', 'latest', 'latest-before-due'])
    .prefault('best')
    .describe('Which submission counts: the best after lateness, the latest, or the latest in time.'),
  setup: command
    .exactOptional()
    .describe("Trusted preparation with network, before the submission's code runs."),
  build: command
    .exactOptional()
    .describe('Builds the submission, as confined as its tests; when it fails, the tests failed.'),
  env: z
    .record(variable, content, 'expected a map of variables')
    .exactOptional()
    .describe("Added to the commands' environment."),
  pass_env: list(variable).exactOptional().describe('Variables taken over from our own environment.'),
  readable: list(place)
    .exactOptional()
    .describe(
      'Directories the submission may read although the sandbox hides what is around them; those of our home (~/.m2) lie in its home, too. Only the sandbox none lets it write there.',
    ),
  network: flag
    .prefault(false)
    .describe(
      'Whether the submission may use the network. `setup` may in any case; only the sandbox none cannot keep others from it.',
    ),
  image: image
    .exactOptional()
    .describe(
      'A container image to grade in, by docker or podman: setup, build, grader and tests run in it; a `check` runs outside, unless nothing says where protected files come from. Pin it: name@sha256:….',
    ),
  limits: Limits.prefault({}).describe('What a grading may use.'),
  sandbox: choice(sandboxChoices)
    .prefault('auto')
    .describe(
      'How the submission is kept in: bubblewrap, namespaces or none; docker with an `image`; auto is docker with an `image` and else the strongest that works. One that was named and does not work is an error.',
    ),
  grader: Grader.exactOptional().describe('One command that grades and writes its results.'),
  tests: list(Test).exactOptional().describe('Tests declared one by one, each its own process.'),
  rubric: z
    .union([list(Item), line], { error: 'expected a list of items' })
    .exactOptional()
    .describe(
      'What is worth what: items, or the path of a pygrader rubric.json, seen from this file; without it each test is an item.',
    ),
  max_points: morePoints.exactOptional().describe('The maximum, without a rubric; points are scaled to it.'),
  protect: Protect.exactOptional().describe('Files of the course that submissions must not change.'),
  files: Files.exactOptional().describe('Which files a submission has.'),
  show: Show.prefault({}).describe('What students see.'),
})
