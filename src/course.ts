import { mkdtemp } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { readBoundedText } from './bounded-text.js'
import type { Config, ProtectSource } from './config/config.js'
import { configOfInputs, type ZeroInputs } from './config/zero.js'
import { formatNames } from './formats/names.js'
import { UserError } from './text/problem.js'
import { quote } from './text/quote.js'
import { parseRepositoryRef, type RepositoryRef } from './text/repository-ref.js'

/** The instructor's side of a grading: the configuration, and where the protected files come from. */
export type Course = {
  config: Config
  /** What the configuration was read from, for its digest. */
  text: string
  /** Directory of the files that are put back. */
  protectFrom?: string
}

/** Where repositories that the course names are fetched from. */
export type Server = {
  url: string
  token: string
  environment: Readonly<Record<string, string | undefined>>
}

export type CourseRequest = {
  /** The submission's directory. */
  dir: string
  /** A path, or `owner/repo@ref:path`; undefined looks in the usual places of the submission. */
  config: string | undefined
  /** What a path is relative to, also where files are named to people. */
  base: string
  /** What the workflow says when there is no file. */
  zero: Omit<ZeroInputs, 'command' | 'assignment'> & { command?: string | undefined }
  /** What somebody can do where there is none. */
  advice: string
  /** What the assignment is called where nothing names it; asked only then. */
  assignment: () => Promise<string>
  server: Server
  /** A directory of ours for what is fetched. */
  scratch: string
}

type Found = Pick<Course, 'config' | 'text'>

const usualPlaces = ['.github/grading.yml', 'grading.yml'] as const
const classroomPlace = '.github/classroom/autograding.json'
const options = { formats: formatNames }

/** Stage 1: finds and checks the configuration and fetches what it names; throws every problem with its place. */
export async function openCourse(request: CourseRequest): Promise<Course> {
  const found = await findConfig(request)
  const { from } = found.config.protect
  return from === undefined ? found : { ...found, protectFrom: await directoryOf(from, request) }
}

/** Only the configuration, for those who do not grade. */
export async function findConfig(request: CourseRequest): Promise<Found> {
  const { config, zero } = request
  const found = config === undefined ? await lookUp(request) : await readNamed(config, request)
  if (found !== undefined && zero.command !== undefined) throw twoConfigurations(found.config.file)
  return found ?? withoutFile(request)
}

async function lookUp({ dir, base }: CourseRequest): Promise<Found | undefined> {
  for (const place of usualPlaces) {
    const text = await readBoundedText(join(dir, place))
    if (text !== undefined) return parsed(text, relative(base, join(dir, place)))
  }
  return undefined
}

async function readNamed(name: string, request: CourseRequest): Promise<Found> {
  const ref = parseRepositoryRef(name)
  const path = ref === undefined ? resolve(request.base, name) : await fetched(ref, 'grading.yml', request)
  const text = await readBoundedText(path)
  if (text === undefined) throw new UserError([{ message: `there is no configuration ${quote(name)}` }])
  return parsed(text, name)
}

async function parsed(text: string, file: string): Promise<Found> {
  // Loaded here, since a grading without a file needs no YAML.
  const { parseConfig } = await import('./config/load.js')
  return { config: parseConfig(text, file, options), text }
}

async function withoutFile({ dir, base, zero, advice, assignment }: CourseRequest): Promise<Found> {
  if (zero.command !== undefined) {
    const inputs = { ...zero, command: zero.command, assignment: await assignment() }
    return { config: configOfInputs(inputs, formatNames), text: JSON.stringify(inputs) }
  }
  const path = join(dir, classroomPlace)
  const text = await readBoundedText(path)
  if (text === undefined) throw noConfiguration(advice)
  const { configOfAutograding } = await import('./migrate/autograding.js')
  return { config: configOfAutograding(text, relative(base, path), await assignment(), options), text }
}

async function directoryOf(from: ProtectSource, request: CourseRequest): Promise<string> {
  switch (from.kind) {
    case 'directory':
      return directoryBeside(request.dir, from.path)
    case 'repository':
      return fetched(from, '.', request)
  }
}

/** Where a directory lies that the configuration names, seen from the submission's. */
export const directoryBeside = (dir: string, path: string): string =>
  resolve(dir, path.replace(/^~(?=\/|$)/, homedir()))

/** Where a path of a repository lies once the repository is here. */
async function fetched(
  { owner, repo, ref, path }: RepositoryRef,
  usual: string,
  { server, scratch }: CourseRequest,
): Promise<string> {
  const dir = await mkdtemp(join(scratch, 'course-'))
  const { url: serverUrl, token, environment } = server
  const { fetchTree } = await import('./github/fetch-tree.js')
  await fetchTree({ serverUrl, owner, repo, ref, token, dir, environment })
  return resolve(dir, path === '.' ? usual : path)
}

const twoConfigurations = (file: string): UserError =>
  new UserError([
    { message: `the input \`command\` and ${quote(file)} both say how to grade`, hint: 'remove one of them' },
  ])

const noConfiguration = (hint: string): UserError =>
  new UserError([
    {
      message: `there is no ${usualPlaces.join(', no ')} and no ${classroomPlace}`,
      hint,
    },
  ])
