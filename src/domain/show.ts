/** How much of a test students see: everything, outputs of what did not pass, names and statuses, nothing. */
export type Shown = 'all' | 'failed' | 'names' | 'none'

/** What the instructor reveals; the first pattern that fits a test wins over `output`. */
export type ShowPolicy = { output: Shown; limitBytes: number; tests: { pattern: string; output: Shown }[] }
