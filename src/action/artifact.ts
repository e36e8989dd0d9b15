import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { warning } from '@actions/core'
import type { Attempt } from '../domain/attempt.js'
import { linkedImages } from '../record/images.js'
import { writeFileAtomic } from '../store/file.js'
import { UserError } from '../text/problem.js'
import { reasonOf } from './reason-of.js'

/** Keeps a record that was just written as an artifact, with its pictures and the logs beside it. */
export async function tryArtifact(
  attempt: Attempt,
  name: string,
  resultPath: string | undefined,
): Promise<number | undefined> {
  if (resultPath === undefined) {
    warning('There is no artifact: its files could not be written.')
    return undefined
  }
  try {
    return await uploadArtifact(attempt, name, resultPath)
  } catch (error) {
    warning(`There is no artifact: ${reasonOf(error)}.`)
    return undefined
  }
}

async function uploadArtifact(attempt: Attempt, name: string, resultPath: string): Promise<number> {
  const rootDir = dirname(resultPath)
  const beside = [
    ...(await writeImages(attempt, rootDir)),
    ...(await writeLogs(attempt, join(rootDir, 'logs'))),
  ]
  const files = [resultPath, ...beside]
  const { recordAsArtifact } = await import('../store/artifact.js')
  const outcome = await recordAsArtifact({ name, files, rootDir })
  if (outcome.ok) return outcome.id
  throw new UserError([{ message: outcome.reason }])
}

/** The pictures that the record names. */
async function writeImages(attempt: Attempt, rootDir: string): Promise<string[]> {
  const written: string[] = []
  try {
    for (const { path, bytes } of linkedImages(attempt).files) {
      await writeFileAtomic(join(rootDir, path), bytes)
      written.push(join(rootDir, path))
    }
  } catch (error) {
    warning(`The artifact lacks images: ${reasonOf(error)}.`)
  }
  return written
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
    warning(`The artifact has no logs: ${reasonOf(error)}.`)
    return []
  }
}
