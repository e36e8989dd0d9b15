import { type Finding, keyFinding } from '../config/finding.js'
import { looseOf } from '../text/loose.js'
import { isGrader, type PlacedStep, word } from './classroom-steps.js'

/** Steps that the reporter of their job does not name: whatever they came to, Classroom counted nothing of it. */
export function uncountedSteps(steps: readonly PlacedStep[]): PlacedStep[] {
  const jobs = [...new Set(steps.map(({ job }) => job))]
  return jobs.flatMap((job) => uncountedOf(steps.filter((step) => step.job === job)))
}

function uncountedOf(steps: readonly PlacedStep[]): PlacedStep[] {
  const named = new Set(steps.flatMap(runnersOf))
  const graders = steps.filter((placed) => isGrader(placed) && placed.kind !== 'whole')
  const isNamed = ({ step }: PlacedStep): boolean => named.has(step.id.toUpperCase())
  // Where a reporter names none of them, it reads something else than these.
  return graders.some(isNamed) ? graders.filter((placed) => !isNamed(placed)) : []
}

/** The ids of the input `runners`; GitHub does not tell their cases apart. */
const runnersOf = ({ step, kind }: PlacedStep): string[] => {
  const { data: list = '' } = word.safeParse(kind === 'reporter' ? looseOf(step.with).runners : '')
  return list.toUpperCase().split(/[\s,]+/)
}

export const sayUncounted = ({ path }: PlacedStep): Finding =>
  keyFinding(path, 'has no points here: the reporter does not name it, and Classroom counted nothing for it')
