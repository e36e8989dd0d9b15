import { lstat, mkdir, mkdtemp, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.js'
import type { Disk } from '../sandbox/limits/disk.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { copyError } from './copy-error.js'
import { absentNotices, type HomeLink, makeHome, readableLinks } from './home.js'
import { removeTreeInTime } from './remove.js'
import { takeCopy } from './take-copy.js'
import { mounted, type OnDisk } from './workspace-disk.js'

/** The directories prepared for one grading, all below one that only we may enter. */
export type Workspace = {
  root: string
  /** Which directory `root` was when we made it: a program may put another in its place. */
  device: number
  inode: number
  /** The file system it is, where that is one of its own; else why there is none, where one was asked for. */
  disk?: Disk | string
  /** PrairieLearn's `/grade`, where that is the layout: the copy and the results are in it. */
  grade?: string
  /** The copy of the submission. */
  files: string
  results: string
  home: string
  tmp: string
  /** What `home` has of ours, where that is there. */
  links: HomeLink[]
  /** Required files the submission lacks. */
  missing: string[]
  /** Why the submission cannot be graded at all. */
  refused?: string
  notices: string[]
}

export type WorkspaceRequest = {
  /** The submission's directory, or its only file. It is only read. */
  source: string
  /** Where the workspace is made: a directory for temporary files. */
  parent: string
  config: Pick<Config, 'files' | 'protect' | 'readable' | 'grader' | 'setup'>
  /** Our own home directory, for `readable: [~/.m2]`. */
  home: string | undefined
  /** A file system of its own for the workspace, or why there can be none. */
  disk?: Promise<Disk | string | undefined>
}

/** Makes a private copy of a submission, with the directories a grader needs beside it. */
export async function prepareWorkspace(request: WorkspaceRequest): Promise<Workspace> {
  const { source, parent } = request
  const found = await stat(source).catch(() => undefined)
  if (found?.isDirectory() !== true && found?.isFile() !== true)
    throw new UserError([{ message: `there is no directory and no file ${quote(source)} to grade` }])
  let made: OnDisk | undefined
  try {
    // Private from the start: mkdtemp makes it for us alone. Its true path is what the system reports of open files.
    const root = await realpath(await mkdtemp(join(await realpath(parent), 'grade-')))
    made = { root }
    const disk = await mounted(root, await request.disk)
    if (disk !== undefined) made = { root, disk }
    return await fill(made, request, found.isFile())
  } catch (error) {
    if (made !== undefined) await removeWorkspace(made)
    throw copyError(error)
  }
}

async function fill(on: OnDisk, request: WorkspaceRequest, isOneFile: boolean): Promise<Workspace> {
  const { root } = on
  const { config, home } = request
  const { dev: device, ino: inode } = await lstat(root)
  const place = (name: string): string => join(root, name)
  const places = { ...placesIn(place, config), home: place('home'), tmp: place('tmp') }
  if (places.grade !== undefined) await mkdir(places.grade, { mode: modeOf(places) })
  await Promise.all(
    [places.files, places.results, places.tmp].map((dir) => mkdir(dir, { mode: modeOf(places) })),
  )
  const { paths, refused, notices } = await takeCopy(request, { ...on, files: places.files }, isOneFile)
  const links = readableLinks(config.readable, home, places.home)
  await makeHome(places.home, links)
  const missing = await missingFiles(config.files.required, paths)
  // `setup` may make what is read later.
  const absent = config.setup === undefined ? await absentNotices(links) : []
  return {
    ...on,
    device,
    inode,
    ...places,
    links,
    missing,
    notices: [...notices, ...absent],
    ...(refused !== undefined && { refused }),
  }
}

const placesIn = (
  place: (name: string) => string,
  { grader }: WorkspaceRequest['config'],
): Pick<Workspace, 'grade' | 'files' | 'results'> =>
  grader?.layout === 'prairielearn'
    ? { grade: place('grade'), files: place('grade/student'), results: place('grade/results') }
    : { files: place('files'), results: place('results') }

/** PrairieLearn's graders often run the submission as another user, who must get there. */
export const modeOf = ({ grade }: Pick<Workspace, 'grade'>): number => (grade === undefined ? 0o700 : 0o755)

/** Removes a workspace; says so when it could not, since a result must never be lost for it. */
export async function removeWorkspace({ root, disk }: OnDisk, signal?: AbortSignal): Promise<string[]> {
  if (typeof disk === 'object') await disk.unmount(root)
  return (await removeTreeInTime(root, signal)) ? [] : [`the workspace ${root} could not be removed`]
}

async function missingFiles(required: readonly string[], paths: readonly string[]): Promise<string[]> {
  if (required.length === 0) return []
  const { globs } = await import('./globs.js')
  return required.filter((pattern) => !paths.some(globs([pattern])))
}
