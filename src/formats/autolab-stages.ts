import { z } from 'zod'
import type { TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import { UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'

const Told = z.union([z.number(), z.object({ passed: z.boolean(), hint: z.string().nullish() })])
const Stage = z.record(z.string(), Told)
type Stage = z.infer<typeof Stage>

/** Autolab's formatted feedback (docs/features/formatted-feedback.md): the other keys are the stages. */
const Feedback = z
  .object({ _presentation: z.literal('semantic'), stages: z.array(z.string()).nullish() })
  .catchall(z.unknown())

/** Tests that a stage tells, what it only measured, and what could not be read. */
export type Stages = { tests: TestResult[]; message: string; notices: string[] }

/** The feedback in stages on one line; undefined of any other line. It carries no points, so it cannot stop them. */
export function readStages(line: string, file: string): Stages | undefined {
  if (!/^\s*\{/.test(line) || !line.includes('"_presentation"')) return undefined
  try {
    const { _presentation, stages, ...rest } = parseJson(Feedback, line, file)
    const names = [...new Set([...(stages ?? []), ...Object.keys(rest)])].filter((name) =>
      Object.hasOwn(rest, name),
    )
    const read = names.flatMap((name) => {
      const stage = Stage.safeParse(rest[name])
      return stage.success ? [{ name, stage: stage.data }] : []
    })
    return {
      tests: read.flatMap(({ name, stage }) => testsOf(name, stage)),
      message: read.flatMap(({ name, stage }) => measuresOf(name, stage)).join('\n'),
      notices: read.length === names.length ? [] : ['a stage of the feedback is not as Autolab wants it'],
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [problem] = error.problems
    return {
      tests: [],
      message: '',
      notices: [`the feedback in stages is not read: ${problem?.message ?? ''}`],
    }
  }
}

function testsOf(stage: string, tests: Stage): TestResult[] {
  return Object.entries(tests).flatMap(([test, told]) => {
    if (typeof told === 'number') return []
    const name = shortName(`${stage}/${test}`)
    const message = told.hint ?? ''
    return [{ id: name, name, status: told.passed ? 'passed' : 'failed', ...(message && { message }) }]
  })
}

const measuresOf = (stage: string, tests: Stage): string[] =>
  Object.entries(tests).flatMap(([test, told]) =>
    typeof told === 'number' ? [visible(`${stage}: ${test} ${told}`, { oneLine: true, limit: 200 })] : [],
  )
