import { lstat } from 'node:fs/promises'

/** Whether a directory is there, and no link to one. */
export const isRealDirectory = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
