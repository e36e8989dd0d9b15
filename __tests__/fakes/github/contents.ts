import { notFound, ok, refuse } from './answers.js'
import { objectsOf } from './content.js'
import type { Answer, Call } from './routes.js'

const smallFile = 1024 * 1024

/** A file of a tree: raw, or as JSON, whose content is empty above 1 MB. */
export async function getContents({ repository, parts, query, accept }: Call): Promise<Answer> {
  const ref = query.get('ref') ?? repository.defaultBranch
  const objects = objectsOf(repository)
  const commit = await objects.read(`${ref}^{commit}`)
  if (commit === undefined) return refuse(404, `No commit found for the ref ${ref}`)
  const path = parts.rest ?? ''
  const found = await objects.read(`${commit.sha}:${path}`)
  if (found === undefined) return notFound()
  const { sha, type, content: bytes } = found
  if (type !== 'blob') return ok([])
  if (accept.includes('raw')) {
    return { ...ok(bytes), headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } }
  }
  const content = bytes.length > smallFile ? '' : bytes.toString('base64')
  return ok({ type: 'file', path, sha, size: bytes.length, encoding: 'base64', content })
}
