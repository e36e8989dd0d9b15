import type { GradeEvent } from './event.js'

/** What counts as handing in, by name or glob: the default branch, unless branches or tags are named. */
export type SubmitRule = { branches?: readonly string[]; tags: readonly string[] }

async function fits(name: string, patterns: readonly string[]): Promise<boolean> {
  if (patterns.includes(name)) return true
  if (patterns.length === 0) return false
  const { default: picomatch } = await import('picomatch')
  return picomatch.isMatch(name, [...patterns], { dot: true })
}

/** Whether this event hands something in; the work of a pull request is handed in by its own push. */
export async function isSubmission(
  { kind, branch, tag }: Pick<GradeEvent, 'kind' | 'branch' | 'tag'>,
  { branches, tags }: SubmitRule,
  defaultBranch: string | undefined,
): Promise<boolean> {
  if (kind === 'pull_request') return false
  if (tag !== undefined) return fits(tag, tags)
  if (branch === undefined) return false
  if (branches !== undefined) return fits(branch, branches)
  return tags.length === 0 && (defaultBranch === undefined || branch === defaultBranch)
}
