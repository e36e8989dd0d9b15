import { z } from 'zod'
import { created, notFound, ok, refuse } from './answers.js'
import { git, makeCommit, makeTree, resolveRevision, tryGit } from './git.js'
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
  const sha = await resolveRevision(repository.gitDir, `refs/${parts.rest}`)
  return sha === undefined ? notFound() : ok(refBody(`refs/${parts.rest}`, sha))
}

export async function createBlob({ repository, body }: Call): Promise<Answer> {
  const { content, encoding } = NewBlob.parse(body)
  const input = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  return created({ sha: await git(repository.gitDir, ['hash-object', '-w', '--stdin'], { input }) })
}

export async function createTree({ repository, body }: Call): Promise<Answer> {
  const { base_tree, tree } = NewTree.parse(body)
  if ((await resolveRevision(repository.gitDir, 'HEAD')) === undefined)
    return refuse(409, 'Git Repository is empty.')
  const base =
    base_tree === undefined ? undefined : await resolveRevision(repository.gitDir, `${base_tree}^{tree}`)
  if (base_tree !== undefined && base === undefined) return refuse(422, 'base_tree is not a valid tree oid')
  return created({ sha: await makeTree(repository.gitDir, base, tree), truncated: false })
}

export async function getCommit({ repository, parts }: Call): Promise<Answer> {
  const sha = await resolveRevision(repository.gitDir, `${parts.sha}^{commit}`)
  if (sha === undefined) return notFound()
  const tree = await git(repository.gitDir, ['rev-parse', `${sha}^{tree}`])
  const message = await git(repository.gitDir, ['log', '-1', '--format=%B', sha])
  return ok({ sha, tree: { sha: tree }, message })
}

export async function createCommit({ repository, body }: Call): Promise<Answer> {
  const { message, tree, parents } = NewCommit.parse(body)
  const found = await resolveRevision(repository.gitDir, `${tree}^{tree}`)
  if (found === undefined) return refuse(422, 'Tree SHA does not exist')
  return created({ sha: await makeCommit(repository.gitDir, found, parents, message), tree: { sha: found } })
}

export async function createRef({ world, repository, body }: Call): Promise<Answer> {
  const { ref, sha } = NewRef.parse(body)
  const ended = await tryGit(repository.gitDir, ['update-ref', ref, sha, none])
  if (ended.exitCode !== 0) return refuse(422, 'Reference already exists')
  repository.pushedAt = world.now().toISOString()
  return created(refBody(ref, sha))
}

export async function updateRef({ world, repository, parts, body }: Call): Promise<Answer> {
  const { sha, force } = MovedRef.parse(body)
  const ref = `refs/${parts.rest}`
  const old = await resolveRevision(repository.gitDir, ref)
  if (old === undefined) return refuse(422, 'Reference does not exist')
  const ancestor = await tryGit(repository.gitDir, ['merge-base', '--is-ancestor', old, sha])
  if (!force && ancestor.exitCode !== 0) return refuse(422, 'Update is not a fast forward')
  const ended = await tryGit(repository.gitDir, ['update-ref', ref, sha, old])
  if (ended.exitCode !== 0) return refuse(409, `is at ${old} but expected ${sha}`)
  repository.pushedAt = world.now().toISOString()
  return ok(refBody(ref, sha))
}
