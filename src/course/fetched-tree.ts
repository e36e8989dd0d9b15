import { mkdtemp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { liesIn } from '../text/below.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
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

/** Where a path of a fetched repository lies here; the repository itself stands for what is usual in it. */
export function placeIn(tree: string, path: string, usual: string): string {
  const place = resolve(tree, path === '.' ? usual : path)
  if (liesIn(place, tree)) return place
  const message = `${quote(path)} leads out of the repository`
  throw new UserError([{ message, hint: 'give a path from its root, such as hw1/grading.yml' }])
}
