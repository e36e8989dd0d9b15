import { chmod, copyFile, lstat, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatProblem, UserError } from '../../text/problem.js'
import { quote, quoteSome } from '../../text/quote.js'
import { fileDigest } from '../content-digest.js'
import { globs } from '../globs.js'
import { listHooks } from '../hooks/listing.js'
import { type EntryKind, walk } from '../walk.js'

/** One of the course's files, as it was before any student code ran. */
export type CourseFile = {
  path: string
  file: string
  size: number
  sha256: string
  isExecutable: boolean
}

const mostEntries = 100_000

/** The files below a directory that fit the globs, with their digests; links are none. */
export async function readCourseFiles(directory: string, patterns: readonly string[]): Promise<CourseFile[]> {
  const { paths } = await listCourseFiles(directory, patterns)
  return Promise.all(paths.map((path) => readCourseFile(directory, path)))
}

export type CourseHooks = {
  files: CourseFile[]
  /** Directories that are one hook as a whole; what submissions have there stays. */
  directories: string[]
}

/** The hooks of the course's own tree but for those that submissions are to bring. */
export async function readCourseHooks(
  directory: string,
  isTheirs: (path: string) => boolean,
): Promise<CourseHooks> {
  const listed = await listHooks(await sourceOf(directory), { most: mostEntries, holdsCourses: () => true })
  if (!listed.isComplete) throw tooMany
  const found = listed.found.filter(({ path }) => !isTheirs(path))
  const files: CourseFile[] = []
  for (const { path, isDirectory } of found)
    if (!isDirectory && (await lstat(join(directory, path))).isFile())
      files.push(await readCourseFile(directory, path))
  return { files, directories: found.filter((one) => one.isDirectory).map(({ path }) => path) }
}

/**
 * What of a source of protected files is probably not meant: for `check`. A source that would break each grading is a
 * `UserError`, unless it is not there at all: whoever checks may lack the course's files.
 */
export async function sourceWarnings(directory: string, patterns: readonly string[]): Promise<string[]> {
  try {
    await sourceOf(directory)
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(formatProblem)
    throw error
  }
  // PrairieLearn's layout takes directories whole.
  if (patterns.length === 0) return []
  const { paths, links } = await listCourseFiles(directory, patterns)
  return [
    ...patterns
      .filter((pattern) => !paths.some(globs([pattern])))
      .map((pattern) => `protect.files: nothing in protect.from fits ${quote(pattern)}: ${REMOVED}`),
    ...(links.length === 0
      ? []
      : [`protect.from: links are not put back, and ${REMOVED}: ${quoteSome(links)}`]),
  ]
}

const REMOVED = 'what submissions have there is removed'

async function sourceOf(directory: string): Promise<string> {
  const found = await stat(directory).catch(() => undefined)
  if (found?.isDirectory() === true) return directory
  throw new UserError([{ message: `protect.from: there is no directory ${quote(directory)}` }])
}

const tooMany = new UserError([{ message: `protect.from: more than ${mostEntries} files` }])

type Listed = { paths: string[]; links: string[] }

async function listCourseFiles(directory: string, patterns: readonly string[]): Promise<Listed> {
  await sourceOf(directory)
  const enters = ({ name }: { name: string }): boolean => name !== '.git'
  const { entries, isComplete } = await walk(directory, { enters, most: mostEntries })
  if (!isComplete) throw tooMany
  const matches = globs(patterns)
  const fitting = entries.filter(({ path }) => matches(path))
  const ofKind = (kind: EntryKind): string[] =>
    fitting.filter((one) => one.kind === kind).map(({ path }) => path)
  const [paths, links] = [ofKind('file'), ofKind('link')]
  if (paths.length > 0) return { paths, links }
  const message = `protect.from: none of the files in ${quote(directory)} fits protect.files`
  throw new UserError([{ message, hint: 'the globs are matched from that directory on' }])
}

export async function readCourseFile(directory: string, path: string): Promise<CourseFile> {
  const file = join(directory, path)
  const { mode, size } = await lstat(file)
  return { path, file, size, sha256: await fileDigest(file), isExecutable: (mode & 0o111) !== 0 }
}

/** Whether a path holds exactly this file, by itself: a second name for it could be written to from elsewhere. */
export async function holds(path: string, { size, sha256, isExecutable }: CourseFile): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile() !== true || found.nlink !== 1 || found.size !== size) return false
  if (process.platform !== 'win32' && ((found.mode & 0o111) !== 0) !== isExecutable) return false
  return fileDigest(path, size).then(
    (digest) => digest === sha256,
    () => false,
  )
}

/** Writes a course file where nothing is; its directories must be real ones already. */
export async function writeCourseFile(course: CourseFile, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // Student code that runs as us could have left a pipe there, or a file without end.
  const found = await lstat(course.file).catch(() => undefined)
  if (found?.isFile() === true && found.size === course.size) {
    await copyFile(course.file, path)
    await chmod(path, course.isExecutable ? 0o755 : 0o644)
    if ((await fileDigest(path)) === course.sha256) return
  }
  throw new UserError([{ message: `the course's ${quote(course.path)} was changed while grading` }])
}
