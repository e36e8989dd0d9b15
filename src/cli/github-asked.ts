import { usualApiUrl } from '../github/api-url.js'
import type { AskedApp } from '../github/tokens.js'
import type { Call } from './command.js'

/** The API that `--api-url` or the environment names, else github.com's. */
export const apiUrlOf = ({ text, terminal: { env } }: Call): string =>
  text('api-url') ?? env.GITHUB_API_URL ?? usualApiUrl

/** The GitHub App that the call names. */
export const appOf = ({ text }: Call): AskedApp => ({
  ...optional('id', text('app-id')),
  ...optional('keyFile', text('app-key')),
  ...optional('installation', text('app-installation')),
})

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { [name]: value }
