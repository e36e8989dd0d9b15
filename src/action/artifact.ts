import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Attempt } from '../domain/attempt.js'
import { writeFileAtomic } from '../store/file.js'
import { UserError } from '../text/problem.js'
import { warn } from './log.js'
import { reasonOf } from './reason-of.js'

/** A record that was just written, and the pictures beside it. */
export type OnDisk = { resultPath: string; images: readonly string[] }

/** Keeps a record as an artifact, with its pictures and the logs beside it. */
export async function tryArtifact(
  attempt: Attempt,
  name: string,
  onDisk: OnDisk | undefined,
): Promise<number | undefined> {
  if (onDisk === undefined) {
    warn('There is no artifact: its files could not be written.')
    return undefined
  }
  try {
    return await uploadArtifact(attempt, name, onDisk)
  } catch (error) {
    warn(`There is no artifact: ${reasonOf(error)}.`)
    return undefined
  }
}

async function uploadArtifact(
  attempt: Attempt,
  name: string,
  { resultPath, images }: OnDisk,
): Promise<number> {
  const rootDir = dirname(resultPath)
  const files = [resultPath, ...images, ...(await writeLogs(attempt, join(rootDir, 'logs')))]
  const { recordAsArtifact } = await import('../store/artifact.js')
  const outcome = await recordAsArtifact({ name, files, rootDir })
  if (outcome.ok) return outcome.id
  throw new UserError([{ message: outcome.reason }])
}

/** What each process printed, whole as far as it was captured; the record has head and tail of it. */
async function writeLogs({ grader }: Attempt, directory: string): Promise<string[]> {
  const logs = grader.commands.filter(({ output }) => output !== '')
  const paths = logs.map(({ stage }, index) => join(directory, `${index + 1}-${stage}.log`))
  try {
    await mkdir(directory)
    for (const [index, { output }] of logs.entries()) await writeFileAtomic(paths[index] ?? '', output)
    return paths
  } catch (error) {
    warn(`The artifact has no logs: ${reasonOf(error)}.`)
    return []
  }
}
