import { z } from 'zod'
import { readReply } from './answer.js'
import type { GitHub } from './client.js'
import { fetchFile } from './fetch-file.js'
import type { RepositoryName } from './repositories.js'

/** A result that Classroom 50 published: `result.json` on a release `submit/…`. */
export type SubmitRelease = { tag: string; assetId: number; author?: string; text: string }

const Releases = z.array(
  z.looseObject({
    tag_name: z.string(),
    author: z.looseObject({ login: z.string() }).nullish(),
    assets: z.array(z.looseObject({ id: z.number(), name: z.string(), size: z.number() })),
  }),
)

// As its collector has them (foundation50/classroom50, `collect_scores.py`).
const tagPrefix = 'submit/'
const assetName = 'result.json'
const mostBytes = 10_000_000

const pageSize = 100
const mostPages = 10

/** The results on a repository's releases whose assets are not `known` yet: one request each beside the list. */
export async function* fetchSubmitReleases(
  github: GitHub,
  { owner, repo }: RepositoryName,
  known: ReadonlySet<number>,
): AsyncGenerator<SubmitRelease> {
  const purpose = { doing: `list the releases of ${owner}/${repo}`, permission: 'contents: read' }
  for (let page = 1; page <= mostPages; page++) {
    const parameters = { owner, repo, per_page: pageSize, page }
    const reply = await github.request('GET /repos/{owner}/{repo}/releases', parameters)
    const releases = readReply(reply, Releases, purpose)
    for (const { tag_name: tag, author, assets } of releases) {
      const asset = tag.startsWith(tagPrefix) ? assets.find(({ name }) => name === assetName) : undefined
      if (asset === undefined || asset.size > mostBytes || known.has(asset.id)) continue
      const text = await fetchAsset(github, { owner, repo }, asset.id)
      yield { tag, assetId: asset.id, ...(author != null && { author: author.login }), text }
    }
    if (releases.length < pageSize) return
  }
}

async function fetchAsset(github: GitHub, { owner, repo }: RepositoryName, id: number): Promise<string> {
  const bytes = await fetchFile(
    github,
    'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    { owner, repo, asset_id: id, headers: { accept: 'application/octet-stream' } },
    `read ${assetName} of ${owner}/${repo}`,
  )
  return Buffer.from(bytes).toString('utf8')
}
