import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { fold } from '../fold.js'
import { readRegularFile } from '../regular-file.js'
import { type Entry, type WalkOptions, walk } from '../walk.js'
import { hookFinder } from './finder.js'
import type { Hook } from './hook.js'

/** A file, or a directory as a whole, that tools obey by its name alone. */
export type FoundHook = { path: string; hook: Hook; isDirectory: boolean }

export type HookListing = { found: FoundHook[]; isComplete: boolean }

const mostReadBytes = 2 ** 20
const { kindOf, kindInside } = hookFinder(fold)

export type HookListingOptions = Pick<WalkOptions, 'most' | 'opens'> & {
  /** Whether something of the course's lies in a directory, which then is never left to itself. */
  holdsCourses?: (directory: string) => boolean
}

/** The hooks in a tree, wherever they lie; those that links would hide are found by the link. */
export async function listHooks(
  root: string,
  { most, opens = false, holdsCourses = () => false }: HookListingOptions,
): Promise<HookListing> {
  const enters = ({ path, name }: Entry): boolean => !isGit(name) && kindOf(path, true) === undefined
  const { entries, isComplete } = await walk(root, { enters, opens, most })
  const found: FoundHook[] = []
  for (const { path, kind } of entries) {
    const isDirectory = kind === 'directory'
    const hook = kindOf(path, isDirectory) ?? (kind === 'link' ? kindOf(path, true) : undefined)
    if (hook !== undefined) {
      if (await isMeant(root, path, hook)) found.push({ path, hook, isDirectory })
    } else if (kind === 'link') {
      const hidden = kindInside(path)
      if (hidden !== undefined && (await leadsToDirectory(join(root, path))))
        found.push({ path, hook: hidden, isDirectory: false })
    }
  }
  return { found: withDirectories(found, holdsCourses), isComplete }
}

/** What marks the directory around it stands for that one, and everything else in there with it. */
function withDirectories(
  found: readonly FoundHook[],
  holdsCourses: (directory: string) => boolean,
): FoundHook[] {
  const around = new Map<string, FoundHook>()
  for (const one of found) {
    const path = posix.dirname(one.path)
    if (one.hook.directory !== 'around' || path === '.' || holdsCourses(path)) continue
    around.set(path, { ...one, path, isDirectory: true })
  }
  const isInside = (path: string): boolean => {
    for (let up = posix.dirname(path); up !== '.'; up = posix.dirname(up)) if (around.has(up)) return true
    return false
  }
  return [...around.values(), ...found].filter(({ path }) => !isInside(path))
}

const isGit = (name: string): boolean => fold(name) === '.git'

/** Some names mean something only with certain contents; what is too large to look at is taken to have them. */
async function isMeant(root: string, path: string, { contains }: Hook): Promise<boolean> {
  if (contains === undefined) return true
  const chunks: Buffer[] = []
  return readRegularFile(join(root, path), mostReadBytes, (chunk) => chunks.push(Buffer.from(chunk))).then(
    () => contains.test(Buffer.concat(chunks).toString()),
    () => true,
  )
}

const leadsToDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
