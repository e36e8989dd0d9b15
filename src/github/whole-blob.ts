import { z } from 'zod'
import { sentenceOf } from './answer.js'
import type { Api } from './api.js'
import type { BlobText } from './results.js'

/** A blob as GraphQL gives it: its text ends after 512,000 bytes. */
export const GivenBlob = z.looseObject({
  oid: z.string(),
  byteSize: z.number(),
  isBinary: z.boolean().nullish(),
  isTruncated: z.boolean(),
  text: z.string().nullish(),
})

export const blobFields = '... on Blob { oid byteSize isBinary isTruncated text }'

/** A record is below 400 kB; what is larger than this is none of ours. */
const mostBytes = 5_000_000

export type BlobPlace = { owner: string; name: string; oid: string; bytes: number }

const Fetched = z.looseObject({ content: z.string(), encoding: z.literal('base64'), size: z.number() })

/** A blob by REST, which gives all of it unless it is absurd; a string is why that failed. */
export async function fetchWholeBlob(
  api: Api,
  { owner, name, oid, bytes: size }: BlobPlace,
): Promise<BlobText | string> {
  if (size > mostBytes) return { kind: 'truncated', bytes: size }
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
  const reply = await api.rest.request(route, { owner, repo: name, file_sha: oid })
  const fetched = Fetched.safeParse(reply.data)
  if (reply.status !== 200) return sentenceOf(reply)
  if (!fetched.success) return "GitHub's answer is not what it documents"
  const bytes = Buffer.from(fetched.data.content, 'base64')
  if (bytes.length !== fetched.data.size) return { kind: 'truncated', bytes: fetched.data.size }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'binary' }
  }
}

/** The content of a blob that GraphQL gave, fetched whole where it gave only a part; a string is why that failed. */
export async function contentOf(
  api: Api,
  given: z.infer<typeof GivenBlob>,
  { owner, name }: Pick<BlobPlace, 'owner' | 'name'>,
): Promise<BlobText | string> {
  const { oid, byteSize, isBinary, isTruncated, text } = given
  if (isBinary === true || text == null) return { kind: 'binary' }
  if (!isTruncated) return { kind: 'text', text }
  return fetchWholeBlob(api, { owner, name, oid, bytes: byteSize })
}
