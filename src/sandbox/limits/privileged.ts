import { execFile } from 'node:child_process'
import { mkdir, rmdir, writeFile } from 'node:fs/promises'
import { errorCode } from '../../text/error-code.js'
import { inOneLine, lastLineOf, toolPath } from '../tools.js'

/**
 * What the limits of the machine are set with: our own rights, or `sudo` without a password. The latter is used only on
 * GitHub's own machines, which are thrown away after the job: on anybody else's we take no more than we were given.
 */
export type Powers = 'ours' | 'sudo'

/** What is done to the files by which Linux sets limits. */
export type Act =
  | { act: 'make'; path: string }
  | { act: 'remove'; path: string }
  /** `ifThere`: where the system has that file. */
  | { act: 'write'; path: string; text: string; ifThere?: true }

export type Host = { env: Readonly<Record<string, string | undefined>>; uid: number | undefined }

const sudo = '/usr/bin/sudo'
const toolMs = 10_000

export const powersOf = ({ env, uid }: Host): Powers =>
  uid !== 0 && env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'sudo' : 'ours'

/** What a program is started with to run as root. */
export const asRoot = (powers: Powers): readonly string[] =>
  powers === 'ours' ? [] : [sudo, '--non-interactive', '--']

const script = `
set -e
while [ $# -gt 0 ]; do
  case $1 in
  make) mkdir "$2"; shift 2 ;;
  remove) rmdir "$2"; shift 2 ;;
  write) printf %s "$3" > "$2"; shift 3 ;;
  adjust) [ ! -e "$2" ] || printf %s "$3" > "$2"; shift 3 ;;
  esac
done`

const wordsOf = (one: Act): string[] =>
  one.act === 'write' ? [one.ifThere ? 'adjust' : 'write', one.path, one.text] : [one.act, one.path]

/** Does one after the other; what the first that fails says is thrown. */
export async function perform(acts: readonly Act[], powers: Powers): Promise<void> {
  if (powers === 'sudo')
    return runTool(['/bin/sh', '-c', script, 'sandbox', ...acts.flatMap(wordsOf)], powers)
  for (const one of acts) await performOurselves(one)
}

async function performOurselves(one: Act): Promise<void> {
  try {
    if (one.act === 'make') await mkdir(one.path)
    else if (one.act === 'remove') await rmdir(one.path)
    else await writeFile(one.path, one.text, { flag: one.ifThere ? 'r+' : 'w' })
  } catch (error) {
    if (one.act === 'write' && one.ifThere && errorCode(error) === 'ENOENT') return
    throw error
  }
}

/** Runs a tool of the system as root; what it says when it fails is thrown. It ends within seconds. */
export function runTool(argv: readonly string[], powers: Powers): Promise<void> {
  const [program = '', ...args] = [...asRoot(powers), ...argv]
  const options = { env: { PATH: toolPath, LC_ALL: 'C' }, timeout: toolMs, killSignal: 'SIGKILL' as const }
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, options, (error, _, said) => {
      if (error === null) resolve()
      else reject(new Error(lastLineOf(said) || error.message))
    })
    // sudo must not wait for anything to be typed.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end()
  })
}

/** Why the system refused something, in a few words. */
export function whyRefused(error: unknown): string {
  const code = errorCode(error)
  if (code === 'EACCES' || code === 'EPERM') return 'we may not'
  if (code === 'EROFS') return 'they are read-only here'
  // A container's own root: a group with processes in it hands no limits down.
  if (code === 'EBUSY') return 'the only place for one has processes in it'
  return inOneLine(error instanceof Error ? error.message : String(error))
}
