import { isPoints, type Points } from '../domain/points.js'
import { looseOf } from '../text/loose.js'
import { UserError } from '../text/problem.js'
import { parseYaml } from '../text/yaml.js'
import { isGrader, type PlacedStep, stepsOf, Workflow, word } from './classroom-steps.js'

/** What a workflow says about a step: what it is called, and its `max-score`. */
export type StepWorth = { name?: string; maxPoints?: Points }

/** The steps of a workflow by their ids in capitals, those of the job before others'; none of a text that is no workflow. */
export function stepsWithIds(text: string, file: string, job: string): ReadonlyMap<string, StepWorth> {
  try {
    const parsed = Workflow.safeParse(parseYaml(text, file).value)
    const steps = parsed.success ? stepsOf(parsed.data).filter(({ step }) => step.id !== '') : []
    const [own, others] = [steps.filter((step) => step.job === job), steps.filter((step) => step.job !== job)]
    return new Map([...others, ...own].map((placed) => [placed.step.id.toUpperCase(), worthOf(placed)]))
  } catch (error) {
    if (error instanceof UserError) return new Map()
    throw error
  }
}

function worthOf(placed: PlacedStep): StepWorth {
  const { step, kind } = placed
  const written = word.safeParse(looseOf(step.with)['max-score']).data ?? ''
  // Two of the graders cut off what is behind the point.
  const maxPoints = kind === 'command' || kind === 'io' ? Math.trunc(Number(written)) : Number(written)
  // Only of Classroom's own graders it is known that saying nothing is 0.
  const isStated = (written !== '' || isGrader(placed)) && maxPoints >= 0 && isPoints(maxPoints)
  return { ...(step.name !== '' && { name: step.name }), ...(isStated && { maxPoints }) }
}
