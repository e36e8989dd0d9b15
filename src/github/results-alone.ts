import { z } from 'zod'
import { sentenceOf } from './answer.js'
import type { Api } from './api.js'
import { TooLarge } from './bounded-fetch.js'
import type { Listed } from './listed.js'
import type { BlobText, RepositoryResults, ResultFile, ResultsTip } from './results.js'
import type { Reply } from './retry.js'
import { fetchWholeBlob } from './whole-blob.js'

const Repository = z.looseObject({
  id: z.number(),
  name: z.string(),
  owner: z.looseObject({ login: z.string() }),
  default_branch: z.string(),
})
const Branch = z.looseObject({
  commit: z.looseObject({
    sha: z.string(),
    author: z.looseObject({ login: z.string().nullish() }).nullish(),
    commit: z.looseObject({
      author: z.looseObject({ name: z.string().nullish() }).nullish(),
      committer: z.looseObject({ name: z.string().nullish() }).nullish(),
      tree: z.looseObject({ sha: z.string() }),
      verification: z.looseObject({ verified: z.boolean() }).nullish(),
    }),
  }),
})
const Tree = z.looseObject({
  tree: z.array(
    z.looseObject({ path: z.string(), sha: z.string(), type: z.string(), size: z.number().nullish() }),
  ),
})

type Branch = z.infer<typeof Branch>
type Place = { owner: string; name: string }

/** Why one of the requests was of no use; thrown and caught in this file. */
class Unread extends Error {}

/** Null: it is not there. */
function read<Content>(reply: Reply, schema: z.ZodType<Content>): Content | null {
  // 409: the repository is empty.
  if (reply.status === 404 || reply.status === 409) return null
  if (reply.status !== 200) throw new Unread(sentenceOf(reply))
  const content = schema.safeParse(reply.data)
  if (!content.success) throw new Unread("GitHub's answer is not what it documents")
  return content.data
}

async function fetchBranch(api: Api, { owner, name }: Place, branch: string): Promise<Branch | null> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}'
  return read(await api.rest.request(route, { owner, repo: name, branch }), Branch)
}

async function fetchEntries(api: Api, { owner, name }: Place, tree: string) {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const found = read(await api.rest.request(route, { owner, repo: name, tree_sha: tree }), Tree)
  return found?.tree ?? []
}

function tipIn({ commit: { sha, author, commit } }: Branch): ResultsTip {
  const name = author?.login ?? commit.author?.name ?? undefined
  return {
    oid: sha,
    ...(name !== undefined && { author: name }),
    // REST does not say who signed; GitHub signs as the committer of this name.
    signedByGitHub: commit.verification?.verified === true && commit.committer?.name === 'GitHub',
  }
}

async function fetchFolder(
  api: Api,
  place: Place,
  branch: Branch,
  assignment: string,
): Promise<readonly ResultFile[] | null> {
  const root = await fetchEntries(api, place, branch.commit.commit.tree.sha)
  const folder = root.find(({ path, type }) => path === assignment && type === 'tree')
  if (folder === undefined) return null
  const entries = await fetchEntries(api, place, folder.sha)
  return entries.flatMap(({ path, sha, type, size }) =>
    type === 'blob' ? [{ name: path, oid: sha, bytes: size ?? 0 }] : [],
  )
}

async function fetchLatest(
  api: Api,
  place: Place,
  files: readonly ResultFile[],
): Promise<{ latest?: { oid: string; content: BlobText } }> {
  const latest = files.find(({ name }) => name === 'latest.json')
  if (latest === undefined) return {}
  const { oid, bytes } = latest
  const content = await fetchWholeBlob(api, { ...place, oid, bytes })
  if (typeof content === 'string') throw new Unread(content)
  return { latest: { oid, content } }
}

type Asked = { assignment: string; branch: string }

async function fetchAll(api: Api, listed: Listed, { assignment, branch }: Asked): Promise<RepositoryResults> {
  const { nodeId, id } = listed
  const repository = read(await api.rest.request('GET /repositories/{id}', { id }), Repository)
  if (repository === null) return { kind: 'gone', nodeId, reason: 'GitHub knows no repository by this id' }
  const place = { owner: repository.owner.login, name: repository.name }
  const head = await fetchBranch(api, place, repository.default_branch)
  const tip = await fetchBranch(api, place, branch)
  const files = tip === null ? null : await fetchFolder(api, place, tip, assignment)
  return {
    kind: 'found',
    nodeId,
    id: repository.id,
    ...place,
    head: head?.commit.sha ?? null,
    tip: tip === null || files === null ? null : tipIn(tip),
    files: files ?? [],
    ...(await fetchLatest(api, place, files ?? [])),
  }
}

/** What one repository has of an assignment, by REST: slower, and within reach where a query is not. */
export async function fetchResultsAlone(api: Api, listed: Listed, asked: Asked): Promise<RepositoryResults> {
  try {
    return await fetchAll(api, listed, asked)
  } catch (error) {
    if (!(error instanceof Unread || error instanceof TooLarge)) throw error
    return { kind: 'failed', nodeId: listed.nodeId, reason: error.message }
  }
}
