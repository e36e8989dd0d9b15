/** A place in a repository at one state of it: `owner/repo@ref:path`. */
export type RepositoryRef = { owner: string; repo: string; ref: string; path: string }

const pattern =
  /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]*)\/(?<repo>[A-Za-z0-9._-]+)@(?<ref>[^:\s]+)(?::(?<path>.*))?$/

/** As it is written: without a path where it is all of the repository. */
export const formatRepositoryRef = ({ owner, repo, ref, path }: RepositoryRef): string =>
  `${owner}/${repo}@${ref}${path === '.' ? '' : `:${path}`}`

/** Git's own rules for names, and nothing that git would take for an option or a pattern. */
export const isRefName = (ref: string): boolean =>
  /^[\p{L}\p{N}_][^\s~^:?*[\\\p{Cc}]*$/u.test(ref) && !/\.\.|@\{|\/\/|\.lock(\/|$)|[./]$|\/\./.test(ref)

/** Undefined: the text names no repository, so it is a path here. */
export function parseRepositoryRef(text: string): RepositoryRef | undefined {
  const { owner, repo, ref, path } = pattern.exec(text)?.groups ?? {}
  if (owner === undefined || repo === undefined || ref === undefined || !isRefName(ref)) return undefined
  return { owner, repo, ref, path: path === undefined || path === '' ? '.' : path }
}
