import { join, posix } from 'node:path'
import { fold } from '../fold.js'
import { isRealDirectory } from '../real-directory.js'
import { type Entry, type EntryKind, walk } from '../walk.js'

type Kind = { does: string; isMadeByTools: boolean }

/** What is imported in place of one of the course's modules. */
export type StandIn = Kind & { path: string }

const mostEntries = 200_000

const inPython = {
  does: 'Python imports it in place of the course’s module of that name',
  isMadeByTools: false,
}
const inNode = {
  does: 'Node or the test runner loads it in place of the course’s module',
  isMadeByTools: true,
}

const library = /^\.(?:.*\.)?(?:so|pyd)$/
const packageFile = /^__init__\.(?:pyc?|(?:.*\.)?(?:so|pyd))$/
const script = /^\.(?:[cm]?[jt]s|[jt]sx)$/

/** What stands where a module's extension does, and comes before it. */
const comesFirst: { of: RegExp; takes: (rest: string) => boolean; kind: Kind }[] = [
  { of: /^\.py$/, takes: (rest) => library.test(rest), kind: inPython },
  { of: script, takes: (rest) => script.test(rest), kind: inNode },
  { of: script, takes: (rest) => rest === '', kind: { ...inNode, isMadeByTools: false } },
]

/**
 * Finds what would be imported in place of the course's modules. Python looks for packages and libraries before it
 * looks for `.py`, see https://docs.python.org/3/reference/import.html, and Node for a name as it is before it adds
 * `.js`, see https://nodejs.org/api/modules.html#all-together.
 */
export function standInsFor(course: readonly string[]): (workspace: string) => Promise<StandIn[]> {
  const directories = new Map<string, Set<string>>()
  for (const path of course) {
    const { dir, name, ext } = posix.parse(path)
    if (!comesFirst.some(({ of }) => of.test(ext))) continue
    directories.set(dir, (directories.get(dir) ?? new Set()).add(fold(`${name}${ext}`)))
  }
  return async (workspace) => {
    const found: StandIn[] = []
    for (const [directory, modules] of directories)
      found.push(...(await standInsIn(workspace, directory, modules)))
    return found
  }
}

async function standInsIn(
  workspace: string,
  directory: string,
  modules: ReadonlySet<string>,
): Promise<StandIn[]> {
  if (!(await isReal(workspace, directory))) return []
  const hasName = (path: string): boolean => modules.has(`${fold(path)}.py`)
  const enters = ({ path }: Entry): boolean => hasName(path)
  const { entries } = await walk(join(workspace, directory), { enters, opens: true, most: mostEntries })
  return entries.flatMap(({ path, kind }) => {
    const standsIn = standInOf(modules, fold(path), kind)
    return standsIn === undefined ? [] : [{ ...standsIn, path: posix.join(directory, path) }]
  })
}

/** What lies behind a link is not the submission's alone; putting back removes such a link. */
async function isReal(workspace: string, directory: string): Promise<boolean> {
  const steps = directory.split('/')
  for (const index of steps.keys())
    if (!(await isRealDirectory(join(workspace, ...steps.slice(0, index + 1))))) return false
  return true
}

function standInOf(modules: ReadonlySet<string>, path: string, kind: EntryKind): Kind | undefined {
  if (kind === 'directory' || modules.has(path)) return undefined
  const { dir, base } = posix.parse(path)
  if (dir !== '') return packageFile.test(base) ? inPython : undefined
  // It may lead to a package.
  if (kind === 'link' && modules.has(`${path}.py`)) return inPython
  for (const module of modules) {
    const { name, ext } = posix.parse(module)
    if (!path.startsWith(name)) continue
    const rest = path.slice(name.length)
    const first = comesFirst.find(({ of, takes }) => of.test(ext) && takes(rest))
    if (first !== undefined) return first.kind
  }
  return undefined
}
