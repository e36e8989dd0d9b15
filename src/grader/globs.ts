import picomatch from 'picomatch'
import { fold, foldsCase } from './fold.js'

/** Names may hold line breaks, and `**` is to go over these, too. */
const flags = foldsCase ? 'is' : 's'

/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  // Of `./` nothing is left, and no path is that.
  const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '')).filter((pattern) => pattern !== '')
  const exact = new Set(plain.map(fold))
  const matchers = plain.map((pattern) => picomatch(pattern, { dot: true, nocase: foldsCase, flags }))
  return (path) => exact.has(fold(path)) || matchers.some((matches) => matches(path))
}

/** The directory below which everything that fits a glob lies; '' is the whole tree. */
export function baseOf(pattern: string): string {
  const plain = pattern.replace(/^\.\//, '')
  const { base, isGlob, negated } = picomatch.scan(plain)
  if (negated) return ''
  return isGlob ? base.replace(/\\(.)/g, '$1') : plain.split('/').slice(0, -1).join('/')
}
