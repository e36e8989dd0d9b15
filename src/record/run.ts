import { z } from 'zod'
import { protectedActions, sandboxLevels } from '../domain/run.js'
import { count, instant, sentence, sha256 } from './values.js'

export const Phases = z
  .looseObject({
    requested: instant.exactOptional(),
    received: instant,
    prepared: instant.exactOptional(),
    started: instant.exactOptional(),
    finished: instant.exactOptional(),
    graded: instant.exactOptional(),
  })
  .describe('When the stages began.')

export const Commands = z.array(
  z.looseObject({
    stage: z.enum(['setup', 'build', 'grader', 'test', 'check']),
    test: z.string().exactOptional(),
    command: z.string(),
    exit_code: z.number().int().nullable(),
    signal: z.string().nullable(),
    timed_out: z.boolean(),
    start_error: sentence.exactOptional().describe('Why it could not be started.'),
    duration_ms: z.number(),
    cpu_ms: z.number().exactOptional().describe('What its processes used of the processors.'),
    out_of_memory: z.literal(true).exactOptional().describe('It reached the memory limit.'),
    output_bytes: count.describe('All it printed, before cutting.'),
    output: z.string().describe('Head and tail; empty where it would show what students may not see.'),
  }),
)

export const Confinement = z
  .looseObject({
    level: z.enum(sandboxLevels),
    reason: sentence,
    network: z.boolean(),
    limits: z.looseObject({
      time_ms: z.number(),
      memory_bytes: z.number(),
      processes: z.number(),
      disk_bytes: z.number().exactOptional().describe('Earlier versions had no such limit.'),
      file_size_bytes: z.number(),
      output_bytes: z.number(),
    }),
    not_enforced: z.array(z.string()),
    unavailable: z
      .array(sentence)
      .exactOptional()
      .describe('What would have kept it in better, and why it could not be had.'),
    image: z.string().exactOptional(),
  })
  .describe('How the submitted code was kept in.')

export const ProtectedFile = z.looseObject({
  path: z.string(),
  action: z.enum(protectedActions),
  sha256: sha256.exactOptional(),
  why: sentence.exactOptional().describe('What it could do to the tests, where no setting names it.'),
})
