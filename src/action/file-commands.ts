import { randomUUID } from 'node:crypto'
import { closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { warn } from './log.js'
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
export function renewFileCommands(
  env: Readonly<Record<string, string | undefined>>,
): ReadonlySet<FileCommand> {
  const lost = new Set<FileCommand>()
  for (const name of fileCommands) {
    const path = env[name]
    if (path === undefined || path === '') continue
    try {
      renew(path)
    } catch (error) {
      lost.add(name)
      warn(`The file of ${name} could not be made anew: ${reasonOf(error)}.`)
    }
  }
  return lost
}

function renew(path: string): void {
  const dir = dirname(path)
  const found = lstatSync(dir, { throwIfNoEntry: false })
  if (found?.isDirectory() === false) rmSync(dir, { force: true })
  // Not recursive: below a link to /proc that never ends.
  if (found?.isDirectory() !== true) mkdirSync(dir)
  setAside(path)
  // Exclusively: nothing that is put there in between is opened.
  closeSync(openSync(path, 'wx'))
}

/** What cannot be removed, such as a tree without permissions, can be renamed all the same. */
function setAside(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    renameSync(path, `${path}-${randomUUID()}`)
  }
}
