import { type Finding, keyFinding } from '../config/finding.js'
import { looseOf } from '../text/loose.js'
import type { Path } from '../text/yaml.js'
import { isGrader, type PlacedStep, type WorkflowValues, word } from './classroom-steps.js'

type Environment = { env: Record<string, string>; findings: Finding[] }

/** The variables that tests had, from the workflow inwards; grading.yml has one set of them for all tests. */
export function environmentOf(workflow: WorkflowValues, steps: readonly PlacedStep[]): Environment {
  const graders = steps.filter(isGrader)
  const jobs = [...new Set(graders.map(({ job }) => job))]
  const sources: [Path, unknown][] = [
    [['env'], workflow.env],
    ...jobs.map((job): [Path, unknown] => [['jobs', job, 'env'], workflow.jobs[job]?.env]),
    ...graders.map(({ step, path }): [Path, unknown] => [[...path, 'env'], step.env]),
  ]
  const env: Record<string, string> = {}
  const findings: Finding[] = []
  for (const [path, value] of sources)
    for (const [name, written] of Object.entries(looseOf(value))) {
      const text = word.safeParse(written).data ?? ''
      const problem = problemOf(name, text, env)
      if (problem === undefined) env[name] = text
      else findings.push(keyFinding([...path, name], problem))
    }
  return { env, findings }
}

function problemOf(name: string, text: string, env: Record<string, string>): string | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return 'is no name of a variable here; it is left out'
  if (/\$\{\{.*secrets\./.test(text)) return 'a secret: student code could print it, so it is left out'
  if (text.includes('${{'))
    return 'left out: only a workflow fills in such an expression; name the variable in `pass_env`'
  const before = env[name]
  return before === undefined || before === text
    ? undefined
    : `left out: another step says ${before}, and grading.yml has one value for all tests`
}
