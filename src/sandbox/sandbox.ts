import type { Limits, SandboxLevel } from '../domain/run.js'
import type { Ended } from '../process/ended.js'
import type { Engine, ReadyImage } from './docker/engine.js'
import type { Cgroups } from './limits/cgroup.js'

/** What was found out about this machine, for all gradings that share this. */
export type Tried = {
  /** What had to be covered. */
  namespaces?: Promise<readonly string[]>
  bubblewrap?: Promise<void>
  prlimit?: Promise<string | undefined>
  /** Or why none can be made. */
  cgroups?: Promise<Cgroups | string>
  engine?: Promise<Engine>
  /** By the name the course has for it. */
  images?: Map<string, Promise<ReadyImage>>
}

/** What a level is asked for. */
export type SandboxSettings = {
  tried?: Tried
  limits: Limits
  network: boolean
  image: string | undefined
  platform: NodeJS.Platform
  /** A directory for temporary files. */
  temp: string
  /** Our own environment. */
  env: Readonly<Record<string, string | undefined>>
  /** Our own home directory. */
  home: string | undefined
  /** Directories to be read inside, `~/` for those of our home. */
  readable: readonly string[]
  /** Directories and files of ours that nobody inside may see: other people's work, what tests expect, records. */
  hidden: readonly string[]
  /** PrairieLearn's layout needs a place at the root of the file system. */
  grader?: { layout: 'plain' | 'prairielearn' }
  /** Tells a person what takes long. */
  say?: (line: string) => void
  /** Ends what takes long. */
  signal?: AbortSignal
}

/** A command of the course, to be run where it can do no harm. */
export type ConfinedCommand = {
  argv: readonly [string, ...string[]]
  cwd: string
  /** All of the child's environment. */
  env: Record<string, string>
  stdin?: string
  timeoutMs: number
  outputBytes: number
  /** `setup` may use the network whatever the configuration says. */
  network: boolean
  /** False for the course's own preparation, which may install programs and write files of any size. */
  limited: boolean
  /** The grading's own directory, in which nothing else works. */
  scratch: string
  /** What of it the command has; all of it where nothing is said. */
  writable?: readonly string[]
  /** What is to be seen as `/grade`, where the level can show it there. */
  grade?: string
}

/** One level of confinement, ready to run commands. */
export type Sandbox = {
  level: SandboxLevel
  /** Why this level: asked for, or the first that works here and why the others do not. */
  reason: string
  /** Settings this level cannot enforce, as they are named in `grading.yml`. */
  notEnforced: string[]
  /** What would have kept it in better, and why it could not be had here: `bubblewrap: it is not installed`. */
  unavailable: string[]
  /** Whether commands see a root of their own, where a directory of ours can be `/grade`. */
  hasOwnRoot: boolean
  /** Where another user than us runs the commands: makes a directory with all that is in it that user's. */
  handOver?: (directory: string) => Promise<void>
  /** The image, by its content. */
  image?: string
  /** What runs a command written as one string, where that is not our own bash. */
  shell?: readonly [string, ...string[]]
  /** Whether a program would be found, where the system is not ours. */
  hasProgram?: (name: string, command: ConfinedCommand) => Promise<boolean>
  /** What a person should know whose `setup` failed. */
  aboutSetup?: string
  run: (command: ConfinedCommand, signal: AbortSignal) => Promise<Ended>
}
