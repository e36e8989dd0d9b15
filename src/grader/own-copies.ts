import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lstat, rename, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { walk } from './walk.js'

const everything = { most: Number.POSITIVE_INFINITY }

/**
 * Gives these directories a copy of each file that has another name elsewhere. Package managers save room so (uv and pnpm
 * link what they install to their caches): through it student code would write to what the next one is graded with.
 */
export async function makeOwnCopies(directories: readonly string[]): Promise<void> {
  for (const path of await namedElsewhere(directories)) await makeOwnCopy(path)
}

async function namedElsewhere(directories: readonly string[]): Promise<string[]> {
  const files = new Map<string, { names: bigint; here: string[] }>()
  for (const directory of directories) {
    const { entries } = await walk(directory, everything)
    for (const entry of entries.filter(({ kind }) => kind === 'file')) {
      const path = join(directory, entry.path)
      const { dev, ino, nlink: names } = await lstat(path, { bigint: true })
      if (names === 1n) continue
      const here = files.get(`${dev} ${ino}`)?.here ?? []
      files.set(`${dev} ${ino}`, { names, here: [...here, path] })
    }
  }
  return [...files.values()].flatMap(({ names, here }) => (BigInt(here.length) < names ? here : []))
}

async function makeOwnCopy(path: string): Promise<void> {
  const copy = join(dirname(path), `.${randomUUID()}`)
  const { atime, mtime } = await lstat(path)
  try {
    await copyFile(path, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    // What was compiled from it is believed only as long as it is no older.
    await utimes(copy, atime, mtime)
    await rename(copy, path)
  } finally {
    await rm(copy, { force: true })
  }
}
