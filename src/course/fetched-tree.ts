import { mkdtemp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { RepositoryRef } from '../text/repository-ref.js'

/** Where repositories that the course names are fetched from. */
export type Server = {
  url: string
  token: string
  environment: Readonly<Record<string, string | undefined>>
}

type Fetching = {
  server: Server
  /** A directory of ours for what is fetched. */
  scratch: string
}

/** A repository that the course names, brought here. */
export async function fetchedTree(
  { owner, repo, ref }: RepositoryRef,
  { server, scratch }: Fetching,
): Promise<string> {
  const dir = await mkdtemp(join(scratch, 'course-'))
  const { url: serverUrl, token, environment } = server
  const { fetchTree } = await import('../github/fetch-tree.js')
  await fetchTree({ serverUrl, owner, repo, ref, token, dir, environment })
  return dir
}

export const placeIn = (tree: string, path: string, usual: string): string =>
  resolve(tree, path === '.' ? usual : path)
