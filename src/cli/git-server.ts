import { clockOf } from '../github/retry.js'
import { hostOf, tokenSource } from '../github/tokens.js'
import type { Call } from './command.js'
import { apiUrlOf, appOf } from './github-asked.js'

/** Where submissions are fetched from with git. */
export type GitServer = {
  /** `https://github.com` */
  url: string
  /** The token for an owner's repositories; that there is none is a `UserError`. Asked for anew each time, since some end. */
  token: (owner: string) => Promise<string>
  environment: Readonly<Record<string, string | undefined>>
}

/** The server that `--api-url` or the environment names, else github.com. */
export function gitServerOf(call: Call): GitServer {
  const { text, terminal } = call
  const { env, now, signal } = terminal
  const apiUrl = apiUrlOf(call)
  const app = appOf(call)
  const named = text('api-url') === undefined ? env.GITHUB_SERVER_URL : undefined
  const clock = clockOf(now, signal)
  const sources = new Map<string, ReturnType<typeof tokenSource>>()
  return {
    url: named ?? serverUrlOf(apiUrl),
    token: async (org) => {
      const source = sources.get(org) ?? tokenSource(env, { apiUrl, org, app, clock })
      sources.set(org, source)
      return (await source)()
    },
    environment: env,
  }
}

/** Where git speaks to the server whose API this is: `https://github.com` for `https://api.github.com`. */
const serverUrlOf = (apiUrl: string): string => `${new URL(apiUrl).protocol}//${hostOf(apiUrl)}`
