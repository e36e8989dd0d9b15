import type { Client } from './call.js'

/** What an engine says of itself. */
export type EngineFacts = {
  name: 'docker' | 'podman'
  version: string
  /** Its root is an ordinary user out here. */
  isRootless: boolean
  holdsMemory: boolean
  holdsProcesses: boolean
  /** Where podman has its own list of the system calls that it lets through. */
  callsFile?: string
}

/** An engine that answers, and why another does not. */
export type Engine = Client & EngineFacts & { others: string[] }

/** An image that is here. */
export type LocalImage = {
  /** Names its content for the engine, whatever happens to its tag meanwhile. */
  id: string
  /** The same for a person, and for any engine where the image has been in a registry: `gcc@sha256:…`. */
  digest: string
}

/** An image in which a command has run here, and the shell it has. */
export type ReadyImage = LocalImage & { shell: readonly [string, ...string[]] }
