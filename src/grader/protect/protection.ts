import type { Command, ProtectedFile } from '../../domain/run.js'

/** The course's files in the workspace: put back whenever student code may have touched them. */
export type Protection = {
  /** Puts back what differs, and removes what is neither the course's nor made by a stage before. */
  putBack: () => Promise<void>
  /** What a stage has made since then among protected files and hooks stays, as long as it does not change. */
  keepMade: (by: 'setup' | 'build') => Promise<void>
  /** What was done so far. */
  files: () => ProtectedFile[]
  /** What whoever reads the report should know of the protected files. */
  notices: () => string[]
  /** The course's files, or without a source those of the submission, as they were at the start. */
  sources: readonly { path: string; sha256: string }[]
  /** Why a command could only fail: a file it needs was left out of the submission, and the course has none. */
  missedBy?: (command: Command) => Promise<string | undefined>
}

export type ProtectRules = {
  /** Globs of files that are the course's alone. */
  files: readonly string[]
  /** Globs of files that a submission may bring, whatever they are called. */
  keep: readonly string[]
  /** What a submission must bring is no hook of somebody's own making. */
  required: readonly string[]
  /** Paths that are not in the copy at all, and are not put back into it. */
  withheld: readonly string[]
}

/** A program could add files until the record is too large to keep. */
export const mostRecorded = 500
