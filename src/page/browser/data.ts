/** What the page holds for its script, as short as it can be read: each of these is there once for every student. */
export type PageData = {
  timezone: string
  /** `https://github.com`. */
  server: string
  kinds: readonly PageKind[]
  /** What is said of many. */
  texts: readonly string[]
  trusts: readonly string[]
  /** Of items and of attempts. */
  statuses: readonly string[]
  assignments: readonly { name: string; timezone: string; labels: readonly PageLabel[] }[]
  accounts: readonly PageAccount[]
  people: readonly PagePerson[]
}

/** A status, in a word, and what it comes to. */
export type PageKind = { status: string; word: string; tone: string; standing: string }

/** In the order of the table's rows. */
export type PagePerson = {
  name: string
  /** Login, number, section, address: what is known of them. */
  known: readonly string[]
  /** The share of what is graded so far; null without a grade. */
  total: number | null
  /** For each assignment, places in `accounts`. */
  accounts: readonly (readonly number[])[]
  /** Assignments that they belong to and that say nothing of them. */
  uncollected?: readonly number[]
}

export type PageAccount = {
  /** Which assignment. */
  a: number
  /** A place in `kinds`. */
  kind: number
  group?: string
  members?: readonly string[]
  /** A place in `texts`, like the others that are numbers here. */
  reason?: number
  /** A place in `trusts`. */
  trust?: number
  trustReason?: number
  repository?: string
  /** Whether the repository has a page on the server. */
  linked?: true
  flags?: readonly string[]
  points?: number
  raw?: number
  penalty?: number
  max?: number
  /** Items that wait for a person; set only where some do. */
  pending?: readonly string[]
  /** Without it nothing was due, or nobody knows when it was handed in. */
  lateMinutes?: number
  lateDays?: number
  items?: readonly PageItem[]
  adjustments?: readonly (readonly [points: number, reason: string])[]
  attempts: readonly PageAttempt[]
  /** Which of them counts. */
  counted?: number
  /** How many attempts before these are not shown. */
  older?: number
}

export type PageLabel = readonly [id: string, name: string, maxPoints: number, depth: number]

/** `label` is a place in the assignment's labels, `status` one in `statuses`. */
export type PageItem = readonly [label: number, points: number, status: number, by?: string, comment?: string]

/** Times in minutes since 1970, the grading's as it follows the submission; `status` and `trust` are places. */
export type PageAttempt = readonly [
  submitted: number,
  gradedAfter: number,
  raw: number | null,
  status: number,
  trust: number,
  commit: string,
  reason?: string,
]
