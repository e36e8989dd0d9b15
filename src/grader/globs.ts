import picomatch from 'picomatch'

// Elsewhere `TESTS/a` is `tests/a`.
const foldsCase = process.platform === 'win32' || process.platform === 'darwin'

/** A path as this system tells it from others. */
export const fold = (path: string): string => (foldsCase ? path.toLowerCase() : path)

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
