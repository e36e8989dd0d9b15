import { isAbsolute, relative } from 'node:path'

/** Whether a path is a directory or lies in it. */
export function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return !isAbsolute(way) && !/^\.\.(?=[\\/]|$)/.test(way)
}
