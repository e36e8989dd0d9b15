import { chmod, lstat, mkdir } from 'node:fs/promises'
import { isRealDirectory } from './real-directory.js'
import { removeTree } from './remove.js'
import { modeOf, type Workspace } from './workspace.js'

/** The workspace as a program must find it: its directories are ours again, and nothing is in `results` and `tmp`. */
export async function resetWorkspace(workspace: Workspace): Promise<string | undefined> {
  const { root, device, inode, grade, files, tmp, results } = workspace
  const found = await lstat(root).catch(() => undefined)
  const isOurs = found?.dev === device && found.ino === inode
  // A link in its place would lead what is removed and written below it elsewhere.
  if (!isOurs) return REPLACED
  // A program may have closed it to itself, and to us.
  if ((found.mode & 0o700) !== 0o700) await chmod(root, (found.mode & 0o777) | 0o700)
  const mode = modeOf(workspace)
  if (grade !== undefined) {
    if (!(await isRealDirectory(grade))) return REPLACED
    await chmod(grade, mode)
  }
  await ensureDirectory(files, mode)
  if (!(await makeAnew(tmp, mode))) return 'the temporary files of an earlier command could not be removed'
  if (!(await makeAnew(results, mode))) return 'the results of an earlier command could not be removed'
  return undefined
}

const REPLACED = 'a program put something else in place of the workspace'

/** An empty directory, whatever was there; false when that could not be removed. */
export async function makeAnew(path: string, mode = 0o700): Promise<boolean> {
  if (!(await removeTree(path))) return false
  await mkdir(path, { mode })
  return true
}

async function ensureDirectory(path: string, mode: number): Promise<void> {
  if (await isRealDirectory(path)) {
    await chmod(path, mode)
    return
  }
  await removeTree(path)
  await mkdir(path, { mode })
}
