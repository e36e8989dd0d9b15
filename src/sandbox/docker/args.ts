import type { ConfinedCommand, SandboxSettings } from '../sandbox.js'
import type { Shown } from '../view/masks.js'
import { writableOf } from '../writable.js'
import type { EngineFacts } from './engine.js'

/** Whom a command runs as, inside. */
export type Inside =
  /** The user with this number: ours, or one of this grading's own. */
  | { kind: 'user'; uid: number; gid: number }
  /** Root of the container, as PrairieLearn's images need it, with docker's usual capabilities but for the network's. */
  | { kind: 'root' }

/** What all commands of one grading have in common. */
export type ContainerPlan = {
  engine: EngineFacts
  /** The image's id. */
  image: string
  inside: Inside
  limits: SandboxSettings['limits']
  /** Directories of ours to be read. */
  readable: readonly Shown[]
  /** The PATH of our own system, which means nothing in an image. */
  ourPath: string | undefined
  /** The hard limit of our own processes, which podman cannot exceed. */
  mostOpenFiles: number
  /** A profile of system calls, where the engine's own is not to be used as it is. */
  filter?: string
}

const most = 4096

export const label = 'grade-action'

const rootPowers = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
  'AUDIT_WRITE',
]

/** How `docker create` (or podman's) is called for a command: nothing of ours gets in that is not named here. */
export function createArgs(
  command: ConfinedCommand,
  plan: ContainerPlan,
  name: string,
  filterFile?: string,
): string[] {
  const { argv, cwd, stdin, network } = command
  const [program, ...args] = argv
  return [
    ...['create', '--name', name, '--label', label, '--pull', 'never', '--init', '--hostname', 'sandbox'],
    ...['--log-driver', 'none', '--no-healthcheck'],
    ...(network ? [] : ['--network', 'none']),
    ...userArgs(plan),
    ...(filterFile === undefined ? [] : ['--security-opt', `seccomp=${filterFile}`]),
    ...limitArgs(command, plan),
    ...mountArgs(command, plan),
    ...environmentArgs(command, plan),
    ...['--workdir', cwd],
    ...(stdin === undefined ? [] : ['--interactive']),
    ...['--entrypoint', program, plan.image, ...args],
  ]
}

function userArgs({ inside, engine }: ContainerPlan): string[] {
  const powers = inside.kind === 'root' ? rootPowers : []
  const safe = [
    ...['--cap-drop', 'ALL', ...powers.flatMap((power) => ['--cap-add', power])],
    ...['--security-opt', 'no-new-privileges'],
    // Else podman hands our proxies to whatever runs inside.
    ...(engine.name === 'podman' ? ['--http-proxy=false'] : []),
  ]
  if (inside.kind === 'root') return [...safe, '--user', '0:0']
  // Rootless docker knows us as its root, and nobody else of ours.
  if (engine.isRootless && engine.name === 'docker') return [...safe, '--user', '0:0']
  const user = ['--user', `${inside.uid}:${inside.gid}`]
  return engine.isRootless ? [...safe, '--userns', 'keep-id', ...user] : [...safe, ...user]
}

/** What a command may use. The course's preparation is not limited, and neither is it where podman cannot. */
function limitArgs(
  { limited }: ConfinedCommand,
  { engine, limits, inside, mostOpenFiles }: ContainerPlan,
): string[] {
  const ulimit = (limit: string, value: number): string[] => ['--ulimit', `${limit}=${value}:${value}`]
  // Podman would set limits that are higher than ours, and fail.
  const always = [
    ...ulimit('core', 0),
    ...ulimit('nofile', Math.min(most, mostOpenFiles)),
    ...(engine.name === 'podman'
      ? ulimit('nproc', limited && inside.kind === 'user' ? limits.processes : most)
      : []),
  ]
  if (!limited) return always
  const memory = String(limits.memoryBytes)
  return [
    ...always,
    ...ulimit('fsize', limits.fileSizeBytes),
    ...(engine.holdsMemory ? ['--memory', memory, '--memory-swap', memory] : []),
    ...(engine.holdsProcesses ? ['--pids-limit', String(limits.processes)] : []),
    // PrairieLearn's graders make users, and write where they like.
    ...(inside.kind === 'root'
      ? []
      : ['--read-only', ...tmpfs('/tmp', engine), ...tmpfs('/var/tmp', engine)]),
  ]
}

const tmpfs = (path: string, { name }: EngineFacts): string[] => [
  '--tmpfs',
  // Podman would copy into it what the image has there, with its owner and mode.
  `${path}:rw,exec,nosuid,nodev,size=1g,mode=1777${name === 'podman' ? ',notmpcopyup' : ''}`,
]

function mountArgs(command: ConfinedCommand, { readable }: ContainerPlan): string[] {
  const { grade } = command
  return [
    ...writableOf(command).flatMap((path) => mount(path, path)),
    ...(grade === undefined ? [] : mount(grade, '/grade')),
    ...readable.flatMap(({ from, at }) => mount(from, at, true)),
  ]
}

/** Both engines read it as a line of CSV. Unlike `-v`, it makes no directory that is not there. */
const mount = (from: string, to: string, isReadOnly = false): string[] => {
  const quoted = (field: string): string => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
  const fields = ['type=bind', `src=${from}`, `dst=${to}`, ...(isReadOnly ? ['readonly'] : [])]
  return ['--mount', fields.map(quoted).join(',')]
}

/** Never a name without a value, for which engines take ours. */
const environmentArgs = ({ env }: ConfinedCommand, { ourPath }: ContainerPlan): string[] =>
  Object.entries(env)
    .filter(([name, value]) => name !== 'PATH' || value !== ourPath)
    .flatMap((entry) => ['--env', entry.join('=')])
