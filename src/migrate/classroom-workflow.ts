import { type Finding, problemOf } from '../config/finding.js'
import { findingsOf } from '../config/issues.js'
import { comparePlaces, type Problem, throwProblems } from '../text/problem.js'
import { type Path, parseYaml } from '../text/yaml.js'
import { environmentOf } from './classroom-environment.js'
import { graderTestOf, type ReadGrader } from './classroom-grader.js'
import { keptSteps, lostParts } from './classroom-lost.js'
import { sayUncounted, uncountedSteps } from './classroom-reporter.js'
import {
  isGrader,
  type PlacedStep,
  runnerOf,
  stepsOf,
  Workflow,
  type WorkflowValues,
} from './classroom-steps.js'
import type { ClassroomTest } from './classroom-test.js'

/** What Classroom's workflow says about grading, and what else it holds. */
export type ClassroomWorkflow = {
  tests: ClassroomTest[]
  /** Whether it runs the action that reads autograding.json. */
  runsAutograding: boolean
  env: Record<string, string>
  runsOn?: string
  /** Steps that make the machine ready for the tests, as they were. */
  steps: unknown[]
  /** What has no counterpart here, or means something else. */
  notices: Problem[]
}

/** Reads Classroom's workflow; throws one `UserError` with every problem. */
export function parseClassroomWorkflow(text: string, file: string): ClassroomWorkflow {
  const { value, placeOf, problems } = parseYaml(text, file)
  const parsed = Workflow.safeParse(value)
  const shape = parsed.success ? [] : findingsOf(parsed.error.issues, value)
  const workflow = parsed.data ?? { jobs: {} }
  const steps = stepsOf(workflow)
  const read = gradersOf(steps, value)
  const inOrder = (findings: readonly Finding[]): Problem[] =>
    findings
      .map((finding) => problemOf(finding, placeOf))
      .sort((one, other) => comparePlaces(one.place, other.place))
  throwProblems([...problems, ...inOrder([...shape, ...read.findings])])
  const { env, findings } = environmentOf(workflow, steps)
  return {
    tests: read.tests,
    runsAutograding: steps.some(({ kind }) => kind === 'whole'),
    env,
    ...runsOnOf(workflow, steps),
    steps: keptSteps(steps).map(({ path }) => valueAt(value, path)),
    notices: inOrder([...lostParts(workflow, steps), ...findings, ...read.notices]),
  }
}

type ReadGraders = { tests: ClassroomTest[]; findings: Finding[]; notices: Finding[] }

function gradersOf(steps: readonly PlacedStep[], root: unknown): ReadGraders {
  const uncounted = uncountedSteps(steps)
  const read = steps.flatMap((placed) => {
    const grader = graderTestOf(placed, root)
    return grader === undefined ? [] : uncounted.includes(placed) ? withoutPoints(grader) : grader
  })
  return {
    tests: read.flatMap(({ test }) => test ?? []),
    findings: read.flatMap(({ findings }) => findings),
    notices: [...uncounted.map(sayUncounted), ...read.flatMap(({ notices }) => notices)],
  }
}

const withoutPoints = ({ test, ...said }: ReadGrader): ReadGrader => ({
  ...said,
  ...(test !== undefined && { test: { ...test, points: 0 } }),
})

function runsOnOf({ jobs }: WorkflowValues, steps: readonly PlacedStep[]): { runsOn?: string } {
  const runsOn = runnerOf(jobs[steps.find(isGrader)?.job ?? '']?.['runs-on'])
  return runsOn === undefined ? {} : { runsOn }
}

/** A step as it was written, without what the schema made of it. */
const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  )
