import type { Counts } from '../domain/attempt.js'
import type { LatePolicy } from '../domain/late.js'
import type { Instant } from '../domain/time.js'
import type { Trust } from '../domain/trust.js'

/** Which repositories of an organisation hold an assignment; what is said together must all hold. */
export type RepositoryChoice = {
  /** Globs over names (`hw3-*`, `!hw3-solution`), later ones win; empty: every name. */
  names: readonly string[]
  topic?: string
  /** A custom property and its value: `course=cs101`. */
  property?: { name: string; value: string }
  /** A team's slug: the repositories it has access to. */
  team?: string
  /** `owner/repo`: the repositories made from that template. */
  template?: string
  /** Named one by one, `owner/repo` or a name in the organisation: nothing is listed. */
  list?: readonly string[]
  /** One for each student or group of the roster: the assignment's `names` with the login in place of `*`. */
  fromRoster?: boolean
}

/** Where a grade may be read from, in this order. */
export const resultSources = ['branch', 'artifact', 'classroom50', 'classroom'] as const
export type ResultSource = (typeof resultSources)[number]

/** An assignment in `course.yml`; what it says wins over what the assignment's own configuration says. */
export type CourseAssignment = {
  assignment: string
  repos: RepositoryChoice
  /** Path of its grading.yml, relative to course.yml, or `owner/repo@ref:path`. */
  config?: string
  due?: Instant
  late?: LatePolicy
  counts?: Counts
  /** Its name in the learning management system: `Homework 3 (48213)`. */
  lms?: string
  /** Paths of the workflows that students were given, relative to course.yml: a trusted run used one of them. */
  workflow?: readonly string[]
  /** Path of Classroom 50's `scores.json`, relative to course.yml: what its own collector has. */
  scores?: string
  /** The branch of results; default `grades`. */
  branch: string
  sources: readonly ResultSource[]
}

/** A whole `course.yml` with its defaults. */
export type CourseConfig = {
  /** As it is named to people; paths are relative to its directory. */
  file: string
  /** What people read: the name it gives itself, else the organisation. */
  name?: string
  org?: string
  timezone: string
  roster: readonly string[]
  groups?: string
  extensions?: string
  require: Trust
  assignments: readonly CourseAssignment[]
}
