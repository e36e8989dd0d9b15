import { dirname, join, relative, resolve } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import type { Config } from '../config/config.js'
import { configOfInputs, configOfRunners, type ZeroInputs } from '../config/zero.js'
import { formatNames } from '../formats/names.js'
import { liesIn } from '../text/below.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { parseRepositoryRef } from '../text/repository-ref.js'
import { fetchedTree, placeIn, type Server } from './fetched-tree.js'
import { classroomPlace, noConfiguration, noSuchFile, usualPlaces } from './places.js'
import { type ConfigFile, rubricBeside } from './rubric-beside.js'

/** Where a configuration is looked for, and what is said where there is none. */
export type CourseRequest = {
  /** The submission: a directory, or a single file, in which there is no configuration to look up. */
  dir: string
  /** A path, or `owner/repo@ref:path`; undefined looks in the usual places of the submission. */
  config: string | undefined
  /** What a path is relative to, also where files are named to people. */
  base: string
  /** What the workflow says when there is no file. */
  zero: Omit<ZeroInputs, 'command' | 'assignment'> & {
    command?: string | undefined
    /** Steps of GitHub Classroom that graded already. */
    runners?: string | undefined
  }
  /** What somebody can do where there is none. */
  advice: string
  /** What the assignment is called where nothing names it; asked only then. */
  assignment: () => Promise<string>
  server: Server
  /** A directory of ours for what is fetched. */
  scratch: string
}

/** A configuration that was found. */
export type Found = {
  config: Config
  /** What it was read from, for its digest. */
  text: string
  /** What `protect.from` is relative to: the submission, or where a file lies that is not inside it. */
  directory: string
  /** The tree the configuration was fetched with, if it was: nothing else of it is here. */
  tree?: string
  /** The path of a file here that was named, and not looked up. */
  named?: string
  /** The files here that it was read from. */
  files: readonly string[]
}

/** The same configuration for another submission. */
export const foundFor = (found: Found, dir: string): Found =>
  found.named === undefined ? found : { ...found, directory: directoryFor(found.named, dir) }

const directoryFor = (path: string, dir: string): string => (liesIn(path, dir) ? dir : dirname(path))

const options = { formats: formatNames }

/** Finds and checks the configuration, wherever it is; throws every problem with its place. */
export async function findConfig(request: CourseRequest): Promise<Found> {
  const { config, zero } = request
  const found = config === undefined ? await lookUp(request) : await readNamed(config, request)
  const other = (['runners', 'command'] as const).find((input) => zero[input] !== undefined)
  if (found !== undefined && other !== undefined) throw twoConfigurations(found.config.file, other)
  return found ?? withoutFile(request)
}

async function lookUp({ dir, base }: CourseRequest): Promise<Found | undefined> {
  for (const place of usualPlaces) {
    const path = join(dir, place)
    const text = await readBoundedText(path)
    if (text !== undefined)
      return { ...(await parsed({ text, file: relative(base, path), path })), directory: dir }
  }
  return undefined
}

async function readNamed(name: string, request: CourseRequest): Promise<Found> {
  const ref = parseRepositoryRef(name)
  const tree = ref === undefined ? undefined : await fetchedTree(ref, request)
  const path =
    tree === undefined ? resolve(request.base, name) : placeIn(tree, ref?.path ?? '.', 'grading.yml')
  const text = await readBoundedText(path)
  if (text === undefined) throw noSuchFile(name)
  const read = await parsed({ text, file: name, path, tree })
  return tree === undefined
    ? { ...read, directory: directoryFor(path, request.dir), named: path }
    : { ...read, directory: dirname(path), tree }
}

async function parsed(source: ConfigFile): Promise<Pick<Found, 'config' | 'text' | 'files'>> {
  const { text, file, path: place } = source
  const files = [place]
  // Loaded here, since a grading without a file needs no YAML.
  const { loadConfig } = await import('../config/load.js')
  const config = await loadConfig(text, file, options, (path, needsLate) => {
    files.push(resolve(dirname(place), path))
    return rubricBeside(source, path, needsLate)
  })
  return { config, text, files }
}

async function withoutFile({ dir, base, zero, advice, assignment }: CourseRequest): Promise<Found> {
  if (zero.runners !== undefined) {
    const inputs = { ...zero, assignment: await assignment() }
    return { config: configOfRunners(inputs), text: JSON.stringify(inputs), directory: dir, files: [] }
  }
  if (zero.command !== undefined) {
    const inputs = { ...zero, command: zero.command, assignment: await assignment() }
    return {
      config: configOfInputs(inputs, formatNames),
      text: JSON.stringify(inputs),
      directory: dir,
      files: [],
    }
  }
  const path = join(dir, classroomPlace)
  const text = await readBoundedText(path)
  if (text === undefined) throw noConfiguration(advice)
  const { configOfAutograding } = await import('../migrate/autograding.js')
  const config = configOfAutograding(text, relative(base, path), await assignment(), options)
  return { config, text, directory: dir, files: [path] }
}

const twoConfigurations = (file: string, input: string): UserError =>
  new UserError([
    {
      message: `the input \`${input}\` and ${quote(file)} both say how to grade`,
      hint: 'remove one of them',
    },
  ])
