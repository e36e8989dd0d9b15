import { z } from 'zod'
import { UserError } from '../text/problem.js'
import { type Purpose, readReply, sentenceOf } from './answer.js'
import type { GitHub } from './client.js'
import { isUnanswered, messageOf, type Reply } from './retry.js'

/** Where attempts are kept. */
export type ResultsBranch = { owner: string; repo: string; branch: string }

/** The state of the branch a new commit is made on. */
export type Tip = { commit: string; tree: string }

/** A file by its text, or by the id `createBlob` gave its bytes. */
export type BranchFile = { path: string } & ({ text: string } | { blob: string })

/** Somebody else was faster, or nobody knows whether a write was applied: look again. */
export class LookAgain extends Error {}

/** Something lies at a path that is no file of a size we write. */
export class NotText extends UserError {}

const purposeOf = ({ owner, repo, branch }: ResultsBranch): Purpose => ({
  doing: `record on the branch '${branch}' of ${owner}/${repo}`,
  permission: 'contents: write',
  branch,
})

const Branch = z.looseObject({
  name: z.string(),
  commit: z.looseObject({
    sha: z.string(),
    commit: z.looseObject({ tree: z.looseObject({ sha: z.string() }) }),
  }),
})
export const Made = z.looseObject({ sha: z.string() })

/** What a write answered; nobody knows whether one without an answer was applied. */
export function readWritten<Content>(
  reply: Reply,
  schema: z.ZodType<Content>,
  target: ResultsBranch,
): Content {
  if (isUnanswered(reply)) throw new LookAgain(sentenceOf(reply))
  return readReply(reply, schema, purposeOf(target))
}

/** Null: there is no such branch yet. */
export async function fetchTip(github: GitHub, target: ResultsBranch): Promise<Tip | null> {
  const reply = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', target)
  if (reply.status === 404 && /branch not found/i.test(messageOf(reply))) return null
  const { name, commit } = readReply(reply, Branch, purposeOf(target))
  // A branch that was renamed is found under its old name, but cannot be written under it.
  return name === target.branch ? { commit: commit.sha, tree: commit.commit.tree.sha } : null
}

const mostBytes = 1_000_000

/** What GitHub shows of a path: a list for a directory; the content of a file, unless it is a large one. */
const Shown = z.union([
  z.array(z.looseObject({})),
  z.looseObject({ type: z.string(), size: z.number().exactOptional(), content: z.string().exactOptional() }),
])

function textOf(shown: z.infer<typeof Shown>): string | undefined {
  if (Array.isArray(shown) || shown.type !== 'file') return undefined
  const { size = 0, content = '' } = shown
  // Of a file above a megabyte GitHub leaves out the content.
  return size > mostBytes || (size > 0 && content === '')
    ? undefined
    : Buffer.from(content, 'base64').toString()
}

/** Null: there is no such file at `ref`. Throws `NotText` for what no grading of ours leaves there. */
export async function fetchText(
  github: GitHub,
  target: ResultsBranch,
  path: string,
  ref: string,
): Promise<string | null> {
  const { owner, repo, branch } = target
  const parameters = { owner, repo, path, ref }
  const reply = await github.request('GET /repos/{owner}/{repo}/contents/{path}', parameters)
  if (reply.status === 404) return null
  const doing = `read ${path} on the branch '${branch}' of ${owner}/${repo}`
  const isHuge = reply.status === 403 && /too large/i.test(messageOf(reply))
  const text = isHuge ? undefined : textOf(readReply(reply, Shown, { doing, permission: 'contents: read' }))
  if (text !== undefined) return text
  throw new NotText([{ message: `cannot ${doing}: it is no file, or larger than a megabyte` }])
}

/** A tree like the tip's, with these files in it. */
export async function createTree(
  github: GitHub,
  target: ResultsBranch,
  tip: Tip | null,
  files: readonly BranchFile[],
): Promise<string> {
  const tree = files.map(({ path, ...file }) => {
    const content = 'text' in file ? { content: file.text } : { sha: file.blob }
    return { path, mode: '100644', type: 'blob', ...content }
  })
  const base = tip === null ? {} : { base_tree: tip.tree }
  const { owner, repo } = target
  const reply = await github.request('POST /repos/{owner}/{repo}/git/trees', { owner, repo, tree, ...base })
  return readWritten(reply, Made, target).sha
}

/** A commit without an author of ours, so that GitHub signs it. */
export async function createCommit(
  github: GitHub,
  { owner, repo, branch }: ResultsBranch,
  { tip, tree, message }: { tip: Tip | null; tree: string; message: string },
): Promise<string> {
  const parents = tip === null ? [] : [tip.commit]
  const parameters = { owner, repo, tree, message, parents }
  const reply = await github.request('POST /repos/{owner}/{repo}/git/commits', parameters)
  return readWritten(reply, Made, { owner, repo, branch }).sha
}

const isOvertaken = (reply: Reply): boolean =>
  reply.status === 409 ||
  (reply.status === 422 && /fast.forward|already exists|does not exist|but expected/i.test(messageOf(reply)))

/** Moves the branch to a commit if it is still where we found it. */
export async function moveBranch(
  github: GitHub,
  target: ResultsBranch,
  tip: Tip | null,
  commit: string,
): Promise<void> {
  const { owner, repo, branch } = target
  const reply =
    tip === null
      ? await github.request('POST /repos/{owner}/{repo}/git/refs', {
          owner,
          repo,
          ref: `refs/heads/${branch}`,
          sha: commit,
        })
      : await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
          owner,
          repo,
          ref: `heads/${branch}`,
          sha: commit,
          force: false,
        })
  if (isOvertaken(reply)) throw new LookAgain(sentenceOf(reply))
  readWritten(reply, z.looseObject({}), target)
}
