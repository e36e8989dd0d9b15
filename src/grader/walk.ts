import type { Dirent } from 'node:fs'
import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../text/error-code.js'
import { compareTexts } from '../text/order.js'

export type EntryKind = 'file' | 'directory' | 'link' | 'other'

/** One name in a tree; its path is relative, with `/` on every system. */
export type Entry = { path: string; name: string; kind: EntryKind }

export type WalkOptions = {
  /** Whether to look into a directory. */
  enters?: (entry: Entry) => boolean
  /** Whether a directory that is closed to us is opened: only in a tree that is ours. */
  opens?: boolean
  /** Stops, with what was found, after so many entries. */
  most: number
}

export type Walk = { entries: Entry[]; isComplete: boolean }

const kindOf = (entry: Dirent): EntryKind => {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'directory'
  return entry.isFile() ? 'file' : 'other'
}

/** Everything below a directory, in a stable order; links are named and never followed. */
export async function walk(
  root: string,
  { enters = () => true, opens = false, most }: WalkOptions,
): Promise<Walk> {
  const entries: Entry[] = []
  const directories = ['']
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const names = await readNames(join(root, directory), opens)
    const found = names.sort((one, other) => compareTexts(one.name, other.name))
    const inside: string[] = []
    for (const one of found) {
      if (entries.length >= most) return { entries, isComplete: false }
      const path = directory === '' ? one.name : `${directory}/${one.name}`
      const entry = { path, name: one.name, kind: kindOf(one) }
      entries.push(entry)
      if (entry.kind === 'directory' && enters(entry)) inside.push(path)
    }
    directories.push(...inside.reverse())
  }
  return { entries, isComplete: true }
}

/** What a directory holds; one that is gone, or too deep for any program to name, holds nothing. */
async function readNames(directory: string, opens: boolean): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true })
  } catch (error) {
    if (!opens || errorCode(error) !== 'EACCES') return []
  }
  await chmod(directory, 0o700).catch(() => undefined)
  return readdir(directory, { withFileTypes: true }).catch(() => [])
}
