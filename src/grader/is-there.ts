import { lstat } from 'node:fs/promises'

/** Whether there is anything of that name, a link that leads nowhere included. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
