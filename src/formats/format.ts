import type { Results } from '../domain/results.js'

/** A results file, by its path below RESULTS_DIR. */
export type ResultsFile = { file: string; text: string }

/** How one tool's results are read. Text in, results out; nothing here touches a file. */
export type Format = {
  name: string
  /** What tool writes it, in a few words for help texts. */
  title: string
  /** Whether this text is in this format. Cheap, and never throws. */
  detects: (text: string) => boolean
  /** Throws a `UserError` that names the field and its place in `file`. */
  parse: (text: string, file: string) => Results
  /** What two tests of one id mean: a mistake, the worst of them, or tests of their own that are numbered. */
  duplicates: 'error' | 'worst' | 'number'
}
