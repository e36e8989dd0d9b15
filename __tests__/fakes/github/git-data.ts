import { z } from 'zod'
import { created, notFound, ok, refuse } from './answers.js'
import { git, makeCommit, makeTree, tryGit } from './git.js'
import { type GitObject, linesOf } from './objects.js'
import type { Answer, Call } from './routes.js'
import type { StoredRepository } from './world.js'

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
  const found = await repository.objects.read(`refs/${parts.rest}`)
  return found === undefined ? notFound() : ok(refBody(`refs/${parts.rest}`, found.sha))
}

export async function createBlob({ repository, body }: Call): Promise<Answer> {
  const { content, encoding } = NewBlob.parse(body)
  const input = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  return created({ sha: await git(repository.gitDir, ['hash-object', '-w', '--stdin'], { input }) })
}

export async function createTree({ repository, body }: Call): Promise<Answer> {
  const { base_tree, tree } = NewTree.parse(body)
  if ((await repository.objects.read('HEAD')) === undefined) return refuse(409, 'Git Repository is empty.')
  const base = base_tree === undefined ? undefined : await repository.objects.read(`${base_tree}^{tree}`)
  if (base_tree !== undefined && base === undefined) return refuse(422, 'base_tree is not a valid tree oid')
  return created({ sha: await makeTree(repository.gitDir, base?.sha, tree), truncated: false })
}

export async function getCommit({ repository, parts }: Call): Promise<Answer> {
  const commit = await repository.objects.read(`${parts.sha}^{commit}`)
  if (commit === undefined) return notFound()
  const [tree] = linesOf(commit, 'tree')
  const text = commit.content.toString()
  const message = text.slice(text.indexOf('\n\n') + 2).trimEnd()
  return ok({ sha: commit.sha, tree: { sha: tree }, message })
}

export async function createCommit({ repository, body }: Call): Promise<Answer> {
  const { message, tree, parents } = NewCommit.parse(body)
  const found = await repository.objects.read(`${tree}^{tree}`)
  if (found === undefined) return refuse(422, 'Tree SHA does not exist')
  const sha = await makeCommit(repository.gitDir, found.sha, parents, message)
  return created({ sha, tree: { sha: found.sha } })
}

export async function createRef({ world, repository, body }: Call): Promise<Answer> {
  const { ref, sha } = NewRef.parse(body)
  const ended = await tryGit(repository.gitDir, ['update-ref', ref, sha, none])
  if (ended.exitCode !== 0) return refuse(422, 'Reference already exists')
  repository.pushedAt = world.now().toISOString()
  return created(refBody(ref, sha))
}

async function isFastForward({ gitDir }: StoredRepository, old: string, next: GitObject): Promise<boolean> {
  if (next.sha === old || linesOf(next, 'parent').includes(old)) return true
  const ended = await tryGit(gitDir, ['merge-base', '--is-ancestor', old, next.sha])
  return ended.exitCode === 0
}

export async function updateRef({ world, repository, parts, body }: Call): Promise<Answer> {
  const { sha, force } = MovedRef.parse(body)
  const ref = `refs/${parts.rest}`
  const old = await repository.objects.read(ref)
  const next = await repository.objects.read(`${sha}^{commit}`)
  if (old === undefined) return refuse(422, 'Reference does not exist')
  if (next === undefined) return refuse(422, 'Object does not exist')
  if (!force && !(await isFastForward(repository, old.sha, next)))
    return refuse(422, 'Update is not a fast forward')
  const ended = await tryGit(repository.gitDir, ['update-ref', ref, sha, old.sha])
  if (ended.exitCode !== 0) return refuse(409, `is at ${old.sha} but expected ${sha}`)
  repository.pushedAt = world.now().toISOString()
  return ok(refBody(ref, sha))
}
