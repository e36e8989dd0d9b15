import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../text/error-code.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** A new name lasts when its directory is on the disk, too. */
export async function syncDirectory(dir: string): Promise<void> {
  // Windows writes names at once, and lets nobody ask for it.
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function makeDirectory(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
    throw new UserError([{ message: `${quote(dir)} is a file, and no directory` }], { cause: error })
  })
}

async function writeNew(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A file that is written bit by bit, and that nobody sees before it is whole. */
export type NewFile = {
  write: (text: string) => Promise<void>
  /** Puts it in its place. */
  keep: () => Promise<void>
  /** Leaves no trace of it; nothing happens to one that is kept. */
  drop: () => Promise<void>
}

/** Starts a file as `writeFileAtomic` writes one. */
export async function startFile(path: string): Promise<NewFile> {
  const dir = dirname(path)
  await makeDirectory(dir)
  const temporary = join(dir, `.${basename(path)}.${randomUUID()}`)
  const handle = await open(temporary, 'wx')
  return {
    write: (text) => handle.appendFile(text),
    keep: async () => {
      await handle.sync()
      await handle.close()
      await rename(temporary, path)
      await syncDirectory(dir)
    },
    drop: async () => {
      await handle.close()
      await rm(temporary, { force: true })
    },
  }
}

/** Whoever reads `path` sees the old content or all of the new one, even after a power cut; makes its directory. */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const dir = dirname(path)
  await makeDirectory(dir)
  const temporary = join(dir, `.${basename(path)}.${randomUUID()}`)
  try {
    await writeNew(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncDirectory(dir)
}
