import { chmod, lstat, mkdir, mkdtemp, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { checkoutNotices } from './checkout.js'
import { copySubmission } from './copy.js'
import { copyError } from './copy-error.js'
import { type HomeLink, makeHome, readableLinks } from './home.js'
import { removeTree } from './remove.js'

/** The directories prepared for one grading, all below one that only we may enter. */
export type Workspace = {
  root: string
  /** Which directory `root` was when we made it: a program may put another in its place. */
  device: number
  inode: number
  /** The copy of the submission. */
  files: string
  results: string
  home: string
  tmp: string
  /** What `home` has from the start. */
  links: HomeLink[]
  /** Required files the submission lacks. */
  missing: string[]
  /** Why the submission cannot be graded at all. */
  refused?: string
  notices: string[]
}

export type WorkspaceRequest = {
  /** The submission's directory. It is only read. */
  source: string
  /** Where the workspace is made: a directory for temporary files. */
  parent: string
  config: Pick<Config, 'files' | 'protect' | 'readable'>
  /** Our own home directory, for `readable: [~/.m2]`. */
  home: string | undefined
}

/** Makes a private copy of a submission, with the directories a grader needs beside it. */
export async function prepareWorkspace(request: WorkspaceRequest): Promise<Workspace> {
  const { source, parent } = request
  const isDirectory = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) throw new UserError([{ message: `there is no directory ${quote(source)} to grade` }])
  let root: string | undefined
  try {
    // Private from the start: mkdtemp makes it for us alone. Its true path is what the system reports of open files.
    root = await realpath(await mkdtemp(join(await realpath(parent), 'grade-')))
    return await fill(root, request)
  } catch (error) {
    if (root !== undefined) await removeTree(root)
    throw copyError(error)
  }
}

async function fill(root: string, { source, config, home }: WorkspaceRequest): Promise<Workspace> {
  const { dev: device, ino: inode } = await lstat(root)
  const place = (name: string): string => join(root, name)
  const places = { files: place('files'), results: place('results'), home: place('home'), tmp: place('tmp') }
  await Promise.all([places.files, places.results, places.tmp].map((dir) => mkdir(dir, { mode: 0o700 })))
  const copied = await copySubmission(source, places.files, { keeps: await keeps(config), skip: root })
  const { paths, refused } = copied
  const checkout = await checkoutNotices(source, places.files, paths)
  const readable = await readableLinks(config.readable, home, places.home)
  await makeHome(places.home, readable.links)
  const missing = await missingFiles(config.files.required, paths)
  const notices = [...copied.notices, ...checkout, ...readable.notices]
  const { links } = readable
  return {
    root,
    device,
    inode,
    ...places,
    links,
    missing,
    notices,
    ...(refused !== undefined && { refused }),
  }
}

/** Removes a workspace; says so when it could not, since a result must never be lost for it. */
export async function removeWorkspace({ root }: Workspace): Promise<string[]> {
  return (await removeTree(root)) ? [] : [`the workspace ${root} could not be removed`]
}

/** The course's own files are always taken over: without them its graders could not run. */
async function keeps({ files, protect }: WorkspaceRequest['config']): Promise<(path: string) => boolean> {
  if (files.allowed === undefined) return () => true
  const { globs } = await import('./globs.js')
  return globs([...files.allowed, ...files.required, ...protect.files, '.github/**', 'grading.yml'])
}

async function missingFiles(required: readonly string[], paths: readonly string[]): Promise<string[]> {
  if (required.length === 0) return []
  const { globs } = await import('./globs.js')
  return required.filter((pattern) => !paths.some(globs([pattern])))
}

/** The workspace as a program must find it: its directories are ours again, and nothing is in `results` and `tmp`. */
export async function resetWorkspace(workspace: Workspace): Promise<string | undefined> {
  const { root, device, inode, files, tmp, results } = workspace
  const found = await lstat(root).catch(() => undefined)
  if (found?.dev !== device || found.ino !== inode)
    return 'a program put something else in place of the workspace'
  await ensureDirectory(files)
  if (!(await makeAnew(tmp))) return 'the temporary files of an earlier command could not be removed'
  if (!(await makeAnew(results))) return 'the results of an earlier command could not be removed'
  return undefined
}

/** An empty directory, whatever was there; false when that could not be removed. */
export async function makeAnew(path: string): Promise<boolean> {
  if (!(await removeTree(path))) return false
  await mkdir(path, { mode: 0o700 })
  return true
}

async function ensureDirectory(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isDirectory() === true) {
    await chmod(path, 0o700)
    return
  }
  await removeTree(path)
  await mkdir(path, { mode: 0o700 })
}
