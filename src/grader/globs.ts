import picomatch from 'picomatch'
import { fold, foldsCase } from './fold.js'

/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const plain = patterns.map((pattern) => pattern.replace(/^\.\//, ''))
  const exact = new Set(plain.map(fold))
  const matchers = plain.map((pattern) => picomatch(pattern, { dot: true, nocase: foldsCase }))
  return (path) => exact.has(fold(path)) || matchers.some((matches) => matches(path))
}

/** The directory below which everything that fits a glob lies; '' is the whole tree. */
export function baseOf(pattern: string): string {
  const { base, isGlob } = picomatch.scan(pattern.replace(/^\.\//, ''))
  return isGlob ? base : pattern.split('/').slice(0, -1).join('/')
}
