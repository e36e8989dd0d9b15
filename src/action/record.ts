import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { info, warning } from '@actions/core'
import type { Attempt } from '../domain/attempt.js'
import type { ResultsBranch } from '../github/branch.js'
import type { GitHub } from '../github/client.js'
import { fileWord } from '../record/attempt-path.js'
import { formatAttempt } from '../record/format-attempt.js'
import { writeFileAtomic } from '../store/file.js'
import { UserError } from '../text/problem.js'
import type { BranchUse } from './branch-use.js'
import type { Call } from './call.js'
import type { RecordMode } from './inputs.js'
import { clock } from './lazy-github.js'
import { resultsBranchOf } from './open.js'

/** Where an attempt may be kept. */
export type Places = {
  mode: RecordMode
  use: BranchUse
  branch: ResultsBranch
  serverUrl: string
  github: () => Promise<GitHub>
  artifactName: string
  /** Our directory on the runner. */
  directory: string
}

export function placesOf(call: Call, use: BranchUse, assignment: string, directory: string): Places {
  const { inputs, runner, github } = call
  const key = inputs.key === undefined ? [] : [fileWord(inputs.key)]
  return {
    mode: inputs.record,
    use,
    branch: resultsBranchOf(call),
    serverUrl: runner.serverUrl,
    github,
    artifactName: ['grade', assignment, ...key].join('-'),
    directory,
  }
}

/** Where it was kept; `durable` is false when nothing but the runner's disk has it. */
export type Kept = { resultPath: string; durable: boolean; artifactId?: number; where?: string; url?: string }

const resultPathIn = (directory: string): string => join(directory, 'attempt.json')

export const keepOnDisk = (attempt: Attempt, directory: string): Promise<void> =>
  writeFileAtomic(resultPathIn(directory), formatAttempt(attempt))

/** Loads what keeping is going to need: before student code runs, since that could change our own files. */
export async function prepareRecord({ mode, use }: Places): Promise<void> {
  const usesBranch = (mode === 'auto' || mode === 'branch' || mode === 'both') && use.allowed
  if (usesBranch) await Promise.all([import('../store/branch.js'), import('../github/client.js')])
  if (mode !== 'none' && (mode === 'both' || !usesBranch)) {
    const { loadArtifactClient } = await import('../store/artifact.js')
    await loadArtifactClient()
  }
}

/** Stage 8: on disk first, then where the workflow wants it; the next place when one fails. Never loses the grade. */
export async function record(attempt: Attempt, places: Places): Promise<Kept> {
  await keepOnDisk(attempt, places.directory)
  const resultPath = resultPathIn(places.directory)
  const { mode } = places
  if (mode === 'none') return { resultPath, durable: true }
  const onBranch = mode === 'artifact' ? undefined : await tryBranch(attempt, places)
  const wantsArtifact = mode === 'artifact' || mode === 'both' || onBranch === undefined
  const artifactId = wantsArtifact ? await tryArtifact(attempt, places) : undefined
  return {
    resultPath,
    durable: onBranch !== undefined || artifactId !== undefined,
    ...(artifactId !== undefined && { artifactId, where: `artifact ${places.artifactName}` }),
    ...onBranch,
  }
}

async function tryBranch(
  attempt: Attempt,
  places: Places,
): Promise<{ where: string; url: string } | undefined> {
  const { use, branch, github, serverUrl } = places
  if (!use.allowed) {
    info(`Not recorded on the branch ${branch.branch}: ${use.reason}.`)
    return undefined
  }
  try {
    const { recordOnBranch } = await import('../store/branch.js')
    const { url } = await recordOnBranch(await github(), attempt, { target: branch, serverUrl, clock })
    return { where: `branch ${branch.branch}`, url }
  } catch (error) {
    warning(`${reasonOf(error)}. The record is kept as an artifact instead.`)
    return undefined
  }
}

async function tryArtifact(attempt: Attempt, places: Places): Promise<number | undefined> {
  try {
    return await uploadArtifact(attempt, places)
  } catch (error) {
    warning(`There is no artifact: ${reasonOf(error)}.`)
    return undefined
  }
}

// Not even a bug of ours in one place may keep the grade from the next one, so the bug's stack goes to the log.
const reasonOf = (error: unknown): string =>
  error instanceof UserError
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error)

async function uploadArtifact(attempt: Attempt, { artifactName, directory }: Places): Promise<number> {
  const files = [resultPathIn(directory), ...(await writeLogs(attempt, join(directory, 'logs')))]
  const { recordAsArtifact } = await import('../store/artifact.js')
  const outcome = await recordAsArtifact({ name: artifactName, files, rootDir: directory })
  if (outcome.ok) return outcome.id
  throw new UserError([{ message: outcome.reason }])
}

/** What each process printed, whole as far as it was captured; the record has head and tail of it. */
async function writeLogs({ grader }: Attempt, directory: string): Promise<string[]> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const logs = grader.commands.filter(({ output }) => output !== '')
  const paths = logs.map(({ stage }, index) => join(directory, `${index + 1}-${stage}.log`))
  for (const [index, { output }] of logs.entries()) await writeFileAtomic(paths[index] ?? '', output)
  return paths
}
