import type { AttemptSummary, Counts } from '../domain/attempt.js'

/** What a report says beside the attempt itself. */
export type ReportContext = {
  timezone: string
  /** Earlier attempts at the assignment, in any order. */
  history: AttemptSummary[]
  counts: Counts
  /** The attempt that counts now, this one included. */
  counted?: AttemptSummary
  /** What a student types to grade the same on a laptop. */
  localCommand?: string
  /** Where the record is kept. */
  recorded?: { where: string; url?: string }
  /** Where a path that the record names, such as a picture's, can be looked at. */
  filesUrl?: string
  notices: string[]
  publicRepository?: boolean
  /** False when this attempt leaves the step green (`fail-on: never`). */
  stepFails?: boolean
}
