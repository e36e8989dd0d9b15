import { dirname } from 'node:path/posix'
import { isSigned, objectsOf } from '../content.js'
import { entriesOf, type TreeEntry } from '../memory.js'
import type { GitObject } from '../objects.js'
import { after } from './asking.js'
import { checkSuites, type Filter } from './checks.js'
import { connection, type Page } from './connection.js'
import { notFound, Refused } from './errors.js'
import { actorOf, type Place } from './people.js'

/** `Blob.text` ends here, whatever character it is in (measured by others, sveltia-cms#950). */
const MOST_TEXT = 512_000

const common = ({ repository, asking }: Place, { sha }: GitObject, type: string, letter: string) => {
  const path = `/${repository.owner}/${repository.repo}/${type.toLowerCase()}/${sha}`
  return {
    __typename: type,
    id: `${letter}_${repository.id}_${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitResourcePath: path,
    commitUrl: `${asking.world.serverUrl}${path}`,
  }
}

export function objectSource(place: Place, found: GitObject | undefined) {
  if (found === undefined) return null
  switch (found.type) {
    case 'blob':
      return blobSource(place, found)
    case 'tree':
      return treeSource(place, found)
    case 'commit':
      return commitSource(place, found)
    default:
      return null
  }
}

const objectBy = (place: Place, revision: string) =>
  after(objectsOf(place.repository).read(revision), (found) => objectSource(place, found))

function blobSource(place: Place, found: GitObject) {
  const { content } = found
  const isBinary = content.subarray(0, 8000).includes(0)
  return {
    ...common(place, found, 'Blob', 'B'),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > MOST_TEXT,
    text: () => {
      const { asking } = place
      if (asking.blobs >= asking.mostBlobs)
        throw new Refused('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded')
      asking.blobs += 1
      return isBinary ? null : content.toString('utf8', 0, MOST_TEXT)
    },
  }
}

const typeOf = ({ mode }: TreeEntry): string =>
  mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'

function entrySource(place: Place, entry: TreeEntry, path: string) {
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    path,
    oid: entry.oid,
    mode: Number.parseInt(entry.mode, 8),
    type: typeOf(entry),
    size: () =>
      after(objectsOf(place.repository).read(entry.oid), (found) =>
        found?.type === 'blob' ? found.content.length : 0,
      ),
    object: () => objectBy(place, entry.oid),
  }
}

const treeSource = (place: Place, found: GitObject, dir = '') => ({
  ...common(place, found, 'Tree', 'T'),
  entries: () => entriesOf(found.content).map((entry) => entrySource(place, entry, `${dir}${entry.name}`)),
})

function fileOf(place: Place, commit: string, path: string) {
  const dir = dirname(path)
  const parent = `${commit}:${dir === '.' ? '' : dir}`
  return after(objectsOf(place.repository).read(parent), (tree) => {
    const entries = tree?.type === 'tree' ? entriesOf(tree.content) : []
    const entry = entries.find(({ name }) => name === path.slice(dir === '.' ? 0 : dir.length + 1))
    if (entry === undefined) throw notFound(`Could not resolve file for path '${path}'.`)
    return entrySource(place, entry, path)
  })
}

type Parsed = { message: string; lines: (name: string) => string[] }

/** Taken apart when something of it is asked for, since most queries want the id alone. */
function parsedOnce({ content }: GitObject): () => Parsed {
  let known: Parsed | undefined
  return () => {
    if (known !== undefined) return known
    const text = content.toString()
    const end = text.indexOf('\n\n')
    const head = text.slice(0, end).split('\n')
    const lines = (name: string): string[] =>
      head.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length))
    known = { message: text.slice(end + 2).trimEnd(), lines }
    return known
  }
}

export function commitSource(place: Place, found: GitObject) {
  const known = common(place, found, 'Commit', 'C')
  const parsed = parsedOnce(found)
  const actor = (name: string) => actorOf(place, parsed().lines(name)[0] ?? '')
  return {
    ...known,
    resourcePath: known.commitResourcePath,
    url: known.commitUrl,
    message: () => parsed().message,
    messageHeadline: () => parsed().message.split('\n', 1)[0],
    author: () => actor('author '),
    committer: () => actor('committer '),
    authoredDate: () => actor('author ').date,
    committedDate: () => actor('committer ').date,
    // GitHub has given nothing here since 2023.
    pushedDate: null,
    signature: () =>
      isSigned(place.repository, found.sha) ? gitHubSignature(actor('committer ').date) : null,
    tree: () => objectBy(place, parsed().lines('tree ')[0] ?? ''),
    parents: (page: Page) => connection(parsed().lines('parent '), page, (parent) => objectBy(place, parent)),
    file: ({ path }: { path: string }) => fileOf(place, found.sha, path),
    checkSuites: (page: Page & { filterBy?: Filter }) => checkSuites(place, found.sha, page),
  }
}

const gitHubSignature = (verifiedAt: string) => ({
  __typename: 'GpgSignature',
  isValid: true,
  state: 'VALID',
  wasSignedByGitHub: true,
  verifiedAt,
})
