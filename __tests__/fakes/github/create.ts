import { initialised } from './content.js'
import { type FakeRepository, handleOf } from './handle.js'
import { openObjects } from './objects.js'
import { findRepository, nextIds, register } from './registry.js'
import type { Content, NewRepository, StoredRepository, World } from './world.js'

/** A repository with its first commit, if it has files. */
export async function create(
  world: World,
  [owner, repo]: readonly [string, string],
  { files, defaultBranch = 'main', private: isPrivate = false, ...more }: NewRepository,
  contentOf: (id: number) => Promise<Content>,
): Promise<FakeRepository> {
  const id = nextIds(world, 1)
  const now = new Date(world.clock.now()).toISOString()
  const known = { owner, repo, id, defaultBranch, private: isPrivate, createdAt: now, pushedAt: now }
  const stored: StoredRepository = { ...known, ...more, content: await contentOf(id) }
  register(world, stored)
  const handle = handleOf(world, stored)
  if (files !== undefined) await handle.commit(files, { message: 'First commit' })
  return handle
}

export async function gitContent(gitDir: string, defaultBranch = 'main'): Promise<Content> {
  await initialised(gitDir, defaultBranch)
  return { kind: 'git', gitDir, objects: openObjects(gitDir) }
}

export function existing(world: World, owner: string, repo: string): StoredRepository {
  const stored = findRepository(world, owner, repo)
  if (stored === undefined) throw new Error(`there is no ${owner}/${repo}`)
  return stored
}
