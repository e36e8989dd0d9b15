import type { Ended } from '../../process/ended.js'
import type { ConfinedCommand } from '../sandbox.js'

/** What became of the search for a program inside. */
export type Found = 'there' | 'missing' | 'not executable' | 'unknown'

const script = `
case $1 in
*/*) set -- "$1" ;;
*)
  name=$1
  set --
  IFS=:
  for place in $PATH; do [ -e "$place/$name" ] && set -- "$@" "$place/$name"; done ;;
esac
[ $# -gt 0 ] && [ -e "$1" ] || exit 100
for file do [ -f "$file" ] && [ -x "$file" ] && exit 0; done
exit 101`

/** The same place with another program in it, which looks for `name` as the command's own would be looked for. */
export const lookFor = (name: string, command: ConfinedCommand): ConfinedCommand => {
  const { stdin: _, ...quiet } = command
  const limits = { timeoutMs: 30_000, outputBytes: 10_000, network: false }
  return { ...quiet, ...limits, argv: ['sh', '-c', script, 'sh', name] }
}

export function foundBy({ exitCode }: Ended): Found {
  if (exitCode === 0) return 'there'
  if (exitCode === 100) return 'missing'
  return exitCode === 101 ? 'not executable' : 'unknown'
}

const where = (name: string): string => (name.includes('/') ? '' : ' in the image')

/** A program that is not there fails as itself, and not as the one that was to start it. */
export function withStartError(ended: Ended, name: string, found: Found): Ended {
  const bare = { ...ended, exitCode: null }
  if (found === 'missing')
    return {
      ...bare,
      startError: `${name}: no such program${where(name)} (ENOENT)`,
      startErrorCode: 'ENOENT',
    }
  if (found === 'not executable')
    return { ...bare, startError: `${name}: not executable (EACCES)`, startErrorCode: 'EACCES' }
  return ended
}
