import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type CourseFile, readCourseFile } from './protect/source.js'
import { walk } from './walk.js'

/** Files of the course, by the paths they get in `/grade`, and the links that do not get there. */
export type CourseTree = { files: CourseFile[]; links: string[] }

const mostEntries = 100_000

/** Every file below a directory. */
export async function readTree(directory: string, to: string): Promise<CourseTree> {
  const enters = ({ name }: { name: string }): boolean => name !== '.git'
  const { entries, isComplete } = await walk(directory, { enters, most: mostEntries })
  if (!isComplete) throw new UserError([{ message: `more than ${mostEntries} files in ${quote(directory)}` }])
  const paths = (kind: string): string[] =>
    entries.filter((entry) => entry.kind === kind).map(({ path }) => path)
  const read = paths('file').map((path) => readCourseFile(directory, path))
  const files = await Promise.all(read)
  return {
    files: files.map((file) => ({ ...file, path: `${to}/${file.path}` })),
    links: paths('link').map((path) => `${to}/${path}`),
  }
}

/** What PrairieLearn copies to `serverFilesCourse` and, for old graders, to `shared`. */
export async function readShared(base: string, path: string): Promise<CourseTree> {
  const source = join(base, path)
  const name = nameOfShared(path)
  const found = await stat(source).catch(() => undefined)
  if (found === undefined || name === '') {
    const hint = 'it is looked for from protect.from on, and without it in the submission'
    throw new UserError([{ message: `grader.shared: there is no ${quote(path)}`, hint }])
  }
  const trees = await Promise.all(
    ['serverFilesCourse', 'shared'].map((to) =>
      found.isDirectory() ? readTree(source, `${to}/${name}`) : readOne(source, `${to}/${name}`),
    ),
  )
  return { files: trees.flatMap(({ files }) => files), links: trees.flatMap(({ links }) => links) }
}

const readOne = async (source: string, to: string): Promise<CourseTree> => ({
  files: [{ ...(await readCourseFile(dirname(source), basename(source))), path: to }],
  links: [],
})

/** `lib` of `.github/grading/lib`; `util/a.py` of `../../serverFilesCourse/util/a.py`, as PrairieLearn calls it. */
function nameOfShared(path: string): string {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.')
  const at = steps.lastIndexOf('serverFilesCourse')
  const name = at === -1 || at + 1 === steps.length ? steps.slice(-1) : steps.slice(at + 1)
  return name.includes('..') ? '' : name.join('/')
}

/** The first of these that is there. */
export async function firstDirectory(directories: readonly string[]): Promise<string | undefined> {
  for (const directory of directories) {
    const found = await stat(directory).catch(() => undefined)
    if (found?.isDirectory() === true) return directory
  }
  return undefined
}
