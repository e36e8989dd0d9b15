import type { Dirent } from 'node:fs'
import { chmod, opendir, readdir } from 'node:fs/promises'
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

/** A directory that could not be looked into, and what the system calls the reason. */
export type Unread = { path: string; code: string }

export type Walk = { entries: Entry[]; isComplete: boolean; unread: Unread[] }

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
  const unread: Unread[] = []
  const directories = ['']
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const names = await readNames(join(root, directory), opens, most - entries.length)
    if (typeof names === 'string') {
      unread.push({ path: directory, code: names })
      continue
    }
    const found = names.sort((one, other) => compareTexts(one.name, other.name))
    const inside: string[] = []
    for (const one of found) {
      if (entries.length >= most) return { entries, isComplete: false, unread }
      const path = directory === '' ? one.name : `${directory}/${one.name}`
      const entry = { path, name: one.name, kind: kindOf(one) }
      entries.push(entry)
      if (entry.kind === 'directory' && enters(entry)) inside.push(path)
    }
    directories.push(...inside.reverse())
  }
  return { entries, isComplete: true, unread }
}

/** What a directory holds, or why that cannot be told: it is gone, too deep for any program to name, or closed to us. */
async function readNames(directory: string, opens: boolean, most: number): Promise<Dirent[] | string> {
  if (!opens) return tryRead(() => readdir(directory, { withFileTypes: true }))
  // In a tree that a program could write to, one directory may hold millions.
  const names = await tryRead(() => someOf(directory, most + 1))
  if (names !== 'EACCES') return names
  await chmod(directory, 0o700).catch(() => undefined)
  return tryRead(() => someOf(directory, most + 1))
}

async function someOf(directory: string, most: number): Promise<Dirent[]> {
  const names: Dirent[] = []
  for await (const entry of await opendir(directory, { bufferSize: 512 })) {
    names.push(entry)
    if (names.length >= most) break
  }
  return names
}

/** Anything else, such as too many open files, says nothing of the tree: what we make of it would be wrong. */
const ofTheTree: readonly (string | undefined)[] = ['EACCES', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR']

async function tryRead(read: () => Promise<Dirent[]>): Promise<Dirent[] | string> {
  try {
    return await read()
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined || !ofTheTree.includes(code)) throw error
    return code
  }
}
