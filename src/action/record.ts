import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attempt } from '../domain/attempt.js'
import type { ResultsBranch } from '../github/branch.js'
import type { GitHub } from '../github/client.js'
import { fileWord } from '../record/attempt-path.js'
import { formatAttempt } from '../record/format-attempt.js'
import { writeFileAtomic } from '../store/file.js'
import { type OnDisk, tryArtifact } from './artifact.js'
import type { BranchUse } from './branch-use.js'
import type { Call } from './call.js'
import { writeImages } from './images.js'
import type { RecordMode } from './inputs.js'
import { clock } from './lazy-github.js'
import { say, warn } from './log.js'
import { resultsBranchOf } from './open.js'
import { reasonOf } from './reason-of.js'
import { giveRoomBack } from './room.js'

/** Where an attempt may be kept. */
export type Places = {
  mode: RecordMode
  use: BranchUse
  branch: ResultsBranch
  serverUrl: string
  github: () => Promise<GitHub>
  artifactName: string
  /** The runner's directory for what need not outlive the job. */
  temp: string
  /** Where the skeleton is, and room for what is written at the end. */
  skeleton: string
}

export function placesOf(call: Call, use: BranchUse, assignment: string, skeleton: string): Places {
  const { inputs, runner, github } = call
  const key = inputs.key === undefined ? [] : [fileWord(inputs.key)]
  return {
    mode: inputs.record,
    use,
    branch: resultsBranchOf(call),
    serverUrl: runner.serverUrl,
    github,
    artifactName: ['grade', assignment, ...key].join('-'),
    temp: runner.temp,
    skeleton,
  }
}

/** Where it was kept; `durable` is false when it is in no place the workflow wants it in. */
export type Kept = {
  resultPath?: string
  durable: boolean
  artifactId?: number
  where?: string
  url?: string
}

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
  const written = await tryDisk(attempt, places)
  const onDisk = written === undefined ? {} : { resultPath: written.resultPath }
  const { mode, artifactName } = places
  if (mode === 'none') return { ...onDisk, durable: written !== undefined }
  const onBranch = mode === 'artifact' ? undefined : await tryBranch(attempt, places)
  const wantsArtifact = mode === 'artifact' || mode === 'both' || onBranch === undefined
  const artifactId = wantsArtifact ? await tryArtifact(attempt, artifactName, written) : undefined
  return {
    ...onDisk,
    durable: onBranch !== undefined || artifactId !== undefined,
    ...(artifactId !== undefined && { artifactId, where: `artifact ${artifactName}` }),
    ...onBranch,
  }
}

/** In a directory of its own: student code could do anything to one that was there before it. */
async function tryDisk(attempt: Attempt, { temp, skeleton }: Places): Promise<OnDisk | undefined> {
  await giveRoomBack(skeleton)
  try {
    // Mostly it is there; if it cannot be made, the next line says why.
    await mkdir(temp).catch(() => undefined)
    const directory = await mkdtemp(join(temp, 'grade-'))
    await keepOnDisk(attempt, directory)
    return { resultPath: resultPathIn(directory), images: await writeImages(attempt, directory) }
  } catch (error) {
    warn(`The record could not be written to the runner's disk: ${reasonOf(error)}.`)
    return undefined
  }
}

async function tryBranch(
  attempt: Attempt,
  places: Places,
): Promise<{ where: string; url: string } | undefined> {
  const { use, branch, github, serverUrl } = places
  if (!use.allowed) {
    say(`Not recorded on the branch ${branch.branch}: ${use.reason}.`)
    return undefined
  }
  try {
    const { recordOnBranch } = await import('../store/branch.js')
    const { url } = await recordOnBranch(await github(), attempt, { target: branch, serverUrl, clock })
    return { where: `branch ${branch.branch}`, url }
  } catch (error) {
    warn(`${reasonOf(error)}. The record is kept as an artifact instead.`)
    return undefined
  }
}
