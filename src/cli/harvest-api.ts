import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, openApi } from '../github/api.js'
import type { Clock } from '../github/retry.js'
import { tokenSource } from '../github/tokens.js'
import { formatDuration } from '../text/duration.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'

/** GitHub's API for a call, with the token it finds; pauses that limits ask for are told and end when the call does. */
export async function openHarvestApi(
  call: Call,
  org: string | undefined,
  say: (text: string) => void,
): Promise<Api> {
  const { env, signal } = call.terminal
  const apiUrl = apiUrlOf(call)
  const clock: Clock = {
    now: Date.now,
    sleep: async (ms) => {
      await sleep(ms, undefined, { signal })
    },
    random: Math.random,
  }
  const app = {
    ...optional('id', call.text('app-id')),
    ...optional('keyFile', call.text('app-key')),
    ...optional('installation', call.text('app-installation')),
  }
  const token = await tokenSource(env, { apiUrl, app, clock, ...(org !== undefined && { org }) })
  return openApi({
    apiUrl,
    token,
    clock,
    waiting: (why, untilMs) => {
      const until = new Date(untilMs).toISOString().slice(11, 16)
      say(`Waiting ${formatDuration(Math.max(0, untilMs - clock.now()))}, until ${until} UTC: ${why}.`)
    },
  })
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { [name]: value }

function apiUrlOf({ text, terminal: { env } }: Call): string {
  const url = text('api-url') ?? env.GITHUB_API_URL ?? 'https://api.github.com'
  if (/^https?:\/\/[^/]/.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '')
  const hint = 'such as https://github.example.edu/api/v3'
  throw new UserError([{ message: `--api-url: ${quote(url)} is no address`, hint }])
}
