import { z } from 'zod'
import { UserError } from '../text/problem.js'
import { boundedFetch, type Fetch } from './bounded-fetch.js'
import { type Clock, type Patience, type Reply, usualPatience, withRetries } from './retry.js'

/** All we ask of GitHub's API: `request('GET /repos/{owner}/{repo}', { owner, repo })`. Any status is a reply. */
export type GitHub = { request: (route: string, parameters?: Record<string, unknown>) => Promise<Reply> }

/** A request that is sent once; any status is a reply. */
export type Send = GitHub['request']

type Bounded = {
  /** `https://api.github.com`, or an enterprise's own. */
  apiUrl: string
  timeoutMs?: number
  maxBytes?: number
}

export type Connection = Bounded & { token: string; clock: Clock; patience?: Patience }

const Headers = z.record(z.string(), z.coerce.string())
const Failure = z.object({
  name: z.string(),
  message: z.string(),
  status: z.number(),
  response: z.object({ status: z.number(), data: z.unknown(), headers: Headers }).optional(),
})

/** Octokit throws for every status of 400 and above, and makes a 500 of a broken connection. */
function replyOf(error: unknown): Reply {
  if (error instanceof Error && error.cause instanceof UserError) throw error.cause
  const failure = Failure.safeParse(error)
  if (!failure.success) throw error
  const { response, message } = failure.data
  return response ?? { status: 0, data: { message: rootOf(error) ?? message }, headers: {} }
}

const Chained = z.object({
  message: z.string(),
  cause: z.unknown().optional(),
  errors: z.array(z.unknown()).optional(),
})

/** What the system said behind `fetch failed`: `connect ECONNREFUSED 127.0.0.1:443`. */
function rootOf(error: unknown): string | undefined {
  const { data } = Chained.safeParse(error)
  if (data === undefined) return undefined
  // A name with several addresses: each says why.
  const together = data.errors?.map(rootOf).join(', ')
  return rootOf(data.cause) ?? (data.message === '' ? together : data.message)
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Octokit for a token; without one it signs nothing, and requests bring their own header. */
export async function openOctokit(
  token: string,
  { apiUrl, timeoutMs = 30_000, maxBytes = 20_000_000 }: Bounded,
) {
  // Loaded here, since it is a third of the start-up and most commands never talk to GitHub.
  const { GitHub: Octokit, defaults, getOctokitOptions } = await import('@actions/github/lib/utils')
  // The fetch of @actions/github knows the runner's proxy settings.
  const proxied: Fetch = defaults.request?.fetch
  const fetch = boundedFetch(proxied, { timeoutMs, maxBytes })
  const options = { baseUrl: apiUrl, request: { fetch }, log: quiet, userAgent: 'grade-action' }
  return new Octokit(token === '' ? options : getOctokitOptions(token, options))
}

type Octokit = Awaited<ReturnType<typeof openOctokit>>

async function sendOnce(
  octokit: Octokit,
  route: string,
  parameters: Record<string, unknown>,
): Promise<Reply> {
  try {
    const { status, data, headers } = await octokit.request(route, parameters)
    // What was asked for unparsed (`asText`) comes as a stream.
    const content: unknown = data instanceof ReadableStream ? await new Response(data).text() : data
    return { status, data: content, headers: Headers.parse(headers) }
  } catch (error) {
    return replyOf(error)
  }
}

/** Added to a request's parameters: the answer's text as it came, since Octokit's own reading of JSON is slow. */
export const asText = { request: { parseSuccessResponseBody: false } }

/** Sends for whatever the token is at that time, so that one which expires can be replaced. */
export function openSender(token: () => Promise<string>, bounds: Bounded): Send {
  let opened: { token: string; octokit: Octokit } | undefined
  return async (route, parameters = {}) => {
    const now = await token()
    if (opened?.token !== now) opened = { token: now, octokit: await openOctokit(now, bounds) }
    return sendOnce(opened.octokit, route, parameters)
  }
}

/** Opens GitHub's API for a token; nothing is sent yet. */
export async function connect(connection: Connection): Promise<GitHub> {
  if (connection.token === '') {
    throw new UserError([
      { message: 'there is no token for GitHub', hint: 'give the step its `token` input' },
    ])
  }
  const octokit = await openOctokit(connection.token, connection)
  const { clock, patience = usualPatience } = connection
  return {
    request: (route, parameters = {}) =>
      withRetries(() => sendOnce(octokit, route, parameters), route.startsWith('GET '), clock, patience),
  }
}
