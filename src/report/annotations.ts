import type { Attempt } from '../domain/attempt.js'
import type { TestResult } from '../domain/results.js'
import { cutCharacters, visible } from '../text/visible.js'
import { excerpt } from './excerpt.js'
import { formatErrorLines } from './status.js'
import { groupTests } from './tests.js'
import { statusWords } from './words.js'

export type Annotation = {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** In the repository, with `/`. */
  file?: string
  line?: number
}

// GitHub shows ten of each level for a step and drops the rest.
const MOST_PER_LEVEL = 10
const TITLE_LIMIT = 200
const NAME_LIMIT = 180
const MESSAGE_LIMIT = 4000

/** A path that stays inside the submission, with `/`; undefined for every other. */
function pathInside(file: string, directory: string): string | undefined {
  const path = file.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || visible(path, { oneLine: true }) !== path)
    return undefined
  const segments = [...directory.split('/'), ...path.split('/')].filter(
    (segment) => !['', '.'].includes(segment),
  )
  return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/')
}

function placeOf({ file, line }: TestResult, directory: string): Pick<Annotation, 'file' | 'line'> {
  const path = file === undefined ? undefined : pathInside(file, directory)
  if (path === undefined) return {}
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? { file: path, line } : { file: path }
}

function annotationOf(test: TestResult, directory: string): Annotation {
  const { word } = statusWords[test.status]
  const message = test.message === undefined || test.message.trim() === '' ? word : test.message.trim()
  return {
    level: test.status === 'partial' ? 'warning' : 'error',
    title: `${cutCharacters(test.name.trim(), NAME_LIMIT)}: ${word}`,
    message,
    ...placeOf(test, directory),
  }
}

const formatErrorAnnotation = (message: string): Annotation => ({
  level: 'error',
  title: 'Invalid, not gradable',
  message,
})

/**
 * Failing tests as notes on files and lines, as many as GitHub shows; those with a place first. Hidden tests have
 * none. `directory` is the submission's, below the repository's root.
 */
export function annotationsOf(attempt: Attempt, directory = '.'): Annotation[] {
  const { failing } = groupTests(attempt.tests.filter(({ visibility }) => visibility !== 'hidden'))
  const errors = attempt.status === 'ungradable' ? formatErrorLines(attempt).map(formatErrorAnnotation) : []
  const all = [...errors, ...failing.map((test) => annotationOf(test, directory))]
  const placedFirst = [...all.filter(({ file }) => file), ...all.filter(({ file }) => !file)]
  const of = (level: Annotation['level']): Annotation[] =>
    placedFirst.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL)
  return [...of('error'), ...of('warning')]
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** The workflow command for one annotation, on one line, with nothing hidden in it. */
export function formatCommand({ level, title, message, file, line }: Annotation): string {
  const properties = {
    file: file === undefined ? undefined : visible(file, { oneLine: true }),
    line: line?.toString(),
    title: visible(title, { oneLine: true, limit: TITLE_LIMIT }),
  }
  const written = Object.entries(properties)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${level} ${written.join(',')}::${escapeData(excerpt(message, MESSAGE_LIMIT))}`
}
