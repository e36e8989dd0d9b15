import { dirname } from 'node:path'
import { liesIn } from '../text/below.js'

/** The directory in which all of these lie, if that is less than everything. */
export function commonDirectory(paths: readonly string[]): string | undefined {
  const [first, ...rest] = paths.map((path) => dirname(path))
  if (first === undefined) return undefined
  const common = rest.reduce((shared, path) => {
    let above = shared
    while (above !== dirname(above) && !liesIn(path, above)) above = dirname(above)
    return above
  }, first)
  return common === dirname(common) ? undefined : common
}
