import { type Finding, keyFinding, valueFinding } from '../config/finding.js'
import { looseOf } from '../text/loose.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { isGrader, type PlacedStep, runnerOf, type WorkflowValues, word } from './classroom-steps.js'
import { lostTriggers } from './classroom-triggers.js'

const known = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  job: ['name', 'runs-on', 'if', 'permissions', 'concurrency', 'env', 'steps', 'timeout-minutes'],
  grader: ['id', 'name', 'uses', 'with', 'env', 'if', 'continue-on-error'],
  checkout: ['id', 'name', 'uses', 'with'],
}
const owners = ['classroom-resources', 'education', 'github-education-resources']

/** Steps before the last test that are neither Classroom's nor the checkout: they make the machine ready. */
export const keptSteps = (steps: readonly PlacedStep[]): PlacedStep[] =>
  steps.filter((placed, index) => placed.kind === 'other' && isFollowedByTest(placed, steps.slice(index)))

const isFollowedByTest = ({ job }: PlacedStep, later: readonly PlacedStep[]): boolean =>
  later.some((one) => one.job === job && isGrader(one))

/** Everything in the workflow that grading.yml and the new workflow do not say again. */
export function lostParts(workflow: WorkflowValues, steps: readonly PlacedStep[]): Finding[] {
  const grading = new Set(steps.filter(isGrader).map(({ job }) => job))
  return [
    ...unknownKeys(workflow, known.workflow, []),
    ...lostTriggers(workflow.on),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      grading.has(name)
        ? [
            ...unknownKeys(job, known.job, ['jobs', name]),
            ...condition(job.if, ['jobs', name]),
            ...lostRunner(job['runs-on'], ['jobs', name, 'runs-on']),
          ]
        : [
            keyFinding(
              ['jobs', name],
              'a job without a test is left out',
              'keep it in a workflow of its own',
            ),
          ],
    ),
    ...steps.filter(({ job }) => grading.has(job)).flatMap((placed) => lostOfStep(placed, steps)),
  ]
}

const unknownKeys = (value: object, names: readonly string[], path: Path): Finding[] =>
  Object.keys(value)
    .filter((key) => !names.includes(key))
    .map((key) => keyFinding([...path, key], 'has no counterpart here; it is left out'))

const lostRunner = (runsOn: unknown, path: Path): Finding[] =>
  runsOn === undefined || runnerOf(runsOn) !== undefined
    ? []
    : [keyFinding(path, 'left out: the new workflow runs on ubuntu-latest')]

/** Every test here runs, whatever became of those before it. */
function condition(value: unknown, path: Path): Finding[] {
  const text = word.safeParse(value).data ?? ''
  const isUsual =
    /^(?:\$\{\{\s*)?(?:always\(\)|!cancelled\(\)|success\(\)|success\(\)\s*\|\|\s*failure\(\)|true)?\s*(?:\}\})?$/.test(
      text,
    )
  const hint = text.includes('github-classroom[bot]')
    ? "what Classroom's bot pushes is graded, too"
    : undefined
  return isUsual ? [] : [keyFinding([...path, 'if'], `the condition ${quote(text)} is left out`, hint)]
}

function lostOfStep(placed: PlacedStep, steps: readonly PlacedStep[]): Finding[] {
  const { step, kind, path } = placed
  switch (kind) {
    case 'command':
    case 'io':
    case 'python':
    case 'whole':
      return [...forkOf(placed), ...unknownKeys(step, known.grader, path), ...condition(step.if, path)]
    case 'reporter':
      return []
    case 'checkout':
      return [
        ...unknownKeys(step, known.checkout, path),
        ...Object.keys(looseOf(step.with))
          .filter((name) => !['ref', 'persist-credentials'].includes(name))
          .map((name) => keyFinding([...path, 'with', name], sayCheckout(name))),
      ]
    case 'other':
      return otherStep(placed, keptSteps(steps).includes(placed))
  }
}

function forkOf({ step: { uses }, kind, path }: PlacedStep): Finding[] {
  const owner = uses.split('/')[0] ?? ''
  return kind === 'whole' || owners.includes(owner)
    ? []
    : [valueFinding([...path, 'uses'], `a grader of ${quote(owner)} is read as Classroom's own`)]
}

const sayCheckout = (name: string): string =>
  name === 'fetch-depth'
    ? 'left out: tests see no .git here'
    : 'left out: add it to the checkout of the new workflow'

function otherStep({ step, path }: PlacedStep, isKept: boolean): Finding[] {
  const name = quote(step.name || step.uses || step.id || 'without a name')
  if (!isKept) return [keyFinding(path, `the step ${name} after the tests is left out`)]
  const text = JSON.stringify(step)
  const needs = [
    ...(text.includes('secrets.') ? ['it uses a secret of the repository'] : []),
    ...(text.includes('matrix.') ? ['it names a matrix, which is left out'] : []),
    ...(keepsToken(step) ? ['its token stays in .git, where graded code finds it'] : []),
  ]
  // Languages and tools are set up as they were.
  if (needs.length === 0 && /^[\w-]+\/setup-/.test(step.uses)) return []
  const said = [`the step ${name} is kept in the new workflow, before the grading`, ...needs].join('; ')
  return [keyFinding(path, said, hintFor(step))]
}

/** What actions/checkout does unless it is told not to. */
const keepsToken = ({ uses, with: inputs }: PlacedStep['step']): boolean =>
  uses.startsWith('actions/checkout@') &&
  word.safeParse(looseOf(inputs)['persist-credentials']).data !== 'false'

function hintFor(step: PlacedStep['step']): string | undefined {
  if (step.uses === '') return 'what the tests need is better in `setup` or `build` of grading.yml'
  return keepsToken(step) ? 'say `persist-credentials: false` there' : undefined
}
