import { hash } from 'node:crypto'
import type { Person } from './git.js'
import type { GitObject } from './objects.js'

/** Git objects and refs without a git process: what thousands of repositories are made of. */
export type Memory = { objects: Map<string, GitObject>; refs: Map<string, string> }

export const emptyMemory = (): Memory => ({ objects: new Map(), refs: new Map() })

/** The object's id, as git computes it. */
export function oidOf(type: string, content: Buffer): string {
  return hash('sha1', Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]))
}

export function addObject(memory: Memory, type: string, content: Buffer): string {
  const sha = oidOf(type, content)
  memory.objects.set(sha, { sha, type, content })
  return sha
}

export const addBlob = (memory: Memory, text: string | Buffer): string =>
  addObject(memory, 'blob', Buffer.from(text))

export type TreeEntry = { mode: string; name: string; oid: string }

// Git sorts a directory as if its name ended with a slash.
const sortKey = ({ mode, name }: TreeEntry): string => (mode === '40000' ? `${name}/` : name)

export function addTree(memory: Memory, entries: readonly TreeEntry[]): string {
  const sorted = entries.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  const parts = sorted.flatMap(({ mode, name, oid }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(oid, 'hex'),
  ])
  return addObject(memory, 'tree', Buffer.concat(parts))
}

/** The entries of a tree object. */
export function entriesOf(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at)
    const head = content.toString('utf8', at, end)
    const space = head.indexOf(' ')
    const oid = content.toString('hex', end + 1, end + 21)
    entries.push({ mode: head.slice(0, space), name: head.slice(space + 1), oid })
    at = end + 21
  }
  return entries
}

export type Committed = {
  tree: string
  parents: readonly string[]
  author: Person
  committer: Person
  at: number
  message: string
}

export function addCommit(
  memory: Memory,
  { tree, parents, author, committer, at, message }: Committed,
): string {
  const seconds = Math.floor(at / 1000)
  const by = ({ name, email }: Person): string => `${name} <${email}> ${seconds} +0000`
  const above = parents.map((parent) => `parent ${parent}\n`).join('')
  const text = `tree ${tree}\n${above}author ${by(author)}\ncommitter ${by(committer)}\n\n${message}\n`
  return addObject(memory, 'commit', Buffer.from(text))
}

/** Files by path as a tree on top of another; null removes one. */
export function addFiles(
  memory: Memory,
  base: string | undefined,
  files: Readonly<Record<string, string | null>>,
): string {
  const tree = base === undefined ? undefined : memory.objects.get(base)
  const entries = new Map(
    (tree === undefined ? [] : entriesOf(tree.content)).map((entry) => [entry.name, entry]),
  )
  const below = new Map<string, Record<string, string | null>>()
  for (const [path, text] of Object.entries(files)) {
    const slash = path.indexOf('/')
    const name = slash === -1 ? path : path.slice(0, slash)
    if (slash !== -1) below.set(name, { ...below.get(name), [path.slice(slash + 1)]: text })
    else if (text === null) entries.delete(name)
    else entries.set(name, { mode: '100644', name, oid: addBlob(memory, text) })
  }
  for (const [name, inside] of below) {
    const old = entries.get(name)
    const oid = addFiles(memory, old?.mode === '40000' ? old.oid : undefined, inside)
    if (memory.objects.get(oid)?.content.length === 0) entries.delete(name)
    else entries.set(name, { mode: '40000', name, oid })
  }
  return addTree(memory, [...entries.values()])
}

const rootOf = (memory: Memory, start: GitObject): GitObject | undefined =>
  start.type === 'commit' ? memory.objects.get(start.content.toString('latin1', 5, 45)) : start

function named(memory: Memory, name: string, branch: string): GitObject | undefined {
  const sha =
    memory.refs.get(name) ??
    memory.refs.get(name === 'HEAD' ? `refs/heads/${branch}` : `refs/heads/${name}`) ??
    memory.refs.get(`refs/tags/${name}`)
  return memory.objects.get(sha ?? name)
}

function atPath(memory: Memory, start: GitObject, path: string): GitObject | undefined {
  let found = rootOf(memory, start)
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (found === undefined || found.type !== 'tree') return undefined
    const entry = entriesOf(found.content).find((one) => one.name === name)
    found = entry === undefined ? undefined : memory.objects.get(entry.oid)
  }
  return found
}

/** What a revision names, in git's words as far as the fake uses them: `main:a.txt`, `<id>^{tree}`, `refs/heads/x`. */
export function readMemory(memory: Memory, revision: string, branch: string): GitObject | undefined {
  const colon = revision.indexOf(':')
  const [, name = '', kind] =
    /^(.*?)(?:\^\{(\w+)\})?$/s.exec(colon === -1 ? revision : revision.slice(0, colon)) ?? []
  const found = named(memory, name, branch)
  if (found === undefined) return undefined
  if (colon !== -1) return atPath(memory, found, revision.slice(colon + 1))
  if (kind === 'tree') return atPath(memory, found, '')
  return kind === undefined || kind === found.type ? found : undefined
}
