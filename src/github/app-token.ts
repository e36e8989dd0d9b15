import { z } from 'zod'
import { UserError } from '../text/problem.js'
import { checkApiUrl } from './api-url.js'
import { openOctokit } from './client.js'
import type { Clock } from './retry.js'

export type App = {
  id: string
  /** PEM; line breaks may be written as `\n`. */
  key: string
  /** Its number, when the organisation does not tell. */
  installation?: string
  org?: string
}

/** GitHub's tokens for Apps last an hour; one that ends within so long is replaced. */
const renewMs = 5 * 60_000

const Failure = z.object({ status: z.number(), message: z.string() })
const Found = z.looseObject({ id: z.number() })

function hintFor(status: number, { org }: App): string {
  if (status === 401) return 'is the id right, and the key one of this App that was not revoked?'
  if (status === 404) return `install the App in ${org ?? 'the organisation'}, or give --app-installation`
  return 'run it again later; githubstatus.com says whether GitHub has trouble'
}

function failed(error: unknown, app: App): UserError {
  const failure = Failure.safeParse(error)
  const message = error instanceof Error && error.message !== '' ? error.message : 'its key cannot be used'
  const what = `cannot get a token for the GitHub App ${app.id}`
  if (!failure.success || failure.data.status === 500) {
    const hint = 'is the key the whole .pem file, and is --api-url right?'
    return new UserError([{ message: `${what}: ${message}`, hint }], { cause: error })
  }
  const { status } = failure.data
  const problem = { message: `${what}: GitHub answered ${status}`, hint: hintFor(status, app) }
  return new UserError([problem], { cause: error })
}

async function open(app: App, apiUrl: string) {
  const { createAppAuth } = await import('@octokit/auth-app')
  const { request } = await openOctokit('', { apiUrl: checkApiUrl(apiUrl) })
  return { request, auth: createAppAuth({ appId: app.id, privateKey: app.key, request }) }
}

type Opened = Awaited<ReturnType<typeof open>>

async function installationOf({ request, auth }: Opened, { installation, org }: App): Promise<number> {
  if (installation !== undefined) return Number(installation)
  if (org === undefined) {
    throw new UserError([
      { message: 'nobody says where the GitHub App is installed', hint: 'give --org or --app-installation' },
    ])
  }
  const { token } = await auth({ type: 'app' })
  const headers = { authorization: `bearer ${token}` }
  try {
    return Found.parse((await request('GET /orgs/{org}/installation', { org, headers })).data).id
  } catch (error) {
    if (Failure.safeParse(error).data?.status !== 404) throw error
    // It may be a person's account.
    const { data } = await request('GET /users/{username}/installation', { username: org, headers })
    return Found.parse(data).id
  }
}

/** Tokens of an App's installation, each renewed before it expires. */
export function appTokens(
  app: App,
  { apiUrl, clock }: { apiUrl: string; clock: Clock },
): () => Promise<string> {
  let opened: Promise<Opened & { installationId: number }> | undefined
  let current: Promise<{ token: string; endsMs: number }> | undefined
  const fetchToken = async (): Promise<{ token: string; endsMs: number }> => {
    opened ??= open(app, apiUrl).then(async (both) => ({
      ...both,
      installationId: await installationOf(both, app),
    }))
    const { auth, installationId } = await opened
    const { token, expiresAt } = await auth({ type: 'installation', installationId, refresh: true })
    return { token, endsMs: Date.parse(expiresAt) }
  }
  return async () => {
    try {
      if (current === undefined || (await current).endsMs - clock.now() < renewMs) current = fetchToken()
      return (await current).token
    } catch (error) {
      current = undefined
      opened = undefined
      throw error instanceof UserError ? error : failed(error, app)
    }
  }
}
