import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { UserError } from '../text/problem.js'
import { checkApiUrl } from './api-url.js'
import { type App, appTokens } from './app-token.js'
import type { Clock } from './retry.js'

/** What a person says of a GitHub App; the key is in a file, never in an argument. */
export type AskedApp = { id?: string; keyFile?: string; installation?: string }

export type AskedToken = {
  apiUrl: string
  /** Whose repositories are read: where an App is installed. */
  org?: string
  app: AskedApp
  clock: Clock
}

type Environment = Readonly<Record<string, string | undefined>>

/** github.com for api.github.com, and an Enterprise Server's own name. */
export const hostOf = (apiUrl: string): string => new URL(checkApiUrl(apiUrl)).host.replace(/^api\./, '')

/** Empty where there is no such program, or nobody is logged in. */
async function fromGh(env: Environment, apiUrl: string): Promise<string> {
  const options = { env: { ...env }, timeout: 10_000 }
  try {
    const { stdout } = await promisify(execFile)(
      'gh',
      ['auth', 'token', '--hostname', hostOf(apiUrl)],
      options,
    )
    return stdout.trim()
  } catch {
    return ''
  }
}

async function readKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new UserError([{ message: `cannot read the key of the GitHub App: ${file}` }], { cause })
  }
}

/** Undefined: nobody spoke of an App. */
async function appOf(env: Environment, { app, org }: AskedToken): Promise<App | undefined> {
  const id = app.id ?? env.GRADE_APP_ID ?? ''
  const key = app.keyFile === undefined ? (env.GRADE_APP_PRIVATE_KEY ?? '') : await readKey(app.keyFile)
  if (id === '' && key === '') return undefined
  if (id === '' || key.trim() === '') {
    throw new UserError([
      {
        message: `the GitHub App's ${id === '' ? 'id' : 'key'} is missing`,
        hint: 'give --app-id and --app-key FILE, or set GRADE_APP_ID and GRADE_APP_PRIVATE_KEY',
      },
    ])
  }
  const { installation } = app
  return { id, key, ...(installation !== undefined && { installation }), ...(org !== undefined && { org }) }
}

const noToken = (apiUrl: string): UserError =>
  new UserError([
    {
      message: 'there is no token for GitHub',
      hint: `set GITHUB_TOKEN or GH_TOKEN, or log in with \`gh auth login --hostname ${hostOf(apiUrl)}\`, or give a GitHub App with --app-id and --app-key`,
    },
  ])

/** The token of each request: a GitHub App's, which is renewed, else GITHUB_TOKEN, GH_TOKEN, or the one `gh` keeps. */
export async function tokenSource(env: Environment, asked: AskedToken): Promise<() => Promise<string>> {
  const app = await appOf(env, asked)
  if (app !== undefined) return appTokens(app, asked)
  // A token from a file often brings the file's last line break along.
  const set = [env.GITHUB_TOKEN, env.GH_TOKEN].map((text) => text?.trim() ?? '').find((text) => text !== '')
  const token = set ?? (await fromGh(env, asked.apiUrl))
  if (token === '') throw noToken(asked.apiUrl)
  return async () => token
}
