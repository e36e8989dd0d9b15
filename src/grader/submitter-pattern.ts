import { posix } from 'node:path'
import picomatch from 'picomatch'

const placeholder = '{submitter}'
// A character no path has; picomatch takes it as it is.
const mark = '\uE000'

/** Whether a pattern such as `repos/{submitter}/hw3.ipynb` says once where the submitter's name is. */
export const hasOneSubmitter = (pattern: string): boolean => pattern.split(placeholder).length === 2

/** The glob of all submissions that fit such a pattern. */
export const globOfSubmitters = (pattern: string): string => pattern.replace(placeholder, '*')

/** Reads a submitter's name from a path; undefined where the path does not fit. */
export function submitterOf(pattern: string): (path: string) => string | undefined {
  const marked = posix.normalize(pattern.replace(placeholder, mark))
  const { source, flags } = picomatch.makeRe(marked, { dot: true })
  const fits = new RegExp(source.replaceAll(mark, '([^/]+?)'), flags)
  return (path) => fits.exec(path)?.[1]
}
