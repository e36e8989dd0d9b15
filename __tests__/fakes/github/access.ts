import type { Access, StoredRepository, Token, World } from './world.js'

/** A token as a request carries it: `token …` or `Bearer …` for the API, basic for git. */
export function tokenTextOf(authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ')
  switch (scheme.toLowerCase()) {
    case 'token':
    case 'bearer':
      return value
    case 'basic':
      return Buffer.from(value, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    default:
      return undefined
  }
}

const rank: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 }

/** A token that is known and has not expired. */
export function knownToken(world: World, text: string | undefined): Token | undefined {
  const token = text === undefined ? undefined : world.tokens.get(text)
  return token?.expiresAt !== undefined && token.expiresAt <= world.clock.now() ? undefined : token
}

export type Need = { area: 'contents' | 'actions' | 'checks'; access: 'read' | 'write' }
export type Verdict = 'allowed' | 'unknown-token' | 'invisible' | 'forbidden'

const reaches = (token: Token, { owner, repo }: StoredRepository): boolean =>
  (token.installation === undefined || token.installation.owner === owner) &&
  (token.repositories === undefined || token.repositories.includes(`${owner}/${repo}`))

/** GitHub hides what a token may not see, and forbids what it may see but not do. */
export function judge(
  world: World,
  text: string | undefined,
  repository: StoredRepository,
  need: Need,
): Verdict {
  const token = knownToken(world, text)
  if (text !== undefined && token === undefined) return 'unknown-token'
  const isOpen = !repository.private && need.access === 'read' && need.area === 'contents'
  if (isOpen) return 'allowed'
  if (token === undefined || !reaches(token, repository))
    return repository.private ? 'invisible' : 'forbidden'
  return rank[token[need.area] ?? token.actions] >= rank[need.access] ? 'allowed' : 'forbidden'
}
