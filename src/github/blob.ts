import { Made, type ResultsBranch, readWritten } from './branch.js'
import type { GitHub } from './client.js'

/** Puts bytes that are no text into the repository, where a tree can name them. */
export async function createBlob(github: GitHub, target: ResultsBranch, bytes: Uint8Array): Promise<string> {
  const { owner, repo } = target
  const content = Buffer.from(bytes).toString('base64')
  const parameters = { owner, repo, content, encoding: 'base64' }
  const reply = await github.request('POST /repos/{owner}/{repo}/git/blobs', parameters)
  return readWritten(reply, Made, target).sha
}
