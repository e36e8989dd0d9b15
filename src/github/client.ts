import { z } from 'zod'
import { UserError } from '../text/problem.js'
import { boundedFetch, type Fetch } from './bounded-fetch.js'
import { type Clock, type Patience, type Reply, usualPatience, withRetries } from './retry.js'

/** All we ask of GitHub's API: `request('GET /repos/{owner}/{repo}', { owner, repo })`. Any status is a reply. */
export type GitHub = { request: (route: string, parameters?: Record<string, unknown>) => Promise<Reply> }

export type Connection = {
  token: string
  /** `https://api.github.com`, or an enterprise's own. */
  apiUrl: string
  clock: Clock
  patience?: Patience
  timeoutMs?: number
  maxBytes?: number
}

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
  return response ?? { status: 0, data: { message }, headers: {} }
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

async function openOctokit({ token, apiUrl, timeoutMs = 30_000, maxBytes = 20_000_000 }: Connection) {
  // Loaded here, since it is a third of the start-up and most commands never talk to GitHub.
  const { GitHub: Octokit, defaults, getOctokitOptions } = await import('@actions/github/lib/utils')
  // The fetch of @actions/github knows the runner's proxy settings.
  const proxied: Fetch = defaults.request?.fetch
  const fetch = boundedFetch(proxied, { timeoutMs, maxBytes })
  return new Octokit(
    getOctokitOptions(token, { baseUrl: apiUrl, request: { fetch }, log: quiet, userAgent: 'grade-action' }),
  )
}

/** Opens GitHub's API for a token; nothing is sent yet. */
export async function connect(connection: Connection): Promise<GitHub> {
  if (connection.token === '') {
    throw new UserError([
      { message: 'there is no token for GitHub', hint: 'give the step its `token` input' },
    ])
  }
  const octokit = await openOctokit(connection)
  const { clock, patience = usualPatience } = connection
  return {
    request: (route, parameters = {}) => {
      const send = async (): Promise<Reply> => {
        try {
          const { status, data, headers } = await octokit.request(route, parameters)
          return { status, data, headers: Headers.parse(headers) }
        } catch (error) {
          return replyOf(error)
        }
      }
      return withRetries(send, route.startsWith('GET '), clock, patience)
    },
  }
}
