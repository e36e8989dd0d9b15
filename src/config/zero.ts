import { formatPath } from '../text/json-path.js'
import type { Path } from '../text/yaml.js'
import type { Config } from './config.js'
import { type ConfigOptions, configOf } from './validate.js'

/** What a workflow says when there is no grading.yml. */
export type ZeroInputs = {
  command: string
  assignment: string
  maxPoints?: number | undefined
  results?: string | undefined
  /** `auto` without results is `exit-code`. */
  format?: string | undefined
}

const file = "the action's inputs"

const inputNames: Record<string, string> = {
  assignment: 'assignment',
  'grader.run': 'command',
  'grader.results': 'results',
  'grader.format': 'format',
  max_points: 'max-points',
}

/** Grades one command, without a file. */
export function configOfInputs(inputs: ZeroInputs, options: ConfigOptions): Config {
  const { command, assignment, results, maxPoints } = inputs
  const named = inputs.format ?? 'auto'
  const format = named === 'auto' && results === undefined ? 'exit-code' : named
  const isGuessed = format === 'exit-code' && maxPoints === undefined
  const points = isGuessed ? 1 : maxPoints
  const value = {
    assignment,
    grader: { run: command, format, ...(results !== undefined && { results }) },
    ...(points !== undefined && { max_points: points }),
  }
  const config = configOf({ value, file, placeOf: () => ({ file }), nameOf }, options)
  return isGuessed ? { ...config, notices: [...config.notices, 'max-points is not given: 1 point'] } : config
}

const nameOf = (path: Path): string => inputNames[formatPath(path)] ?? formatPath(path)

/** The template's name, else the repository's without its submitter, made fit to be an assignment; else `default`. */
export function assignmentName(repository: string, template?: string, submitter?: string): string {
  const own = nameIn(repository)
  const suffix = submitter === undefined ? '' : `-${slug(submitter)}`
  const shared = suffix !== '' && own.endsWith(suffix) ? own.slice(0, -suffix.length) : own
  return nameIn(template ?? '') || slug(shared) || 'default'
}

const nameIn = (repository: string): string => slug(repository.split('/').at(-1) ?? '')

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[._-]+$/g, '')
    .slice(0, 100)
