import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import { directoriesOf } from '../../process/path.js'
import { isAtOrBelow } from '../../text/below.js'
import type { SandboxSettings } from '../sandbox.js'
import type { Shown } from './masks.js'

/** A look takes microseconds: waiting for it would take more. What is closed to us is not there. */
function look<Found>(at: (path: string) => Found, path: string): Found | undefined {
  try {
    return at(path)
  } catch {
    return undefined
  }
}

const realOf = (path: string): string | undefined => look((one) => realpathSync(one), path)

export const isDirectory = (path: string): boolean => look(statSync, path)?.isDirectory() === true

const unique = (paths: readonly string[]): string[] => [...new Set(paths)]

/** The real paths of those that are directories here. */
export const realDirectories = (paths: readonly string[]): string[] =>
  unique(paths.flatMap((path) => realOf(path) ?? [])).filter(isDirectory)

/** What is there of what nobody may see. */
export const realHidden = (paths: readonly string[]): { path: string; isDirectory: boolean }[] =>
  unique(paths.flatMap((path) => realOf(path) ?? [])).map((path) => ({
    path,
    isDirectory: isDirectory(path),
  }))

/**
 * Where a path leads when these directories are empty: links outside of them still lead on, those inside are no
 * longer there, so that the rest of the path is to be made as it is written.
 */
function placeOf(path: string, empty: readonly string[]): string {
  let place = parse(path).root
  for (const step of path.split(sep).filter((part) => part !== '')) {
    const next = join(place, step)
    const isInside = empty.some((directory) => isAtOrBelow(place, directory))
    place = isInside || !isLink(next) ? next : (realOf(next) ?? next)
  }
  return place
}

const isLink = (path: string): boolean => look(lstatSync, path)?.isSymbolicLink() === true

/** Shows what a path means both where it is written and where it really lies, as programs name themselves by either. */
function shownAt(path: string, empty: readonly string[]): Shown[] {
  const from = realOf(path)
  if (from === undefined) return []
  return unique([placeOf(resolve(path), empty), from]).map((at) => ({ from, at }))
}

/** What `readable` names, `~/` for our home. */
export const readablePaths = ({ readable, home }: Pick<SandboxSettings, 'readable' | 'home'>): string[] =>
  readable.flatMap((path) => {
    if (!path.startsWith('~/')) return [path]
    return home === undefined ? [] : [join(home, path.slice(2))]
  })

const binaries = ['bin', 'sbin', 'shims']
const libraries = ['lib', 'lib64', 'libexec', 'versions']

/**
 * What has to be seen for the programs of a directory to run: where it is `bin` beside `lib` and the like, all of
 * where they were installed. Of a home, and of the directory `.local` in it, only those two.
 */
function toolPaths(directory: string, home: string | undefined): string[] {
  const parent = dirname(directory)
  if (!binaries.includes(basename(directory))) return [directory]
  const beside = libraries.map((name) => join(parent, name)).filter(isDirectory)
  if (beside.length === 0) return [directory]
  const isShared = basename(parent) === '.local' || (home !== undefined && isAtOrBelow(home, parent))
  return isShared ? [directory, ...beside] : [parent]
}

/** All that comes back in spite of the masks: what the course asks for, and what programs are found by. */
export function shownPlaces(
  settings: Pick<SandboxSettings, 'readable' | 'home' | 'env'>,
  { path, network }: { path: string; network: boolean },
  empty: readonly string[],
): Shown[] {
  const { home, env } = settings
  const onPath = directoriesOf(path)
    .filter((directory) => directory.startsWith('/') && isDirectory(directory))
    .filter((directory) => empty.some((one) => isAtOrBelow(placeOf(directory, empty), one)))
  const tools = onPath.flatMap((directory) => toolPaths(directory, home))
  const cache = [env.RUNNER_TOOL_CACHE ?? [], env.AGENT_TOOLSDIRECTORY ?? []].flat()
  // Names of hosts are looked up by it, and often it lies in /run.
  const names = network ? ['/etc/resolv.conf'] : []
  const all = unique([...readablePaths(settings), ...tools, ...cache, ...names])
  return all.filter((one) => one.startsWith('/')).flatMap((one) => shownAt(one, empty))
}

/** Something at the root of the file system. */
export type RootEntry = { name: string; link?: string }

export const rootEntries = (): RootEntry[] =>
  readdirSync('/').map((name) => ({
    name,
    ...(isLink(`/${name}`) && { link: readlinkSync(`/${name}`) }),
  }))
