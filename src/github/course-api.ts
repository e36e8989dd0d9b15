import type { Instant } from '../domain/time.js'
import { formatDuration } from '../text/duration.js'
import { type Api, openApi } from './api.js'
import { checkApiUrl } from './api-url.js'
import { clockOf } from './retry.js'
import { type AskedApp, tokenSource } from './tokens.js'

export type CourseApi = {
  env: Readonly<Record<string, string | undefined>>
  /** `https://api.github.com`, or an enterprise's own. */
  apiUrl: string
  /** Whose repositories are read. */
  org: string | undefined
  app: AskedApp
  now: () => Instant
  /** Ends pauses, too. */
  signal: AbortSignal
  /** Hears of pauses that GitHub's limits ask for. */
  say: (text: string) => void
}

/** Opens GitHub's API for a whole course, with the token that is found. */
export async function openCourseApi(asked: CourseApi): Promise<Api> {
  const { env, org, app, now, signal, say } = asked
  const apiUrl = checkApiUrl(asked.apiUrl)
  const clock = clockOf(now, signal)
  const token = await tokenSource(env, { apiUrl, app, clock, ...(org !== undefined && { org }) })
  return openApi({
    apiUrl,
    token,
    clock,
    waiting: (why, untilMs) => {
      const until = new Date(untilMs).toISOString().slice(11, 16)
      const left = formatDuration(Math.max(0, untilMs - clock.now()))
      say(`Waiting ${left}, until ${until} UTC: ${why}.`)
    },
  })
}
