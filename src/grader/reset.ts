import { chmod, lstat, mkdir } from 'node:fs/promises'
import { removeTree } from './remove.js'
import { modeOf, type Workspace } from './workspace.js'

/** The workspace as a program must find it: its directories are ours again, and nothing is in `results` and `tmp`. */
export async function resetWorkspace(workspace: Workspace): Promise<string | undefined> {
  const { root, device, inode, grade, files, tmp, results } = workspace
  const found = await lstat(root).catch(() => undefined)
  const isOurs = found?.dev === device && found.ino === inode
  // A link in its place would lead what is removed and written below it elsewhere.
  if (!isOurs || (grade !== undefined && !(await isRealDirectory(grade))))
    return 'a program put something else in place of the workspace'
  const mode = modeOf(workspace)
  await ensureDirectory(files, mode)
  if (!(await makeAnew(tmp, mode))) return 'the temporary files of an earlier command could not be removed'
  if (!(await makeAnew(results, mode))) return 'the results of an earlier command could not be removed'
  return undefined
}

/** An empty directory, whatever was there; false when that could not be removed. */
export async function makeAnew(path: string, mode = 0o700): Promise<boolean> {
  if (!(await removeTree(path))) return false
  await mkdir(path, { mode })
  return true
}

const isRealDirectory = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

async function ensureDirectory(path: string, mode: number): Promise<void> {
  if (await isRealDirectory(path)) {
    await chmod(path, mode)
    return
  }
  await removeTree(path)
  await mkdir(path, { mode })
}
