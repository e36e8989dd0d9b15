import { chmod, lstat, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { runProcess } from '../process/spawn.js'
import { aborted, saidWithin } from '../process/within.js'
import { isRealDirectory } from './real-directory.js'

/**
 * Removes a file, a link (never what it points to) or a whole tree, however a student left it; false when
 * something could not be removed, which is never a reason to lose a result.
 */
export async function removeTree(path: string): Promise<boolean> {
  if (await tryRemove(path)) return true
  if (process.platform === 'win32') return false
  await openUp(dirname(path))
  // The tool would follow a link that it is given.
  if (await isRealDirectory(path)) await runTool(['chmod', '-R', 'u+rwX', '--', path])
  // Directories without permissions, and trees deeper than a path may be long, are left to the system's tools.
  await runTool(['rm', '-rf', '--', path])
  return tryRemove(path)
}

/** How long a result waits for what a program left to be removed, and how long when GitHub is about to end the job. */
const patienceMs = { grading: 60_000, cancelled: 1000 }

/** The same, but no longer than a result can wait for it: whatever is left then is said, and goes on being removed. */
export async function removeTreeInTime(
  path: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  const over = new AbortController()
  const removing = removeTree(path).finally(() => over.abort())
  const hurried = aborted(signal, over.signal).then(() =>
    saidWithin(() => removing, patienceMs.cancelled, false),
  )
  return saidWithin(() => Promise.race([removing, hurried]), patienceMs.grading, false)
}

/** A name is the directory's it is in: one that may not be changed keeps what is in it. */
async function openUp(directory: string): Promise<void> {
  const found = await lstat(directory).catch(() => undefined)
  if (found?.isDirectory() !== true || (found.mode & 0o700) === 0o700) return
  await chmod(directory, (found.mode & 0o7777) | 0o700).catch(() => undefined)
}

const tryRemove = (path: string): Promise<boolean> =>
  rm(path, { recursive: true, force: true, maxRetries: 2 }).then(
    () => true,
    () => false,
  )

async function runTool(argv: readonly [string, ...string[]]): Promise<void> {
  const env = { PATH: '/usr/bin:/bin' }
  const tool = { argv, cwd: '/', env, timeoutMs: 60_000, outputBytes: 1000 }
  await runProcess(tool, new AbortController().signal)
}
