import { isAbsolute, relative } from 'node:path'

/** Whether a path is a directory or lies in it, by how both are written, with slashes. */
export const isAtOrBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`)

/** Whether a path is a directory or lies in it, as this system reads both; neither is looked at. */
export function liesIn(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return !isAbsolute(way) && !/^\.\.(?=[\\/]|$)/.test(way)
}
