import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from './course.js'
import type { Digest } from './domain/attempt.js'
import type { RegradedSubmitter } from './domain/regraded.js'
import { turnsOf } from './domain/turns.js'
import { sandboxOf } from './grade.js'
import { inParallel } from './grader/parallel.js'
import { removeTree } from './grader/remove.js'
import { submissionDigests } from './grader/submission-digests.js'
import { digestsOfCourse, type Machine } from './job.js'
import { type AttemptLine, attemptLineOf } from './record/jsonl.js'
import { type Person, peopleIn } from './regrade/people.js'
import type { GradingAgain } from './regrade/submission.js'
import { type Regrading, regradeSubmitter } from './regrade/submitter.js'
import { appendAttempt, readAttemptLines } from './store/directory.js'
import { readSetAside, setAside } from './store/set-aside.js'
import { noAttempts } from './store/stored.js'
import { didYouMean } from './text/closest.js'
import { type Problem, throwProblems } from './text/problem.js'
import { quote } from './text/quote.js'

export type RegradeRequest = {
  /** The directory of attempts. */
  dir: string
  course: Course
  /** Whose submissions; undefined: everybody's. */
  submitters: readonly string[] | undefined
  /** Repositories that somebody excluded since they were harvested. */
  left: ReadonlySet<number>
  /** Every submission, not only what counts and the newest. */
  all: boolean
  /** Also what today's grader has graded already. */
  again: boolean
  /** Keeps nothing. */
  dryRun: boolean
  /** Whoever would go down keeps what they had. */
  neverLower: boolean
  /** How many are graded at the same time. */
  jobs: number
  machine: Machine
  signal: AbortSignal
  /** What somebody's attempts come to by the course's rules and under their marks. */
  gradeOf: Regrading['gradeOf']
  /** Hears whose attempts are graded again, and tells how their files are brought here. */
  open: (lines: readonly AttemptLine[]) => Promise<GradingAgain['fetch']>
  /** Hears of each submitter who is done. */
  done: (row: RegradedSubmitter) => void
}

export type Regrade = {
  /** In the order of the submitters' names. */
  rows: RegradedSubmitter[]
  /** Who is not done, since it was stopped. */
  left: string[]
  /** Lines of the directory of attempts that cannot be read. */
  problems: Problem[]
  /** Errors of ours; what they befell stays as it was. */
  bugs: unknown[]
}

/**
 * Grades recorded submissions again by today's grader, from the course's own files. Each grading is on disk before the next
 * begins, and none is done twice by the same files of the course, so that it can end anywhere and be begun anew.
 */
export async function regrade(request: RegradeRequest): Promise<Regrade> {
  const { dir, course, jobs, signal, dryRun, neverLower } = request
  const { assignment } = course.config
  const machine = { ...request.machine, tried: {} }
  const today = await digestsOfToday(course, machine)
  const { lines, problems } = await readLines(request)
  const people = peopleIn(lines, neverLower ? await readSetAside(dir, assignment) : [])
  const fetch = await request.open(lines)
  const bugs: unknown[] = []
  const regrading: Regrading = {
    ...request,
    machine,
    today,
    fetch,
    takeTurn: turnsOf(jobs),
    keep: dryRun ? nothing : (line) => appendAttempt(dir, line),
    setAside: dryRun ? nothing : (line) => setAside(dir, line),
    bug: (bug) => bugs.push(bug),
  }
  const rows = new Map<Person, RegradedSubmitter>()
  // One more than may run programs: it is fetched, or put away, while those of the others run.
  await inParallel(people, jobs + 1, signal, async (person, stopped) => {
    const row = await regradeSubmitter(person, { ...regrading, signal: stopped })
    if (row === undefined) return
    rows.set(person, row)
    request.done(row)
  })
  const left = people.filter((one) => !rows.has(one)).map(({ submitter }) => submitter)
  return { rows: people.flatMap((one) => rows.get(one) ?? []), left, problems, bugs }
}

const nothing = async (): Promise<void> => undefined

/** What the attempts of today's grader say of the course; what would make an error of every grading is thrown. */
async function digestsOfToday(course: Course, machine: Machine): Promise<Digest[]> {
  const { config, protectFrom } = course
  await sandboxOf({ course, machine })
  if (protectFrom === undefined) return digestsOfCourse(course, undefined)
  const { temp: parent, home } = machine
  const source = join(await mkdtemp(join(parent, 'nothing-')), 'files')
  await mkdir(source)
  try {
    const { protectedSha256 } = await submissionDigests({ source, parent, home, config, protectFrom })
    return digestsOfCourse(course, protectedSha256)
  } finally {
    await removeTree(join(source, '..'))
  }
}

type Read = { lines: AttemptLine[]; names: Set<string>; problems: Problem[] }

/** The lines of those who were asked for, and who else there is; without repositories that were left since. */
async function readLines({ dir, course, submitters, left }: RegradeRequest): Promise<Read> {
  const { assignment } = course.config
  const read: Read = { lines: [], names: new Set(), problems: [] }
  for await (const some of readAttemptLines(dir, assignment))
    for (const one of some) {
      if ('problems' in one) read.problems.push(...one.problems)
      else if (!left.has(one.record.repository_id ?? -1)) {
        read.names.add(one.record.submitter)
        if (submitters?.includes(one.record.submitter) ?? true) read.lines.push(attemptLineOf(one.record))
      }
    }
  if (read.names.size === 0 && read.problems.length === 0) throw await noAttempts(dir, assignment)
  throwProblems((submitters ?? []).flatMap((name) => unknown(name, [...read.names])))
  return read
}

function unknown(name: string, names: readonly string[]): Problem[] {
  if (names.includes(name)) return []
  const hint = didYouMean(name, names) ?? `there are ${names.length}, such as ${names.slice(0, 3).join(', ')}`
  return [{ message: `there is no attempt of ${quote(name)}`, hint }]
}
