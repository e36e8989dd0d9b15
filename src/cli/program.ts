import { relative } from 'node:path'

/** How somebody calls this command line: the file by its path from here, or the name npm gives it where it is installed. */
export function programOf(file: string | undefined, cwd: string): string {
  if (file === undefined || !/[\\/]dist[\\/]cli[\\/]index\.js$/.test(file) || isInstalled(file))
    return 'grade-action'
  const path = relative(cwd, file)
  return `node ${/\s/.test(path) ? `"${path}"` : path}`
}

/** On Windows npm's launcher starts the file by its path. */
const isInstalled = (file: string): boolean => /[\\/]node_modules[\\/]/.test(file)
