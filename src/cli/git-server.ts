import { setTimeout as sleep } from 'node:timers/promises'
import { hostOf, tokenSource } from '../github/tokens.js'
import type { Call } from './command.js'

/** Where submissions are fetched from with git. */
export type GitServer = {
  /** `https://github.com` */
  url: string
  /** The token for an owner's repositories; that there is none is a `UserError`. Asked for anew each time, since some end. */
  token: (owner: string) => Promise<string>
  environment: Readonly<Record<string, string | undefined>>
}

/** The server that `--api-url` or the environment names, else github.com. */
export function gitServerOf({ text, terminal: { env, now } }: Call): GitServer {
  const apiUrl = text('api-url') ?? env.GITHUB_API_URL ?? 'https://api.github.com'
  const named = text('api-url') === undefined ? env.GITHUB_SERVER_URL : undefined
  const clock = {
    now: () => Date.parse(now()),
    sleep: (ms: number) => sleep(ms),
    random: Math.random,
  }
  const app = {
    ...optional('id', text('app-id')),
    ...optional('keyFile', text('app-key')),
    ...optional('installation', text('app-installation')),
  }
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

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { [name]: value }

/** Where git speaks to the server whose API this is: `https://github.com` for `https://api.github.com`. */
export const serverUrlOf = (apiUrl: string): string => `${new URL(apiUrl).protocol}//${hostOf(apiUrl)}`
