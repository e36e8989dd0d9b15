import { lstat, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Config } from '../config/config.js'
import { removeTree } from './remove.js'
import type { Workspace } from './workspace.js'

export type Withholding = {
  workspace: Pick<Workspace, 'files'>
  config: Pick<Config, 'files' | 'protect'>
  /** Paths of a submission. */
  withheld?: readonly string[]
}

/**
 * Takes the course's configuration out of the copy: what declared tests expect is in it, and nobody's program is to
 * read that. Its digest and that of the submission are known by then.
 */
export async function withhold({ workspace, config, withheld = [] }: Withholding): Promise<void> {
  const isKept = await keptBy([...config.files.required, ...config.protect.keep])
  for (const path of withheld) {
    if (isKept(path)) continue
    const file = join(workspace.files, path)
    const found = await lstat(file).catch(() => undefined)
    if (found === undefined || found.isDirectory()) continue
    await removeGoal(workspace.files, file)
    await removeTree(file)
  }
}

/** What a link leads to is read like the configuration itself, so it is as little to be seen. */
async function removeGoal(files: string, link: string): Promise<void> {
  const goal = await realpath(link).catch(() => link)
  const isFile = await stat(goal).then(
    (found) => found.isFile(),
    () => false,
  )
  if (isFile && goal.startsWith(`${files}${sep}`)) await removeTree(goal)
}

async function keptBy(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { globs } = await import('./globs.js')
  return globs(patterns)
}
