import { shortName } from '../text/checksum.js'

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path)

const withSlashes = (path: string): string => path.replaceAll('\\', '/')

/** A suite's file is said again for each of its tests. */
const LONGEST = 1000

/** A path below the submission, for annotations; a grading has taken its own directory off by now. */
export function fileBelow(path: string): string | undefined {
  if (path.length > LONGEST) return undefined
  const file = withSlashes(path)
  return file === '' || isAbsolute(file) || file.startsWith('../') ? undefined : file
}

/**
 * What test files are called in ids: their paths, and of those outside of the submission what they do not share, so
 * that ids are the same wherever the tests ran.
 */
export function fileNames(paths: readonly string[]): (path: string) => string {
  const absolute = [...new Set(paths.map(withSlashes))].filter(isAbsolute)
  const shared = sharedDirectory(absolute)
  const names = new Map(
    paths.map((path) => {
      const file = withSlashes(path)
      return [path, shortName(isAbsolute(file) ? file.slice(shared.length) : file)]
    }),
  )
  return (path) => names.get(path) ?? shortName(path)
}

/** `/home/a/` of `/home/a/b.js` and `/home/a/c/d.js`. */
export function sharedDirectory(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let end = first.lastIndexOf('/') + 1
  while (end > 0 && !others.every((path) => path.startsWith(first.slice(0, end)))) {
    end = first.lastIndexOf('/', end - 2) + 1
  }
  return first.slice(0, end)
}
