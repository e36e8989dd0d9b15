import { createHash } from 'node:crypto'
import { cp, lstat, mkdir, readlink, stat, symlink } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { quote } from '../text/quote.js'
import { contentDigest } from './content-digest.js'
import { removeTree } from './remove.js'
import { walk } from './walk.js'

/** What a home has of ours: a link, and where it leads. */
export type HomeLink = { path: string; target: string }

/** The HOME of the course's commands: what student code leaves there must not reach the next one. */
export type Home = {
  /** What `setup` left there is what each of so many later commands finds. */
  keep: (laterCommands: number) => Promise<void>
  /** Puts it back; tells why it could not. */
  putBack: () => Promise<string | undefined>
}

type HandOver = (directory: string) => Promise<void>

/** A file system's clock may stand still for so long. */
const tickMs = 20
const everything = { most: Number.POSITIVE_INFINITY }

/** What `readable` names in our home is to be found at the same place of the grader's home. */
export const readableLinks = (
  readable: readonly string[],
  ours: string | undefined,
  theirs: string,
): HomeLink[] =>
  (ours === undefined ? [] : readable.filter((path) => path.startsWith('~/')))
    .map((path) => ({ path: path.slice(2), target: join(ours ?? '', path.slice(2)) }))
    .filter(({ path }) => join(theirs, path).startsWith(join(theirs, sep)))

const isThere = ({ target }: HomeLink): Promise<boolean> =>
  stat(target).then(
    () => true,
    () => false,
  )

/** Says of what `readable` names in our home that it is not there. */
export async function absentNotices(links: readonly HomeLink[]): Promise<string[]> {
  const notices: string[] = []
  for (const link of links) {
    if (!(await isThere(link))) notices.push(`readable: there is no ${quote(`~/${link.path}`)} here`)
  }
  return notices
}

/** Makes a home that has nothing but links to what is there of what `readable` names in ours. */
export async function makeHome(home: string, links: readonly HomeLink[]): Promise<void> {
  await mkdir(home, { mode: 0o700 })
  await addLinks(home, links)
}

/** `setup` may have made what is linked, and more beside it. */
async function addLinks(home: string, links: readonly HomeLink[]): Promise<void> {
  for (const one of links) {
    const link = join(home, one.path)
    const found = await lstat(link).catch(() => undefined)
    if (found !== undefined || !(await isThere(one))) continue
    await mkdir(dirname(link), { recursive: true })
    await symlink(one.target, link, 'junction')
  }
}

/** `handOver` makes a directory theirs who will run in it: that must be done before anybody looks for changes. */
export function homeOf(
  root: string,
  home: string,
  links: readonly HomeLink[],
  handOver: HandOver = async () => undefined,
): Home {
  let putBack = async (): Promise<string | undefined> => {
    if (!(await removeTree(home))) return notRemoved
    await makeHome(home, links)
    return undefined
  }
  const keep = async (laterCommands: number): Promise<void> => {
    await addLinks(home, links)
    if (await hasOnly(home, links)) return
    putBack = laterCommands > 1 ? await copied(home, join(root, 'home-after-setup'), handOver) : leaveAlone
  }
  return { keep, putBack: () => putBack() }
}

const notRemoved = 'the HOME of an earlier command could not be removed'

const notOurs = 'a program changed our copy of the HOME that setup left'

const leaveAlone = async (): Promise<undefined> => undefined

/** Makes a copy of a home, and tells how to put it back. */
async function copied(home: string, copy: string, handOver: HandOver): Promise<Home['putBack']> {
  await removeTree(copy)
  await copyTree(home, copy)
  const stateOfCopy = await stateOf(copy)
  await handOver(home)
  let state = await stateOf(home)
  return async () => {
    if ((await stateOf(home).catch(() => undefined)) === state) return undefined
    if (!(await removeTree(home))) return notRemoved
    if ((await stateOf(copy).catch(() => undefined)) !== stateOfCopy) return notOurs
    await copyTree(copy, home)
    await handOver(home)
    state = await stateOf(home)
    return undefined
  }
}

const copyTree = (from: string, to: string): Promise<void> =>
  cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    // Build tools believe them.
    preserveTimestamps: true,
    // Sockets and the like are of programs that have ended.
    filter: async (path) => {
      const found = await lstat(path)
      return found.isFile() || found.isDirectory() || found.isSymbolicLink()
    },
  })

/** Differs after any change of a tree. */
async function stateOf(directory: string): Promise<string> {
  // Elsewhere nobody can set back the time of a file's last change, and nothing needs to be read.
  if (process.platform === 'win32') return contentDigest(directory)
  await sleep(tickMs)
  const { entries } = await walk(directory, everything)
  const hash = createHash('sha256')
  for (const path of ['', ...entries.map((entry) => entry.path)]) {
    const { ino, mode, size, ctimeNs } = await lstat(join(directory, path), { bigint: true })
    hash.update(`${path}\0${ino} ${mode} ${size} ${ctimeNs}\n`)
  }
  return hash.digest('hex')
}

/** Whether a home is still as we made it. */
async function hasOnly(home: string, links: readonly HomeLink[]): Promise<boolean> {
  const { entries } = await walk(home, everything)
  const isOurs = async (path: string): Promise<boolean> => {
    const link = links.find((one) => join(home, one.path) === join(home, path))
    if (link === undefined) return links.some((one) => join(home, one.path).startsWith(join(home, path, '/')))
    return (await readlink(join(home, path)).catch(() => undefined)) === link.target
  }
  for (const { path } of entries) if (!(await isOurs(path))) return false
  return true
}
