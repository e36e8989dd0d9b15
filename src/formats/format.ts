import type { Results, TestResult } from '../domain/results.js'

/** A results file, by its path below RESULTS_DIR. */
export type ResultsFile = { file: string; text: string }

/** What the configuration tells a reader that the results do not say themselves. */
export type ReadOptions = {
  /** Names of PyBryt's references, in the order of its results. */
  references: readonly string[]
}

/** What is read of a test besides its id and status; the generated table in docs/formats.md lists it. */
export type ReadField = Exclude<keyof TestResult, 'id' | 'status'>

/** How one tool's results are read. Text in, results out; nothing here touches a file. */
export type Format = {
  name: string
  /** What tool writes it, in a few words for help texts. */
  title: string
  /** What an id is made of, for whoever writes patterns: ``classname::name``. */
  ids: string
  /** Where the whole's points and maximum come from, in a sentence without a full stop. */
  points: string
  /** Everything it may fill in of a test. */
  reads: readonly ReadField[]
  /** Whether this text is in this format. Cheap, and never throws; `keys` are those at the top of a JSON object. */
  detects: (text: string, keys: ReadonlySet<string>) => boolean
  /** Throws a `UserError` that names the field and its place in `file`. */
  parse: (text: string, file: string, options: ReadOptions) => Results
  /** What two tests of one id mean: a mistake, the worst of them, or tests of their own that are numbered. */
  duplicates: 'error' | 'worst' | 'number'
}
