import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { git, makeCommit, makeTree, type Person } from './git.js'
import { type Made, make } from './made.js'
import { addCommit, addFiles, type Memory, readMemory } from './memory.js'
import { linesOf, type Objects, openObjects } from './objects.js'
import { touch } from './registry.js'
import type { Run, StoredRepository, World } from './world.js'

const MOST_KEPT = 64
const kept = new Map<StoredRepository, { pushes: number; made: Made }>()

// A harvest looks at a repository once or twice: what is made up is kept for a short while.
function madeOf(repository: StoredRepository): Made | undefined {
  if (repository.content.kind !== 'seeded') return undefined
  const { seeded } = repository.content
  const found = kept.get(repository)
  if (found !== undefined && found.pushes === seeded.pushes.length) return found.made
  const made = make(seeded, repository.id)
  kept.set(repository, { pushes: seeded.pushes.length, made })
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return made
}

const memoryObjects = (memory: Memory, branch: string): Objects => ({
  read: (revision) => readMemory(memory, revision, branch),
  close: () => {},
})

/** The objects of a repository, however it is kept. */
export function objectsOf(repository: StoredRepository): Objects {
  const { content, defaultBranch } = repository
  switch (content.kind) {
    case 'git':
      return content.objects
    case 'memory':
      return memoryObjects(content.memory, defaultBranch)
    case 'seeded': {
      const made = madeOf(repository)
      return memoryObjects(made?.memory ?? { objects: new Map(), refs: new Map() }, defaultBranch)
    }
  }
}

/** Every workflow run of a repository. */
export const runsOf = (repository: StoredRepository): Run[] => [
  ...(madeOf(repository)?.runs.values() ?? []),
  ...(repository.runs?.values() ?? []),
]

/** Whether GitHub itself made the commit and signed it. */
export const isSigned = (repository: StoredRepository, oid: string): boolean =>
  madeOf(repository)?.signed.has(oid) === true || repository.signed?.has(oid) === true

/** Seeded content follows from its number no more: from here on it is what is written to it. */
export function asMemory(repository: StoredRepository): Memory | undefined {
  const made = madeOf(repository)
  if (made !== undefined) {
    repository.runs = new Map([...made.runs, ...(repository.runs ?? [])])
    repository.signed = new Set([...made.signed, ...(repository.signed ?? [])])
    repository.content = { kind: 'memory', memory: made.memory }
    kept.delete(repository)
  }
  return repository.content.kind === 'memory' ? repository.content.memory : undefined
}

async function writeObjects(gitDir: string, { objects, refs }: Memory): Promise<void> {
  for (const { sha, type, content } of objects.values()) {
    const dir = join(gitDir, 'objects', sha.slice(0, 2))
    await mkdir(dir, { recursive: true })
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
    await writeFile(join(dir, sha.slice(2)), deflateSync(whole, { level: 1 }))
  }
  for (const [ref, sha] of refs) await git(gitDir, ['update-ref', ref, sha])
}

export async function initialised(gitDir: string, defaultBranch: string): Promise<void> {
  await mkdir(gitDir, { recursive: true })
  await git(gitDir, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`])
  await git(gitDir, ['config', 'http.receivepack', 'true'])
  await git(gitDir, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
}

/** The repository as real git on disk, which git itself and whatever writes need. */
export async function gitDirOf(world: World, repository: StoredRepository): Promise<string> {
  if (repository.content.kind === 'git') return repository.content.gitDir
  const gitDir = join(world.root, repository.owner, `${repository.id}.git`)
  const memory = asMemory(repository)
  await initialised(gitDir, repository.defaultBranch)
  if (memory !== undefined) await writeObjects(gitDir, memory)
  repository.content = { kind: 'git', gitDir, objects: openObjects(gitDir) }
  return gitDir
}

/** `signed`: made through the API with a workflow's token. */
export type NewCommit = {
  branch: string
  message: string
  parent?: 'none'
  author?: Person
  signed?: boolean
}

const ada = { name: 'Ada', email: 'ada@example.edu' }

/** A commit on top of a branch, as a push would leave it; null removes a file. */
export async function commitFiles(
  world: World,
  repository: StoredRepository,
  files: Readonly<Record<string, string | null>>,
  { branch, message, parent, author = ada, signed = false }: NewCommit,
): Promise<string> {
  const ref = `refs/heads/${branch}`
  const memory = asMemory(repository)
  const objects = objectsOf(repository)
  const tip = parent === 'none' ? undefined : await objects.read(ref)
  const [base] = tip === undefined ? [] : linesOf(tip, 'tree')
  const parents = tip === undefined ? [] : [tip.sha]
  let commit: string
  if (memory === undefined) {
    const gitDir = await gitDirOf(world, repository)
    const tree = await makeTree(gitDir, base, treeEntries(files))
    commit = await makeCommit(gitDir, tree, parents, message, author)
    await git(gitDir, ['update-ref', ref, commit])
  } else {
    const tree = addFiles(memory, base, files)
    commit = addCommit(memory, { tree, parents, author, committer: author, at: world.clock.now(), message })
    memory.refs.set(ref, commit)
  }
  if (signed) repository.signed = new Set([...(repository.signed ?? []), commit])
  touch(world, repository)
  return commit
}

const treeEntries = (files: Readonly<Record<string, string | null>>) =>
  Object.entries(files).map(([path, content]) =>
    content === null ? { path, mode: '0', sha: null } : { path, mode: '100644', content },
  )
