import { formatCommand } from './annotations.js'

/**
 * The workflow command by which a run announces the record that it kept: GitHub ties it to the run, and what was graded
 * cannot write one, so that a harvest can tell the record from one that somebody pushed.
 */
export const recordNotice = (path: string, sha256: string): string =>
  formatCommand({ level: 'notice', title: 'Grade record', message: `${path} sha256=${sha256}` })
