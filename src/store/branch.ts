import type { Attempt } from '../domain/attempt.js'
import { createBlob } from '../github/blob.js'
import {
  type BranchFile,
  createCommit,
  createTree,
  fetchText,
  fetchTip,
  LookAgain,
  moveBranch,
  NotText,
  type ResultsBranch,
} from '../github/branch.js'
import type { GitHub } from '../github/client.js'
import { type Clock, fullJitter } from '../github/retry.js'
import { attemptPath, indexPath } from '../record/attempt-path.js'
import { nextBranchFiles } from '../record/branch.js'
import { formatAttempt } from '../record/format-attempt.js'
import { linkedImages } from '../record/images.js'
import { UserError } from '../text/problem.js'
import { sha256Of } from '../text/sha256.js'
import { summariesIn } from './history.js'

/** Where a record is now. */
export type RecordedOnBranch = { commit: string; path: string; url: string }

export type BranchRecording = {
  target: ResultsBranch
  /** `https://github.com`, for the link to the record. */
  serverUrl: string
  clock: Clock
  /** How often to look again when other graders are faster, and for how long. */
  tries?: number
  totalMs?: number
}

function messageFor({ assignment, submission }: Attempt): string {
  const state = submission.commit ?? submission.contentDigest
  return `Grade ${assignment}${state === undefined ? '' : ` ${state.slice(0, 7)}`}`
}

/** Two gradings of one name would otherwise leave only the second: a record is never replaced. */
function refuseOther(index: string | null, path: string, assignment: string, sha256: string): void {
  const { attempts } = summariesIn(index, assignment)
  const recorded = attempts.find(({ file }) => `${assignment}/${file}` === path)
  if (recorded === undefined || recorded.sha256 === sha256) return
  throw new UserError([
    {
      message: `another grading of this run is recorded as ${path} already`,
      hint: 'give each grading step or matrix job its own `key`',
    },
  ])
}

/** A student can put anything in the index's place: it must not keep later gradings off the branch. */
async function indexAt(
  github: GitHub,
  target: ResultsBranch,
  assignment: string,
  commit: string,
): Promise<string | null> {
  try {
    return await fetchText(github, target, indexPath(assignment), commit)
  } catch (error) {
    // Reads as a broken index, which starts again.
    if (error instanceof NotText) return ''
    throw error
  }
}

/** Uploads each picture once, however often recording is tried. */
function imageUpload(github: GitHub, target: ResultsBranch, attempt: Attempt): () => Promise<BranchFile[]> {
  const { files } = linkedImages(attempt)
  const uploaded: BranchFile[] = []
  return async () => {
    for (const { path, bytes } of files.slice(uploaded.length))
      uploaded.push({ path: `${attempt.assignment}/${path}`, blob: await createBlob(github, target, bytes) })
    return uploaded
  }
}

/** The commit of the branch that has the record, after five requests at most, and one for each picture. */
async function tryToRecord(
  github: GitHub,
  target: ResultsBranch,
  attempt: Attempt,
  uploadImages: () => Promise<BranchFile[]>,
): Promise<string> {
  const { assignment } = attempt
  const text = formatAttempt(attempt)
  const sha256 = sha256Of(text)
  const tip = await fetchTip(github, target)
  const index = tip === null ? null : await indexAt(github, target, assignment, tip.commit)
  refuseOther(index, attemptPath(attempt), assignment, sha256)
  const files = nextBranchFiles(attempt, text, sha256, { index })
  const tree = await createTree(github, target, tip, [...files, ...(await uploadImages())])
  // Nothing to add: an earlier try was applied though its answer was lost.
  if (tip !== null && tree === tip.tree) return tip.commit
  const commit = await createCommit(github, target, { tip, tree, message: messageFor(attempt) })
  await moveBranch(github, target, tip, commit)
  return commit
}

const gaveUp = ({ owner, repo, branch }: ResultsBranch, tries: number, cause: LookAgain): UserError =>
  new UserError(
    [
      {
        message: `cannot record on the branch '${branch}' of ${owner}/${repo} after ${tries} tries: ${cause.message}`,
        hint: 'run it again later, or let it be recorded as an artifact',
      },
    ],
    { cause },
  )

/** Adds an attempt to the results branch, whoever else writes to it at the same time; doing it twice is doing it once. */
export async function recordOnBranch(
  github: GitHub,
  attempt: Attempt,
  { target, serverUrl, clock, tries = 30, totalMs = 120_000 }: BranchRecording,
): Promise<RecordedOnBranch> {
  const path = attemptPath(attempt)
  const uploadImages = imageUpload(github, target, attempt)
  const startedMs = clock.now()
  for (let count = 1; ; count++) {
    const triedMs = clock.now()
    try {
      const commit = await tryToRecord(github, target, attempt, uploadImages)
      const url = `${serverUrl}/${target.owner}/${target.repo}/blob/${commit}/${path}`
      return { commit, path, url }
    } catch (error) {
      if (!(error instanceof LookAgain)) throw error
      if (count >= tries || clock.now() - startedMs > totalMs) throw gaveUp(target, count, error)
    }
    // Graders that collided spread out over as many tries as fit in between, however slow a try is here.
    const tookMs = Math.max(100, clock.now() - triedMs)
    await clock.sleep(fullJitter(count, tookMs, 10_000, clock.random))
  }
}
