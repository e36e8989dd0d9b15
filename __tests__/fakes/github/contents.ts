import { notFound, ok, refuse } from './answers.js'
import { resolveRevision, tryGit } from './git.js'
import type { Answer, Call } from './routes.js'

const smallFile = 1024 * 1024

/** A file of a tree: raw, or as JSON, whose content is empty above 1 MB. */
export async function getContents({ repository, parts, query, accept }: Call): Promise<Answer> {
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit = await resolveRevision(repository.gitDir, `${ref}^{commit}`)
  if (commit === undefined) return refuse(404, `No commit found for the ref ${ref}`)
  const path = parts.rest ?? ''
  const sha = await resolveRevision(repository.gitDir, `${commit}:${path}`)
  if (sha === undefined) return notFound()
  const { stdout, exitCode } = await tryGit(repository.gitDir, ['cat-file', 'blob', sha])
  if (exitCode !== 0) return ok([])
  if (accept.includes('raw')) {
    return { ...ok(stdout), headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } }
  }
  const content = stdout.length > smallFile ? '' : stdout.toString('base64')
  return ok({ type: 'file', path, sha, size: stdout.length, encoding: 'base64', content })
}
