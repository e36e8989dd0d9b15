import { z } from 'zod'
import { refusal } from './answer.js'
import { type GitHub, openSender } from './client.js'
import type { Reply } from './retry.js'

const Bytes = z.union([z.instanceof(ArrayBuffer), z.instanceof(Uint8Array), z.string()])

/**
 * A file that GitHub keeps somewhere else, such as an artifact: it answers with an address there, which gets no token of
 * ours.
 */
export async function fetchFile(
  github: GitHub,
  route: string,
  parameters: Record<string, unknown>,
  doing: string,
): Promise<Uint8Array> {
  const reply = await github.request(route, parameters)
  const { location } = reply.headers
  const file = isElsewhere(reply) && location !== undefined ? await fetchAnonymously(location) : reply
  const bytes = Bytes.safeParse(file.data)
  if (file.status !== 200 || !bytes.success) throw refusal(file, { doing, permission: 'actions: read' })
  return typeof bytes.data === 'string' ? Buffer.from(bytes.data) : new Uint8Array(bytes.data)
}

const isElsewhere = ({ status }: Reply): boolean => [301, 302, 307, 308].includes(status)

function fetchAnonymously(location: string): Promise<Reply> {
  const { origin } = new URL(location)
  return openSender(async () => '', { apiUrl: origin })(`GET ${location}`)
}
