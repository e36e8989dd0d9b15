import { basename } from 'node:path'
import type { Course } from '../course.js'
import type { Attempt } from '../domain/attempt.js'
import { grade } from '../grade.js'
import type { Terminal } from './command.js'
import { machineOf } from './machine.js'

/** A directory on this machine, and what to grade it by. */
export type DirectoryJob = {
  dir: string
  course: Course
  /** Codes of the only items and tests to grade; none is all. */
  items?: readonly string[]
  /** When it was handed in, and by which clock; default: now. */
  time?: Pick<Attempt['submission'], 'submittedAt' | 'submittedAtSource'>
  /** A directory of ours for the workspace. */
  scratch: string
  /** What student code has no business in. */
  ours?: readonly string[]
  /** Gets the skeleton before student code runs; without it nothing outlives a grading that is killed. */
  keep?: (skeleton: Attempt) => Promise<void>
}

/** Grades a directory here and now; the attempt is kept by whoever asked for it. */
export async function gradeDirectory(job: DirectoryJob, terminal: Terminal): Promise<Attempt> {
  const { dir, course, items = [], scratch, ours = [], keep = async () => undefined } = job
  const { now, signal } = terminal
  const time = job.time ?? { submittedAt: now(), submittedAtSource: 'clock' as const }
  return grade({
    submission: { name: basename(dir), ...time },
    dir,
    course,
    items,
    machine: machineOf(terminal, scratch, ours),
    signal,
    keep,
  })
}
