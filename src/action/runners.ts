import { join } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import type { GradingJob } from '../job.js'
import type { Call } from './call.js'

const usualWorkflow = '.github/workflows/classroom.yml'

/** The steps that the input `runners` names, as Classroom's reporter would read them. */
export async function runnersOf(
  list: string,
  { runner, outside }: Call,
  workflow: GradingJob['workflow'],
): Promise<NonNullable<GradingJob['runners']>> {
  const { stepsWithIds } = await import('../migrate/classroom-worth.js')
  const text = workflow?.text ?? (await readUsual(runner.workspace))
  const { GITHUB_JOB: job = '' } = outside.env
  const steps = text === undefined ? new Map() : stepsWithIds(text, workflow?.path ?? usualWorkflow, job)
  const ids = list.split(/[\s,]+/).filter((id) => id !== '')
  // GitHub does not tell their cases apart.
  const once = new Map(ids.map((id) => [id.toUpperCase(), id]))
  return [...once].map(([key, id]) => ({
    id,
    name: id,
    ...resultOf(key, [...once.keys()], outside.env),
    ...steps.get(key),
  }))
}

const readUsual = (workspace: string): Promise<string | undefined> =>
  readBoundedText(join(workspace, usualWorkflow)).catch(() => undefined)

type Found = { variable: string; text: string | undefined }

/** Classroom keeps the dashes of an id in the name of its variable; some write what a shell could read, too. */
function resultOf(key: string, keys: readonly string[], env: Call['outside']['env']): Found {
  const variable = `${key}_RESULTS`
  const other = key.replaceAll('-', '_')
  // What is another step's own is not this one's.
  const isFree = other !== key && !keys.includes(other)
  return { variable, text: env[variable] ?? (isFree ? env[`${other}_RESULTS`] : undefined) }
}
