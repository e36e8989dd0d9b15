import type { GitEnded } from './git.js'

/** The last thing git said of what went wrong, for a sentence. */
export function lastWords({ stderr }: Pick<GitEnded, 'stderr'>): string {
  if (/operation too slow|timed out/i.test(stderr)) return 'it took too long'
  const lines = stderr.trim().split('\n')
  return (lines.findLast((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? '').slice(0, 300)
}

/** The server has the repository, and in it nothing of that name. */
export const isMissingRef = ({ stderr }: Pick<GitEnded, 'stderr'>): boolean =>
  /couldn't find remote ref|not our ref/i.test(stderr)

/** The server tells whoever may not see a repository that there is none. */
export const isForbidden = ({ stderr }: Pick<GitEnded, 'stderr'>): boolean =>
  /could not read Username|Authentication failed|not found|returned error: 40[134]/i.test(stderr)
