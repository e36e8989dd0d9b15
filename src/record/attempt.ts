import { z } from 'zod'
import { type Attempt, attemptStatuses } from '../domain/attempt.js'
import { camelKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { Digest, Late, Submission, WorkflowRun } from './parts.js'
import { Commands, Confinement, Phases, ProtectedFile } from './run.js'
import { Score } from './score.js'
import { Image, TestResult } from './test.js'
import { points, sentence } from './values.js'

const SaidOfWhole = z
  .looseObject({
    points: points.exactOptional().describe('What the format gave the whole, apart from the tests.'),
    max_points: points.exactOptional().describe("The format's own maximum."),
    timed_out: z.boolean().exactOptional().describe('Tests may be missing since the time was up.'),
    declared: z.array(z.string()).exactOptional().describe('Ids of the tests declared one by one.'),
    choices: z
      .array(z.array(z.looseObject({ id: z.string(), parts: z.array(z.string()) })))
      .exactOptional()
      .describe('Tests that are ways to the same goal, of which one is enough.'),
    unscored: z
      .literal(true)
      .exactOptional()
      .describe('Only the rubric of then could not score the results.'),
  })
  .describe('What the grader said of the whole, for those who score the attempt again.')

/** The record of one grading, as it is on disk. Readers accept keys they do not know; `schema` decides. */
export const AttemptRecord = z
  .looseObject({
    schema: z.literal('attempt/v1'),
    assignment: z.string(),
    name: z.string().describe('What people call the assignment.'),
    submission: Submission,
    run: WorkflowRun.exactOptional(),
    phases: Phases,
    grader: z.looseObject({
      format: z.string().exactOptional().describe('How the results were read.'),
      results: SaidOfWhole.exactOptional(),
      commands: Commands,
      confinement: Confinement,
    }),
    status: z.enum(attemptStatuses),
    reason: sentence.exactOptional().describe('Why it is not graded.'),
    format_errors: z.array(z.string()).describe('What makes the submission ungradable.'),
    message: z.string().exactOptional().describe('What the grader told the student about the whole.'),
    output: z.string().exactOptional(),
    images: z.array(Image).exactOptional(),
    notices: z.array(z.string()),
    tests: z.array(TestResult),
    score: Score.nullable(),
    late: Late.nullable().describe('What lateness cost; null where nothing is due.'),
    points: points.nullable().describe('After lateness; null unless graded.'),
    max_points: points.nullable(),
    complete: z.boolean().describe('False while a person has something to mark.'),
    digests: z.array(Digest),
    protected: z.array(ProtectedFile),
    supersedes: z.string().exactOptional().describe('The record this one stands in place of.'),
    tool: z.looseObject({ name: z.string(), version: z.string() }),
  })
  .meta({ title: 'Attempt', description: 'One grading of one submission, recorded by Grade Action.' })

export const parseAttempt = (text: string, file: string): Attempt =>
  camelKeys(parseJson(AttemptRecord, text, file))
