import { createPublicKey, verify } from 'node:crypto'
import { created, notFound, ok, refuse } from './answers.js'
import { seconds } from './clock.js'
import type { Answer } from './routes.js'
import type { Access, Token, World } from './world.js'

/** A GitHub App with its installations, whose tokens last an hour. */
export type App = {
  id: number
  publicKey: string
  installations: { id: number; owner: string; selection: 'all' | 'selected'; permissions: Permissions }[]
}
type Permissions = { contents: Access; actions: Access; checks?: Access; repositories?: readonly string[] }

const tokenMs = 3_600_000

/** The App whose key signed the token, as GitHub's own check of `RS256`. */
function appOf(world: World, jwt: string | undefined): App | undefined {
  const [head = '', payload = '', signature = ''] = (jwt ?? '').split('.')
  if (signature === '') return undefined
  const { iss, iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const app = world.apps.get(Number(iss))
  if (app === undefined || exp - iat > 11 * 60) return undefined
  const key = createPublicKey(app.publicKey)
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${payload}`),
    key,
    Buffer.from(signature, 'base64url'),
  )
  return isSigned ? app : undefined
}

function newToken(world: World, { id, owner, selection, permissions }: App['installations'][number]): Answer {
  const text = `ghs_installation${id}x${world.tokens.size}`
  const expiresAt = world.clock.now() + tokenMs
  const token: Token = { ...permissions, expiresAt, installation: { owner, selection } }
  world.tokens.set(text, token)
  const { repositories: _, ...said } = permissions
  const expires_at = seconds(new Date(expiresAt).toISOString())
  return created({ token: text, expires_at, permissions: said, repository_selection: selection })
}

/** What GitHub answers an App itself, which asks with a JSON web token of its own; undefined: not its business. */
export function answerApp(
  world: World,
  method: string,
  path: string,
  jwt: string | undefined,
): Answer | undefined {
  const [, owner] = /^\/(?:orgs|users|repos)\/([^/]+)(?:\/[^/]+)?\/installation$/.exec(path) ?? []
  const [, number] = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(path) ?? []
  if (owner === undefined && number === undefined && !/^\/app(\/|$)/.test(path)) return undefined
  const app = appOf(world, jwt)
  if (app === undefined) return refuse(401, 'A JSON web token could not be decoded')
  const described = app.installations.map((one) => ({
    id: one.id,
    app_id: app.id,
    account: { login: one.owner },
    repository_selection: one.selection,
  }))
  if (path === '/app/installations') return ok(described)
  const found = app.installations.find((one) => String(one.id) === number)
  if (method === 'POST' && found !== undefined) return newToken(world, found)
  const installed = described.find(({ account }) => account.login === owner)
  return installed === undefined ? notFound() : ok(installed)
}
