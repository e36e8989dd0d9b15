import { setTimeout as sleep } from 'node:timers/promises'
import { formatDuration } from '../text/duration.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type Api, openApi } from './api.js'
import type { Clock } from './retry.js'
import { type AskedApp, tokenSource } from './tokens.js'

export type CourseApi = {
  env: Readonly<Record<string, string | undefined>>
  /** `https://api.github.com`, or an enterprise's own. */
  apiUrl: string
  /** Whose repositories are read. */
  org: string | undefined
  app: AskedApp
  /** Ends pauses, too. */
  signal: AbortSignal
  /** Hears of pauses that GitHub's limits ask for. */
  say: (text: string) => void
}

/** Opens GitHub's API for a whole course, with the token that is found. */
export async function openCourseApi({ env, apiUrl, org, app, signal, say }: CourseApi): Promise<Api> {
  const clock: Clock = {
    now: Date.now,
    sleep: async (ms) => {
      await sleep(ms, undefined, { signal })
    },
    random: Math.random,
  }
  const url = checkedUrl(apiUrl)
  const token = await tokenSource(env, { apiUrl: url, app, clock, ...(org !== undefined && { org }) })
  return openApi({
    apiUrl: url,
    token,
    clock,
    waiting: (why, untilMs) => {
      const until = new Date(untilMs).toISOString().slice(11, 16)
      const left = formatDuration(Math.max(0, untilMs - clock.now()))
      say(`Waiting ${left}, until ${until} UTC: ${why}.`)
    },
  })
}

function checkedUrl(url: string): string {
  if (/^https?:\/\/[^/]/.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '')
  const hint = 'such as https://github.example.edu/api/v3'
  throw new UserError([{ message: `the API's address ${quote(url)} is none`, hint }])
}
