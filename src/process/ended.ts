/** What a stream held: its text, head and tail when it was longer than the budget. */
export type Captured = { text: string; bytes: number; cut: boolean }

/** How a process ended, and what it printed. */
export type Ended = {
  exitCode: number | null
  signal: string | null
  timedOut: boolean
  cancelled: boolean
  /** True when something it started could not be ended: it may still write. */
  leftRunning: boolean
  /** Why it could not be started at all. */
  startError?: string
  /** What the system calls that error, where it is about the program itself. */
  startErrorCode?: string
  /** It reached the memory limit and was ended for that. */
  outOfMemory?: true
  /** How many processes and threads it had at a time, with the sandbox's own, where that is known. */
  mostProcesses?: number
  /** Which limits it reached, in words: `used more memory than the limit of 2 GiB`. */
  reached?: readonly string[]
  /** What its processes used of the processors, where that is known. */
  cpuMs?: number
  durationMs: number
  stdout: Captured
  /** Both streams as they came. */
  output: Captured
}

const nothing: Captured = { text: '', bytes: 0, cut: false }

/** The end of what never ran. */
export const neverRan: Ended = {
  exitCode: null,
  signal: null,
  timedOut: false,
  cancelled: false,
  leftRunning: false,
  durationMs: 0,
  stdout: nothing,
  output: nothing,
}
