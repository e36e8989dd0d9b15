import { relative, resolve } from 'node:path'
import { onlyAsked } from '../config/asked.js'
import { openCourse } from '../course.js'
import type { Attempt } from '../domain/attempt.js'
import { imageProblems } from '../domain/image-level.js'
import { sandboxChoices } from '../domain/run.js'
import { formatAttempt } from '../record/format-attempt.js'
import { linkedImages } from '../record/images.js'
import { exitCodeOf } from '../report/step.js'
import { renderTerminal } from '../report/terminal.js'
import type { Skeleton } from '../store/skeleton.js'
import { visibleJson } from '../text/json-document.js'
import { throwProblems, UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import { type Call, choiceOf, type ExitCode } from './command.js'
import { courseRequestOf } from './course-request.js'
import { gradeDirectory } from './grade-directory.js'
import { inScratch } from './scratch.js'

/** `grade-action run`: grades a directory as the action would, and shows what its student sees. */
export async function run(call: Call): Promise<ExitCode> {
  const { text, flag, terminal } = call
  return inScratch('run', async (scratch) => {
    const { attempt, timezone, emit, skeleton } = await gradeAsAsked(call, scratch)
    const { color, width } = terminal
    const out = text('out')
    terminal.out(
      flag('json')
        ? visibleJson(formatAttempt(attempt))
        : renderTerminal(out === undefined ? attempt : linkedImages(attempt).attempt, {
            color,
            width,
            timezone,
            isRecorded: false,
          }),
    )
    await emit?.(attempt)
    const refused = out === undefined ? undefined : await keep(attempt, out, call)
    if (refused === undefined) await skeleton.drop()
    return refused ?? exitCodeOf(attempt)
  })
}

type Graded = { attempt: Attempt; timezone: string; emit: Emit | undefined; skeleton: Skeleton }

/** What tells of a grading for `--out` that was killed; what kept attempts need is loaded before student code runs. */
async function skeletonIn({ text, terminal }: Call): Promise<Skeleton> {
  const out = text('out')
  if (out === undefined) return noSkeleton
  const { skeletonOf } = await import('../store/skeleton.js')
  await import('../store/directory.js')
  return skeletonOf(resolve(terminal.cwd, out))
}

const noSkeleton: Skeleton = { keep: async () => undefined, drop: async () => undefined }

async function gradeAsAsked(call: Call, scratch: string): Promise<Graded> {
  const { text, terminal } = call
  const items = (text('code') ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
  if (items.length > 0 && text('out') !== undefined) throw partKept()
  const request = await courseRequestOf(call, scratch)
  const course = await openCourse(request)
  const sandbox = choiceOf(call, 'sandbox', sandboxChoices) ?? course.config.sandbox
  // What grading.yml says was checked by itself.
  throwProblems(imageProblems(sandbox, course.config.image))
  const config = { ...onlyAsked(course.config, items), sandbox }
  const { emit, time } = await emitterOf(call, config.assignment, request.dir)
  const { dir } = request
  const skeleton = await skeletonIn(call)
  const out = text('out')
  const ours = out === undefined ? [] : [resolve(terminal.cwd, out)]
  const job = { dir, course: { ...course, config }, items, time, scratch, ours, keep: skeleton.keep }
  const attempt = await gradeDirectory(job, terminal)
  return { attempt, timezone: config.timezone, emit, skeleton }
}

/** The newest grading of a submission counts, and of what was not asked for it would say nothing. */
const partKept = (): UserError =>
  new UserError([
    {
      message: '--code and --out exclude each other: what is kept counts, and this would be only a part',
      hint: 'leave out --out to look at a part',
    },
  ])

type Emit = (attempt: Attempt) => Promise<void>
type Emitter = { emit?: Emit; time: Pick<Attempt['submission'], 'submittedAt' | 'submittedAtSource'> }

/** What `--emit` asks for, known before anything is run; it decides what the time of the submission is. */
async function emitterOf(call: Call, assignment: string, dir: string): Promise<Emitter> {
  if (choiceOf(call, 'emit', ['classroom50']) === undefined)
    return { time: { submittedAt: call.terminal.now(), submittedAtSource: 'clock' } }
  const { classroom50Identity, emitClassroom50 } = await import('./emit.js')
  const identity = await classroom50Identity(call, assignment, dir)
  return {
    emit: (attempt) => emitClassroom50(attempt, identity, call),
    time: { submittedAt: identity.datetime, submittedAtSource: 'commit' },
  }
}

/** Adds the attempt to a directory; one that cannot be written does not cost the grading, which is printed by now. */
async function keep(attempt: Attempt, out: string, { flag, terminal }: Call): Promise<ExitCode | undefined> {
  const { appendAttempt } = await import('../store/directory.js')
  const submitter = attempt.submission.name
  try {
    const directory = resolve(terminal.cwd, out)
    const path = await appendAttempt(directory, { submitter, source: 'run', trust: 'unverified', attempt })
    if (!flag('json')) terminal.out(`${visible(`Kept in ${relative(terminal.cwd, path)}.`)}\n`)
    return undefined
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    terminal.err(`${visible(`The attempt could not be kept in ${out}: ${error.message}`)}\n`)
    return 2
  }
}
