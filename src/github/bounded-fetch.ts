import { UserError } from '../text/problem.js'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What one request to GitHub may cost. */
export type Bounds = { timeoutMs: number; maxBytes: number }

/** An answer beyond the bounds: asking again for the same would not help. */
export class TooLarge extends UserError {}

const maxHops = 3
const withoutBody = new Set([204, 205, 304])

/** GitHub's redirects mean "the same request there"; one to another host would take the token along. */
async function followAtHome(fetch: Fetch, url: string, init: RequestInit, hops: number): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual' })
  const location = response.headers.get('location')
  if (location === null || ![301, 302, 307, 308].includes(response.status) || hops === 0) return response
  const target = new URL(location, url)
  if (target.origin !== new URL(url).origin) return response
  await response.body?.cancel()
  return followAtHome(fetch, target.href, init, hops - 1)
}

async function readBounded(response: Response, maxBytes: number, url: string): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) {
      throw new TooLarge([
        { message: `${new URL(url).pathname}: GitHub's answer is larger than ${maxBytes} bytes` },
      ])
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * A `fetch` that ends: the whole answer within the time and the size, redirects within the host only.
 * A redirect elsewhere is given back as it is.
 */
export const boundedFetch =
  (fetch: Fetch, { timeoutMs, maxBytes }: Bounds): Fetch =>
  async (url, init) => {
    const response = await followAtHome(
      fetch,
      url,
      { ...init, signal: AbortSignal.timeout(timeoutMs) },
      maxHops,
    )
    const body = await readBounded(response, maxBytes, url)
    const { status, statusText, headers } = response
    return new Response(withoutBody.has(status) ? null : body, { status, statusText, headers: [...headers] })
  }
