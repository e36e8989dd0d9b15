import { expectedOf } from '../config/expected.js'
import type { CommandRun, ExpectedTest, Outcome, ProtectedFile } from '../domain/run.js'
import type { Instant } from '../domain/time.js'
import { errorCode } from '../text/error-code.js'
import { UserError } from '../text/problem.js'
import { formatBytes } from '../text/size.js'
import { guardCourse } from './course-guard.js'
import { digestOfFiles } from './digests.js'
import type { GradeTree } from './grade-tree.js'
import type { GraderRequest, Grading } from './grading.js'
import { homeOf } from './home.js'
import { cancelled, failure } from './outcome.js'
import { digestOnly } from './protect/digested.js'
import type { Protection } from './protect/protection.js'
import { runStages, type Stages } from './stages.js'
import { withhold } from './withhold.js'

/** What the grader's side came to, and how. */
export type GraderRun = {
  outcome: Outcome
  commands: CommandRun[]
  /** The formats results were read by. */
  format?: string
  expected: ExpectedTest[]
  protected: ProtectedFile[]
  /** SHA-256 over the protected files as they should be. */
  protectedSha256?: string
  started: Instant
  finished: Instant
  notices: string[]
}

/** Stages 3 and 4: runs the course's commands over a workspace and reads what they wrote. */
export async function runGrader(request: GraderRequest): Promise<GraderRun> {
  const { config, workspace, now } = request
  const started = now()
  const opened = await open(request)
  const { outcome, formats } =
    'kind' in opened ? { outcome: opened, formats: [] } : await unlessBroken(opened)
  // Whatever broke or was found out by then: what a cancel meets in the middle is no grading.
  const isCancelled = request.signal.aborted
  const grading = 'kind' in opened ? undefined : opened
  const { protection, tree } = grading ?? {}
  const sources = [...(protection?.sources ?? []), ...(tree?.sources ?? [])]
  return {
    outcome: isCancelled ? cancelled : outcome,
    commands: grading?.commands ?? [],
    ...(formats.length > 0 && { format: [...new Set(formats)].join(', ') }),
    expected: expectedOf(config),
    protected: [...(protection?.files() ?? []), ...(tree?.files ?? [])],
    ...(sources.length > 0 && { protectedSha256: digestOfFiles(sources) }),
    started,
    finished: now(),
    notices: [
      ...workspace.notices,
      ...(protection?.notices() ?? []),
      ...(tree?.notices ?? []),
      ...(grading?.notices ?? []),
    ],
  }
}

async function open(request: GraderRequest): Promise<Grading | Outcome> {
  const { config, workspace, protectFrom, sandbox } = request
  try {
    const protection = await protectionOf(request)
    await withhold(request)
    const tree = await treeOf(request)
    const home = homeOf(workspace.root, workspace.home, workspace.links, sandbox.handOver)
    const hasCheck = config.tests.some((test) => test.kind === 'simple' && test.check !== undefined)
    const course = await guardCourse(hasCheck ? protectFrom : undefined)
    const opened = { ...request, protection, home, course, commands: [], notices: [] }
    return tree === undefined ? opened : { ...opened, tree }
  } catch (error) {
    return outcomeOfError(error)
  }
}

async function protectionOf({ workspace, config, protectFrom, withheld = [] }: Where): Promise<Protection> {
  const { files, keep } = config.protect
  const rules = { files, keep, required: config.files.required, withheld }
  if (protectFrom === undefined) return digestOnly(workspace.files, rules)
  const { protectFiles } = await import('./protect/protect.js')
  const { missedFile } = await import('./protect/missed-file.js')
  const protection = await protectFiles(workspace.files, rules, protectFrom)
  return { ...protection, missedBy: missedFile(workspace.files, protection, config) }
}

type Where = Pick<GraderRequest, 'config' | 'workspace' | 'protectFrom' | 'withheld'>

/** The course's files as a grading would find them now. */
export async function protectedSources(where: Where): Promise<Protection['sources']> {
  const protection = await protectionOf(where)
  return [...protection.sources, ...((await treeOf(where))?.sources ?? [])]
}

async function treeOf({ config, workspace, protectFrom }: Where): Promise<GradeTree | undefined> {
  const { grade } = workspace
  if (grade === undefined) return undefined
  const { openGradeTree } = await import('./grade-tree.js')
  return openGradeTree({ grade, shared: config.grader?.shared ?? [], protectFrom })
}

async function unlessBroken(grading: Grading): Promise<Stages> {
  try {
    return await runStages(grading)
  } catch (error) {
    const outcome = errorCode(error) === 'ENOSPC' ? fullDisk(grading) : undefined
    return { outcome: outcome ?? outcomeOfError(error), formats: [] }
  }
}

/** A disk of its own was big enough for the submission: what fills it was written by programs since. */
function fullDisk({ workspace: { disk }, config: { limits }, commands }: Grading): Outcome | undefined {
  if (typeof disk !== 'object') return undefined
  const reason = `fills the disk limit of ${formatBytes(limits.diskBytes)}`
  return commands.some(({ stage }) => stage !== 'setup')
    ? { kind: 'ungradable', reason: `what the submission's programs wrote ${reason}` }
    : failure(`what \`setup\` wrote ${reason} (limits.disk)`)
}

/** What a person or the machine can mend makes the attempt an error; a bug of ours is thrown on. */
function outcomeOfError(error: unknown): Outcome {
  if (error instanceof UserError) return failure(error.message)
  const code = errorCode(error)
  if (code === undefined || code.startsWith('ERR_')) throw error
  return failure(`the grader's files could not be handled: ${String(error)}`)
}
