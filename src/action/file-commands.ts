import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { warning } from '@actions/core'
import { errorCode } from '../text/error-code.js'
import { reasonOf } from './reason-of.js'

const fileCommands = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
] as const
export type FileCommand = (typeof fileCommands)[number]

/**
 * Puts an empty file of ours in the place of each by which the runner takes outputs, the summary and variables from a
 * step: student code can have found and written them. Returns those that could not be had, which nothing may open.
 */
export async function renewFileCommands(
  env: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlySet<FileCommand>> {
  const lost = new Set<FileCommand>()
  const renewOne = async (name: FileCommand): Promise<void> => {
    const path = env[name]
    if (path === undefined || path === '') return
    try {
      await renew(path)
    } catch (error) {
      lost.add(name)
      warning(`The file of ${name} could not be made anew: ${reasonOf(error)}.`)
    }
  }
  await Promise.all(fileCommands.map(renewOne))
  return lost
}

async function renew(path: string): Promise<void> {
  const dir = dirname(path)
  const found = await lstat(dir).catch(() => undefined)
  if (found?.isDirectory() === false) await rm(dir, { force: true })
  // Not recursive: below a link to /proc that never ends. Another of the files may have been faster.
  if (found?.isDirectory() !== true) await mkdir(dir).catch(unlessThere)
  await setAside(path)
  // Exclusively: nothing that is put there in between is opened.
  const file = await open(path, 'wx')
  await file.close()
}

function unlessThere(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error
}

/** What cannot be removed, such as a tree without permissions, can be renamed all the same. */
async function setAside(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true })
  } catch {
    await rename(path, `${path}-${randomUUID()}`)
  }
}
