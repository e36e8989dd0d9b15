import { notFound, ok, refuse } from './answers.js'
import { objectsOf } from './content.js'
import { entriesOf } from './memory.js'
import type { GitObject, Objects } from './objects.js'
import type { Answer, Call } from './routes.js'

const smallFile = 1024 * 1024
const rawType = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }

const typeOf = (mode: string): string => (mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob')

async function described(objects: Objects, tree: GitObject, dir: string) {
  const found = entriesOf(tree.content).map(async ({ mode, name, oid }) => {
    const object = typeOf(mode) === 'blob' ? await objects.read(oid) : undefined
    const size = object?.content.length ?? 0
    const path = dir === '' ? name : `${dir}/${name}`
    return { mode: mode.padStart(6, '0'), type: typeOf(mode), name, path, sha: oid, size }
  })
  return Promise.all(found)
}

async function listDirectory(objects: Objects, tree: GitObject, dir: string): Promise<Answer> {
  const entries = await described(objects, tree, dir)
  return ok(
    entries.map(({ name, path, sha, size, type }) => {
      return { type: type === 'tree' ? 'dir' : 'file', name, path, sha, size }
    }),
  )
}

/** A file of a tree: raw, or as JSON, whose content is left out above 1 MB; or what is in a directory. */
export async function getContents({ repository, parts, query, accept }: Call): Promise<Answer> {
  const ref = query.get('ref') ?? repository.defaultBranch
  const objects = objectsOf(repository)
  const commit = await objects.read(`${ref}^{commit}`)
  if (commit === undefined) return refuse(404, `No commit found for the ref ${ref}`)
  const path = parts.rest ?? ''
  const found = await objects.read(`${commit.sha}:${path}`)
  if (found === undefined) return notFound()
  if (found.type !== 'blob') return listDirectory(objects, found, path)
  const { sha, content: bytes } = found
  if (accept.includes('raw')) return { ...ok(bytes), headers: rawType }
  const isSmall = bytes.length <= smallFile
  const content = isSmall ? bytes.toString('base64') : ''
  const encoding = isSmall ? 'base64' : 'none'
  return ok({ type: 'file', path, sha, size: bytes.length, encoding, content })
}

/** A blob by its id, whatever its size. */
export async function getBlob({ repository, parts, accept }: Call): Promise<Answer> {
  const found = await objectsOf(repository).read(parts.sha ?? '')
  if (found?.type !== 'blob') return notFound()
  if (accept.includes('raw')) return { ...ok(found.content), headers: rawType }
  const { sha, content } = found
  return ok({ sha, size: content.length, encoding: 'base64', content: content.toString('base64') })
}

type Entry = { mode: string; type: string; path: string; sha: string; size?: number }

async function within(objects: Objects, tree: GitObject, dir: string, isDeep: boolean): Promise<Entry[]> {
  const entries = await described(objects, tree, dir)
  const found = entries.map(async ({ mode, type, path, sha, size }): Promise<Entry[]> => {
    const entry = { mode, type, path, sha }
    if (entry.type !== 'tree') return [{ ...entry, size }]
    const inside = isDeep ? await objects.read(entry.sha) : undefined
    return inside === undefined ? [entry] : [entry, ...(await within(objects, inside, entry.path, true))]
  })
  return (await Promise.all(found)).flat()
}

/** A tree, with all that is below it when `recursive` is said. */
export async function getTree({ repository, parts, query }: Call): Promise<Answer> {
  const objects = objectsOf(repository)
  const tree = await objects.read(`${parts.rest}^{tree}`)
  if (tree === undefined) return notFound()
  const found = await within(objects, tree, '', query.has('recursive'))
  return ok({ sha: parts.rest, tree: found, truncated: false })
}
