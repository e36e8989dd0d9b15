import type { HarvestedRepository } from '../domain/account.js'

const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/

/** Where repositories have their pages; empty where nobody should be sent: only https is. */
export function originOf(server: string): string {
  if (!URL.canParse(server)) return ''
  const { protocol, origin } = new URL(server)
  return protocol === 'https:' ? origin : ''
}

/** The repository's page, where its name can be one of GitHub's. */
export function repositoryUrl(
  { owner, name }: Pick<HarvestedRepository, 'owner' | 'name'>,
  server: string,
): string | undefined {
  const origin = originOf(server)
  return origin !== '' && OWNER.test(owner) && NAME.test(name) ? `${origin}/${owner}/${name}` : undefined
}
