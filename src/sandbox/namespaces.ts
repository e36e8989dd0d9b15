import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ended } from '../process/ended.js'
import { findProgram } from '../process/path.js'
import { runProcess } from '../process/spawn.js'
import { outside } from './grade-path.js'
import { openLimits } from './limits.js'
import { script } from './namespaces-script.js'
import { locate, openNone } from './none.js'
import type { ConfinedCommand, Sandbox, SandboxSettings } from './sandbox.js'
import { lastLine } from './tools.js'
import { Unavailable } from './unavailable.js'

const path = '/usr/sbin:/usr/bin:/sbin:/bin'
const tools = ['unshare', 'mount', 'umount', 'pivot_root', 'setpriv', 'readlink'] as const

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

/**
 * A root of its own made of the system read-only and the grading's directories, processes that end with their command,
 * and no network unless asked for, by util-linux alone. It reads what we can read, but for temporary files and /run.
 */
export async function openNamespaces(settings: SandboxSettings, reason: string): Promise<Sandbox> {
  const { tried = {} } = settings
  tried.namespaces ??= tryHere(settings)
  await tried.namespaces
  // Root's processes are not counted, and those of the users that graders make are everybody's.
  const hasOwnUser = process.getuid?.() !== 0
  const [plain, limiter] = await Promise.all([
    openNone(settings, reason),
    openLimits(settings, { hasOwnUser }),
  ])
  const notEnforced = plain.notEnforced.filter((setting) => !heldHere.includes(setting))
  const limited = (command: ConfinedCommand, signal: AbortSignal): Promise<Ended> =>
    runInside(
      command,
      (inside) => limiter.around(inside, (started) => plain.run(started, signal)),
      limiter.inside(command),
    )
  return {
    level: 'namespaces',
    reason,
    notEnforced: [...notEnforced, ...limiter.notEnforced],
    unavailable: limiter.unavailable,
    hasOwnRoot: true,
    run: (command, signal) => (command.limited ? limited(command, signal) : plain.run(command, signal)),
  }
}

/** What level `none` cannot hold, and this one can; the limiter says where it cannot. */
const heldHere = ['network', 'limits.memory', 'limits.processes']

async function tryHere({ platform, temp }: SandboxSettings): Promise<void> {
  if (platform !== 'linux') throw unavailable('it needs Linux')
  const missing = tools.find((tool) => findProgram(tool, path) === undefined)
  if (missing !== undefined) throw unavailable(`\`${missing}\` is not there`)
  const scratch = await mkdtemp(join(temp, 'grade-try-'))
  try {
    const limits = { timeoutMs: 10_000, outputBytes: 10_000, network: false, limited: false }
    const trial = { argv: ['true'] as const, cwd: scratch, env: { PATH: path }, scratch, grade: scratch }
    const alone = new AbortController().signal
    const ended = await runInside({ ...trial, ...limits }, (inside) => runProcess(inside, alone))
    if (ended.exitCode !== 0) throw unavailable(ended.startError ?? lastLine(ended))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const unavailable = (why: string): Unavailable =>
  new Unavailable(
    'namespaces',
    why,
    'it needs the tools of util-linux; on Ubuntu 24.04 run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` first; or use `auto` or `none`',
  )

/** Lets `run` run a command in namespaces of its own, behind `words`, and tells when these could not be made. */
async function runInside(
  command: ConfinedCommand,
  run: (inside: ConfinedCommand) => Promise<Ended>,
  words: readonly string[] = [],
): Promise<Ended> {
  // A program that is not there must fail as itself.
  if (locate(outside(command)) === undefined) return run(outside(command))
  // Beside the scratch, where the command cannot write.
  const ours = await mkdtemp(`${command.scratch}-root-`)
  try {
    await mkdir(join(ours, 'root'))
    const argv = namespaceArgv(command, ours, words)
    const ended = await run({ ...command, argv, cwd: command.scratch })
    const isReady = (await readFile(join(ours, 'ready'), 'utf8').catch(() => '')) !== ''
    if (isReady || ended.startError !== undefined || ended.timedOut || ended.cancelled) return ended
    return { ...ended, exitCode: null, startError: `the sandbox could not be made: ${lastLine(ended)}` }
  } finally {
    await rm(ours, { recursive: true, force: true })
  }
}

/** What starts a command in namespaces of `uid`'s; `ours` is a directory of that user with an empty `root` in it. */
export function namespaceArgv(
  { argv, cwd, network, scratch, grade = '' }: ConfinedCommand,
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
    unshare,
    ...(uid === 0 ? [] : ['--user', '--map-root-user']),
    ...['--mount', '--ipc', '--pid', '--fork', '--kill-child'],
    ...(network ? [] : ['--net']),
    ...['--', '/bin/sh', '-c', script, 'sandbox', ours, scratch, cwd, grade],
    ...asBefore,
    ...words,
    ...argv,
  ]
}

const pathOf = (tool: (typeof tools)[number]): string => findProgram(tool, path) ?? tool
