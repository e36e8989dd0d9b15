import type { Api } from '../github/api.js'
import { openCourseApi } from '../github/course-api.js'
import type { Call } from './command.js'
import { apiUrlOf, appOf } from './github-asked.js'

/** GitHub's API for a call, with the token it finds. */
export function openHarvestApi(
  call: Call,
  org: string | undefined,
  say: (text: string) => void,
): Promise<Api> {
  const { env, now, signal } = call.terminal
  return openCourseApi({ env, apiUrl: apiUrlOf(call), org, app: appOf(call), now, signal, say })
}
