import type { Instant } from '../../domain/time.js'
import type { Problem } from '../../text/problem.js'

/** A file to write, by its place in the repository. */
export type NewFile = { path: string; text: string }

/** A course of another tool as files of ours. */
export type Imported = {
  /** What it was read from. */
  from: string[]
  files: NewFile[]
  /** What has no counterpart here, or is not the same as before. */
  notices: Problem[]
  /** Files that nothing reads any more. */
  obsolete: string[]
  /** Commands to look with before anybody else does; `at` says what a path of the directory is from here. */
  next: (at: (path?: string) => string) => string[]
  /** What people still have to copy into the repository, for the grader. */
  copies?: { from: string; to: string }[]
  /** What `run` would do on this machine before it grades. */
  setup?: string
}

export type ImportRequest = {
  dir: string
  /** What the files are called to people: paths from here. */
  base: string
  assignment: string
  now: Instant
}

/** Reads one kind of course; undefined where there is none. */
export type Importer = (request: ImportRequest) => Promise<Imported | undefined>
