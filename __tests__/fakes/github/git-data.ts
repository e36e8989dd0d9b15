import { z } from 'zod'
import { created, notFound, ok, refuse } from './answers.js'
import { gitDirOf, objectsOf } from './content.js'
import { git, makeCommit, makeTree, tryGit } from './git.js'
import { type GitObject, linesOf } from './objects.js'
import { bot, gitHub } from './people.js'
import { touch } from './registry.js'
import type { Answer, Call } from './routes.js'

const NewBlob = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') })
const NewTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(['100644', '100755', '040000', '160000', '120000']),
      type: z.enum(['blob', 'tree', 'commit']).optional(),
      content: z.string().optional(),
      sha: z.string().nullable().optional(),
    }),
  ),
})
const NewCommit = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
})
const NewRef = z.object({ ref: z.string().startsWith('refs/'), sha: z.string() })
const MovedRef = z.object({ sha: z.string(), force: z.boolean().default(false) })

const none = '0'.repeat(40)
const refBody = (ref: string, sha: string) => ({ ref, object: { type: 'commit', sha } })

export async function getRef({ repository, parts }: Call): Promise<Answer> {
  const found = await objectsOf(repository).read(`refs/${parts.rest}`)
  return found === undefined ? notFound() : ok(refBody(`refs/${parts.rest}`, found.sha))
}

export async function createBlob({ world, repository, body }: Call): Promise<Answer> {
  const gitDir = await gitDirOf(world, repository)
  const { content, encoding } = NewBlob.parse(body)
  const input = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  return created({ sha: await git(gitDir, ['hash-object', '-w', '--stdin'], { input }) })
}

export async function createTree({ world, repository, body }: Call): Promise<Answer> {
  const gitDir = await gitDirOf(world, repository)
  const { base_tree, tree } = NewTree.parse(body)
  if ((await objectsOf(repository).read('HEAD')) === undefined) return refuse(409, 'Git Repository is empty.')
  const base = base_tree === undefined ? undefined : await objectsOf(repository).read(`${base_tree}^{tree}`)
  if (base_tree !== undefined && base === undefined) return refuse(422, 'base_tree is not a valid tree oid')
  return created({ sha: await makeTree(gitDir, base?.sha, tree), truncated: false })
}

export async function getCommit({ repository, parts }: Call): Promise<Answer> {
  const commit = await objectsOf(repository).read(`${parts.sha}^{commit}`)
  if (commit === undefined) return notFound()
  const [tree] = linesOf(commit, 'tree')
  const text = commit.content.toString()
  const message = text.slice(text.indexOf('\n\n') + 2).trimEnd()
  return ok({ sha: commit.sha, tree: { sha: tree }, message })
}

/** What a workflow's token commits is GitHub's own commit, and signed; anybody else's is not. */
export async function createCommit({ world, repository, token, body }: Call): Promise<Answer> {
  const gitDir = await gitDirOf(world, repository)
  const { message, tree, parents } = NewCommit.parse(body)
  const found = await objectsOf(repository).read(`${tree}^{tree}`)
  if (found === undefined) return refuse(422, 'Tree SHA does not exist')
  const isBot = token?.startsWith('ghs_') === true
  const people = isBot ? [bot, gitHub] : []
  const sha = await makeCommit(gitDir, found.sha, parents, message, ...people)
  if (isBot) repository.signed = new Set([...(repository.signed ?? []), sha])
  return created({ sha, tree: { sha: found.sha } })
}

export async function createRef({ world, repository, body }: Call): Promise<Answer> {
  const gitDir = await gitDirOf(world, repository)
  const { ref, sha } = NewRef.parse(body)
  const ended = await tryGit(gitDir, ['update-ref', ref, sha, none])
  if (ended.exitCode !== 0) return refuse(422, 'Reference already exists')
  touch(world, repository)
  return created(refBody(ref, sha))
}

async function isFastForward(gitDir: string, old: string, next: GitObject): Promise<boolean> {
  if (next.sha === old || linesOf(next, 'parent').includes(old)) return true
  const ended = await tryGit(gitDir, ['merge-base', '--is-ancestor', old, next.sha])
  return ended.exitCode === 0
}

export async function updateRef({ world, repository, parts, body }: Call): Promise<Answer> {
  const gitDir = await gitDirOf(world, repository)
  const { sha, force } = MovedRef.parse(body)
  const ref = `refs/${parts.rest}`
  const old = await objectsOf(repository).read(ref)
  const next = await objectsOf(repository).read(`${sha}^{commit}`)
  if (old === undefined) return refuse(422, 'Reference does not exist')
  if (next === undefined) return refuse(422, 'Object does not exist')
  if (!force && !(await isFastForward(gitDir, old.sha, next)))
    return refuse(422, 'Update is not a fast forward')
  const ended = await tryGit(gitDir, ['update-ref', ref, sha, old.sha])
  if (ended.exitCode !== 0) return refuse(409, `is at ${old.sha} but expected ${sha}`)
  touch(world, repository)
  return ok(refBody(ref, sha))
}
