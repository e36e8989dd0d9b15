import { z } from 'zod'
import { looseOf, textOf } from '../text/loose.js'
import type { Path } from '../text/yaml.js'

/** A scalar as GitHub hands it to an action: text without white space around it. */
export const word = z
  .union([z.string(), z.number(), z.boolean()], 'expected text')
  .nullish()
  .transform((value) => String(value ?? '').trim())

const Step = z.looseObject({ id: word, name: word, uses: word }, 'expected a step')

const Job = z.looseObject(
  { steps: z.array(Step, 'expected a list of steps').nullish() },
  'expected a job with steps',
)

/** A workflow, as far as it matters to a grading. */
export const Workflow = z.looseObject(
  { jobs: z.record(z.string(), Job, 'expected a map of jobs') },
  'expected a workflow',
)

export type WorkflowStep = z.output<typeof Step>
export type WorkflowValues = z.output<typeof Workflow>

/** What a step does; `whole` is the action that reads autograding.json. */
export type StepKind = 'command' | 'io' | 'python' | 'whole' | 'reporter' | 'checkout' | 'other'

/** One step, and where it is written. */
export type PlacedStep = { job: string; step: WorkflowStep; kind: StepKind; path: Path }

const graders = /\/autograding-(command|io|python)-grader(?:@|$)/
const kinds: readonly (readonly [RegExp, StepKind])[] = [
  [/\/autograding-grading-reporter(?:@|$)/, 'reporter'],
  [/^[\w-]+\/autograding@/, 'whole'],
  [/^actions\/checkout@/, 'checkout'],
]

function kindOf(step: WorkflowStep): StepKind {
  const { uses } = step
  const [, grader] = graders.exec(uses) ?? []
  if (grader === 'command' || grader === 'io' || grader === 'python') return grader
  const kind = kinds.find(([pattern]) => pattern.test(uses))?.[1] ?? 'other'
  return kind === 'checkout' && isElsewhere(looseOf(step.with).repository) ? 'other' : kind
}

/** What is fetched from another repository, such as hidden tests, is no checkout of the submission. */
const isElsewhere = (repository: unknown): boolean =>
  repository !== undefined && !/\$\{\{\s*github\./.test(textOf(repository) ?? '')

export const isGrader = ({ kind }: PlacedStep): boolean =>
  kind === 'command' || kind === 'io' || kind === 'python' || kind === 'whole'

export function stepsOf({ jobs }: WorkflowValues): PlacedStep[] {
  return Object.entries(jobs).flatMap(([job, { steps }]) =>
    (steps ?? []).map((step, index) => ({
      job,
      step,
      kind: kindOf(step),
      path: ['jobs', job, 'steps', index],
    })),
  )
}

/** Where a job runs, as a workflow writes it; undefined for what only GitHub could tell. */
export function runnerOf(runsOn: unknown): string | undefined {
  const labels = typeof runsOn === 'string' ? [runsOn] : Array.isArray(runsOn) ? runsOn.map(String) : []
  if (labels.length === 0 || labels.some((label) => !/^[\w.-]+$/.test(label))) return undefined
  return typeof runsOn === 'string' ? runsOn : `[${labels.join(', ')}]`
}

/** Whether a workflow grades for GitHub Classroom: by what it uses, since the file can be called anything. */
export const isClassroomWorkflow = (text: string): boolean =>
  /^[^#\n]*\buses["']?:\s*["']?[\w-]+\/autograding(?:-(?:command|io|python)-grader|-grading-reporter)?@/m.test(
    text,
  )
