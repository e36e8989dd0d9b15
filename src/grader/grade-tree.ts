import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProtectedFile } from '../domain/run.js'
import { formatGradeData, type SubmittedFile } from '../formats/prairielearn-data.js'
import { UserError } from '../text/problem.js'
import { quote, quoteSome } from '../text/quote.js'
import { readBoundedFile } from './bounded-file.js'
import { firstDirectory, readShared, readTree } from './course-tree.js'
import { type CourseFile, writeCourseFile } from './protect/source.js'
import { removeTree } from './remove.js'
import { makeAnew } from './reset.js'
import { walk } from './walk.js'

/** What PrairieLearn puts into `/grade` beside the submission: the course's, and out of the student's hands. */
export type GradeTree = {
  /** Makes everything but the submission and the results anew, whatever a program did there. */
  layOut: () => Promise<void>
  sources: readonly CourseFile[]
  /** Without a directory of the course its files are the student's to change, and only digested. */
  files: ProtectedFile[]
  notices: string[]
}

export type GradeTreeRequest = {
  /** The directory that is to be `/grade`. */
  grade: string
  /** `grader.shared`. */
  shared: readonly string[]
  /** The course's own directory; without it its files are looked for in the submission. */
  protectFrom: string | undefined
}

const mostDataBytes = 2 ** 20
const mostSubmitted = { files: 200, bytes: 2 ** 20 }
const mostRecorded = 500
/** What is made here; the submission and the results are made where every workspace is. */
const made = ['tests', 'serverFilesCourse', 'shared', 'data'] as const
const others: readonly string[] = ['student', 'results']
/** Where a course keeps what belongs to a question, when that lies in the submission's repository. */
const grading = '.github/grading'

/** Reads the course's files before any student code runs; links among them are left out and said. */
export async function openGradeTree(request: GradeTreeRequest): Promise<GradeTree> {
  const { grade, shared, protectFrom } = request
  const student = join(grade, 'student')
  const base = protectFrom ?? student
  const places = placesOf(base, protectFrom)
  const tests = await firstDirectory(places.map((place) => join(place, 'tests')))
  const trees = tests === undefined ? [] : [await readTree(tests, 'tests')]
  for (const path of shared) trees.push(await readShared(base, path))
  const sources = trees.flatMap(({ files }) => files)
  const links = trees.flatMap((tree) => tree.links)
  const data = formatGradeData(await readData(places), await readSubmitted(student))
  const digested = sources.map(({ path, sha256 }): ProtectedFile => ({ path, sha256, action: 'digested' }))
  return {
    layOut: () => layOut(grade, sources, data),
    sources,
    files: protectFrom === undefined ? digested.slice(0, mostRecorded) : [],
    notices: links.length === 0 ? [] : [`links of the course are not taken over: ${quoteSome(links)}`],
  }
}

const placesOf = (base: string, protectFrom: string | undefined): string[] => [
  ...(protectFrom === undefined ? [] : [base]),
  join(base, grading),
]

/** What of the course is not where gradings would look for it, by its path here: for `check`. */
export async function layoutWarnings(
  base: string,
  { shared, protectFrom }: Pick<GradeTreeRequest, 'shared' | 'protectFrom'>,
  nameOf: (path: string) => string,
): Promise<string[]> {
  const tests = placesOf(base, protectFrom).map((place) => join(place, 'tests'))
  const warnings =
    (await firstDirectory(tests)) === undefined
      ? [
          `there is no directory ${tests.map((path) => quote(nameOf(path))).join(' or ')}: /grade/tests is empty`,
        ]
      : []
  for (const path of shared) {
    const source = join(base, path)
    if ((await stat(source).catch(() => undefined)) === undefined)
      warnings.push(`grader.shared: there is no ${quote(nameOf(source))}: nothing can be graded without it`)
  }
  return warnings
}

async function readData(places: readonly string[]): Promise<{ text: string; file: string } | undefined> {
  for (const place of places) {
    const found = await stat(join(place, 'data.json')).catch(() => undefined)
    if (found === undefined) continue
    const read = await readBoundedFile(place, 'data.json', mostDataBytes)
    if ('text' in read) return { text: read.text, file: 'data.json' }
    throw new UserError([{ message: `the course's data.json is not read: ${read.problem}` }])
  }
  return undefined
}

/** As pl-file-upload hands files in; none of them where they are too many for a data.json. */
async function readSubmitted(student: string): Promise<SubmittedFile[] | undefined> {
  const enters = ({ path }: { path: string }): boolean => path !== '.github'
  const { entries, isComplete } = await walk(student, { enters, most: mostSubmitted.files })
  if (!isComplete) return undefined
  const files: SubmittedFile[] = []
  let left = mostSubmitted.bytes
  for (const { path, kind } of entries) {
    if (kind !== 'file') continue
    left -= (await stat(join(student, path))).size
    if (left < 0) return undefined
    files.push({ name: path, contents: await readFile(join(student, path), 'base64') })
  }
  return files
}

async function layOut(grade: string, sources: readonly CourseFile[], data: string): Promise<void> {
  const strangers = (await readdir(grade)).filter((name) => !others.includes(name))
  for (const name of strangers) await removeTree(join(grade, name))
  for (const name of made) {
    if (await makeAnew(join(grade, name), 0o755)) continue
    throw new UserError([{ message: `/grade/${name} of an earlier command could not be removed` }])
  }
  for (const file of sources) await writeCourseFile(file, join(grade, file.path))
  await writeFile(join(grade, 'data', 'data.json'), data)
}
