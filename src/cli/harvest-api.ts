import type { Api } from '../github/api.js'
import { openCourseApi } from '../github/course-api.js'
import type { Call } from './command.js'

/** GitHub's API for a call, with the token it finds. */
export function openHarvestApi(
  { text, terminal: { env, signal } }: Call,
  org: string | undefined,
  say: (text: string) => void,
): Promise<Api> {
  const apiUrl = text('api-url') ?? env.GITHUB_API_URL ?? 'https://api.github.com'
  const app = {
    ...optional('id', text('app-id')),
    ...optional('keyFile', text('app-key')),
    ...optional('installation', text('app-installation')),
  }
  return openCourseApi({ env, apiUrl, org, app, signal, say })
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { [name]: value }
