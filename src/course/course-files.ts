import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { readBoundedBytes, readBoundedText } from '../bounded-text.js'
import type { CourseConfig } from '../config/course.js'
import { parseCourse } from '../config/course-load.js'
import type { Extension } from '../domain/extension.js'
import type { GroupRow } from '../domain/groups.js'
import type { Student } from '../domain/student.js'
import { parseExtensions } from '../roster/extensions-file.js'
import { parseGroups } from '../roster/groups-file.js'
import { mergeRosters } from '../roster/merge-rosters.js'
import { parseRoster } from '../roster/parse-roster.js'
import { peopleOf } from '../roster/people.js'
import { decodeText } from '../text/decode.js'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** `course.yml` with what its files say. */
export type CourseFiles = {
  config: CourseConfig
  /** Where the paths in it start. */
  directory: string
  /** In the rosters' order, each person once. */
  students: readonly Student[]
  groups: readonly GroupRow[]
  extensions: readonly Extension[]
  /** What is odd in them and stops nothing. */
  notices: readonly string[]
}

const usualName = 'course.yml'

/** The course that somebody named, or `course.yml` here; without it an empty course, called after the directory. */
export async function findCourse(named: string | undefined, cwd: string): Promise<CourseFiles> {
  const path = resolve(cwd, named ?? usualName)
  const text = await readBoundedText(path)
  if (text !== undefined) {
    const config = parseCourse(text, named ?? relative(cwd, path))
    return readCourseFiles({ name: basename(dirname(path)), ...config }, dirname(path))
  }
  if (named === undefined) return emptyCourse(cwd)
  throw new UserError([{ message: `there is no course ${quote(named)}`, hint: '`init --course` writes one' }])
}

const emptyCourse = (directory: string): CourseFiles => ({
  config: {
    file: usualName,
    name: basename(directory),
    timezone: 'UTC',
    roster: [],
    require: 'unverified',
    assignments: [],
  },
  directory,
  students: [],
  groups: [],
  extensions: [],
  notices: [],
})

/** What the files of a course say; throws one `UserError` with every problem in all of them. */
export async function readCourseFiles(config: CourseConfig, directory: string): Promise<CourseFiles> {
  const read: Read = (path) => readCsv(path, config, directory)
  const rosters = await Promise.all(
    config.roster.map((path) => parsed(path, read, ({ text, name }) => parseRoster(text, name))),
  )
  const merged = mergeRosters(rosters.flatMap(({ said }) => said?.rows ?? []))
  const ofRosters = [...rosters.flatMap(({ problems }) => problems), ...merged.problems]
  // Whom the other files mean cannot be said before it is known who there is.
  throwProblems(someOf(ofRosters))
  const context = {
    people: peopleOf(merged.students),
    assignments: config.assignments.map(({ assignment }) => assignment),
    timezone: config.timezone,
  }
  const groups = await parsed(config.groups, read, (file) => parseGroups(file.text, file.name, context))
  const extensions = await parsed(config.extensions, read, (file) =>
    parseExtensions(file.text, file.name, context),
  )
  throwProblems(someOf([...groups.problems, ...extensions.problems]))
  return {
    config,
    directory,
    students: merged.students,
    groups: groups.said?.groups ?? [],
    extensions: extensions.said?.extensions ?? [],
    notices: [...rosters.flatMap(({ said }) => said?.notices ?? []), ...merged.notices],
  }
}

/** More than anybody reads in one go: a wrong column is wrong in every row. */
const mostProblems = 50

function someOf(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - mostProblems
  return more <= 0 ? problems : [...problems.slice(0, mostProblems), { message: `and ${more} more problems` }]
}

type CsvFile = { text: string; name: string }
type Read = (path: string) => Promise<CsvFile>

// An exported gradebook of a large course has some ten of them.
const mostMegabytes = 64

async function readCsv(path: string, { file }: CourseConfig, directory: string): Promise<CsvFile> {
  const name = isAbsolute(path) ? path : join(dirname(file), path)
  const bytes = await readBoundedBytes(resolve(directory, path), mostMegabytes)
  if (bytes !== undefined) return { text: decodeText(bytes, { file: name }), name }
  const message = `there is no file ${quote(path)}`
  throw new UserError([{ message, hint: 'paths start where the course file is', place: { file } }])
}

/** A file as what it says, or as what is wrong with it; undefined where none is named. */
async function parsed<Value extends { problems: Problem[] }>(
  path: string | undefined,
  read: Read,
  parse: (file: CsvFile) => Value,
): Promise<{ said?: Value; problems: readonly Problem[] }> {
  if (path === undefined) return { problems: [] }
  try {
    const said = parse(await read(path))
    return { said, problems: said.problems }
  } catch (error) {
    if (error instanceof UserError) return { problems: error.problems }
    throw error
  }
}
