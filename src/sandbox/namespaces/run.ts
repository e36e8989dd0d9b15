import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ended } from '../../process/ended.js'
import { findProgram } from '../../process/path.js'
import { outside } from '../grade-path.js'
import { splitEnvironment } from '../loader.js'
import { locate } from '../none.js'
import { notMade } from '../not-made.js'
import type { ConfinedCommand } from '../sandbox.js'
import { toolPath } from '../tools.js'
import type { Mask } from '../view/masks.js'
import { masksFor, type Views } from '../view/view.js'
import { writableOf } from '../writable.js'
import { script, stepsOf } from './script.js'

export const tools = ['unshare', 'mount', 'umount', 'pivot_root', 'setpriv', 'readlink', 'env'] as const

/** What root keeps: Docker's default capabilities without those that reach devices and raw sockets. */
const powers = [
  'chown',
  'dac_override',
  'fowner',
  'fsetid',
  'kill',
  'setgid',
  'setuid',
  'setpcap',
  'net_bind_service',
  'sys_chroot',
  'audit_write',
]
const boundingSet = ['-all', ...powers.map((power) => `+${power}`)].join(',')

/** How a command ended, and what of the system had to be covered for it. */
type Inside = { ended: Ended; covered: readonly string[] }

/** Lets `run` run a command in namespaces of its own, behind `words`, and tells when these could not be made. */
export async function runInside(
  command: ConfinedCommand,
  run: (inside: ConfinedCommand) => Promise<Ended>,
  views: Views,
  words: readonly string[] = [],
): Promise<Inside> {
  // A program that is not there must fail as itself.
  const program = locate(outside(command))
  if (program === undefined) return { ended: await run(outside(command)), covered: [] }
  const masks = masksFor(command, program, views)
  // Beside the scratch, where the command cannot write.
  const ours = await mkdtemp(`${command.scratch}-root-`)
  try {
    await prepareRoot(ours, masks, writableOf(command))
    return await asTold(ours, await run(startedIn(ours, command, words)))
  } finally {
    await rm(ours, { recursive: true, force: true })
  }
}

/** What is started in the place of a command. */
function startedIn(ours: string, command: ConfinedCommand, words: readonly string[]): ConfinedCommand {
  const { everybodys: env, programs } = splitEnvironment(command.env)
  const loading = programs.length === 0 ? [] : [pathOf('env'), ...programs]
  const argv = namespaceArgv(command, ours, [...words, ...loading])
  return { ...command, argv, env, cwd: command.scratch }
}

/** The script writes into its directory what it covered, and at last that all is made. */
async function asTold(ours: string, ended: Ended): Promise<Inside> {
  const read = (name: string): Promise<string> => readFile(join(ours, name), 'utf8').catch(() => '')
  const covered = (await read('covered')).split('\n').filter((path) => path !== '')
  return { ended: (await read('ready')) === '' ? notMade(ended) : ended, covered }
}

/** What the script finds in its own directory. */
export async function prepareRoot(
  ours: string,
  masks: readonly Mask[],
  writable: readonly string[],
): Promise<void> {
  await mkdir(join(ours, 'root'))
  await writeFile(join(ours, 'steps'), stepsOf(masks, writable))
}

/** A grader that is killed takes its sandbox with it, where `setpriv` is new enough for that (util-linux 2.33). */
const dyingWithUs = (setpriv: string): string => `
if ${setpriv} --pdeathsig KILL -- ${setpriv} --version > /dev/null 2>&1
then exec ${setpriv} --pdeathsig KILL -- "$@"
fi
exec "$@"`

/** What starts a command in namespaces of `uid`'s; `ours` is a directory of that user with an empty `root` in it. */
export function namespaceArgv(
  { argv, cwd, network, grade = '' }: ConfinedCommand,
  ours: string,
  words: readonly string[] = [],
  uid = process.getuid?.() ?? 0,
  gid = process.getgid?.() ?? 0,
): readonly [string, ...string[]] {
  const unshare = pathOf('unshare')
  const asBefore =
    uid === 0
      ? [pathOf('setpriv'), '--inh-caps=-all', `--bounding-set=${boundingSet}`, '--']
      : [unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
  return [
    '/bin/sh',
    ...['-c', dyingWithUs(pathOf('setpriv')), 'sandbox'],
    unshare,
    ...(uid === 0 ? [] : ['--user', '--map-root-user']),
    ...['--mount', '--ipc', '--pid', '--fork', '--kill-child'],
    ...(network ? [] : ['--net']),
    ...['--', '/bin/sh', '-c', script, 'sandbox', ours, cwd, grade],
    ...asBefore,
    ...words,
    ...argv,
  ]
}

const pathOf = (tool: (typeof tools)[number]): string => findProgram(tool, toolPath) ?? tool
