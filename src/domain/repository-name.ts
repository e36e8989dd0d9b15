import { matchesText } from './pattern.js'

export type NameChoice = 'chosen' | 'excluded' | 'other'

/** What globs over names (`hw3-*`, `!hw3-solution`) say of a repository: the last that fits decides. GitHub's names know no case. */
export function choiceOfName(names: readonly string[], name: string): NameChoice {
  const fitting = names.findLast((glob) => fits(glob.replace(/^!/, ''), name))
  if (fitting !== undefined) return fitting.startsWith('!') ? 'excluded' : 'chosen'
  return names.every((glob) => glob.startsWith('!')) ? 'chosen' : 'other'
}

const fits = (glob: string, name: string): boolean => matchesText(glob.toLowerCase(), name.toLowerCase())

/**
 * Whose repository a name is: what the glob's `*` stands for, else the name without the assignment before it.
 * It never depends on a roster.
 */
export function submitterInName(names: readonly string[], assignment: string, name: string): string {
  const lower = name.toLowerCase()
  const glob = names.findLast((one) => !one.startsWith('!') && fits(one, name))?.toLowerCase() ?? ''
  const [before = '', after, ...more] = glob.split('*')
  const isPlain = after !== undefined && more.length === 0 && !glob.includes('?')
  if (isPlain && glob !== '*') return lower.slice(before.length, lower.length - after.length) || lower
  const prefix = `${assignment.toLowerCase()}-`
  return lower.startsWith(prefix) ? lower.slice(prefix.length) || lower : lower
}

/** What a submitter's repository would be called; undefined where the globs do not say. */
export function nameForSubmitter(names: readonly string[], submitter: string): string | undefined {
  const globs = names.filter((glob) => !glob.startsWith('!'))
  const [glob] = globs
  if (glob === undefined || globs.length > 1 || glob === '*' || glob.includes('?')) return undefined
  return glob.split('*').length === 2 ? glob.replace('*', () => submitter) : undefined
}

/**
 * Whether a repository that was harvested belongs to an assignment by today's globs. One that was renamed away from
 * them stays, as long as the name it had fits; one that is excluded does not.
 */
export function isStillChosen(
  names: readonly string[],
  { name, formerName }: { name: string; formerName?: string | undefined },
): boolean {
  const today = choiceOfName(names, name)
  if (today !== 'other') return today === 'chosen'
  return formerName !== undefined && choiceOfName(names, formerName) === 'chosen'
}
