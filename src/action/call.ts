import type { GitHub } from '../github/client.js'
import type { GradeEvent } from '../github/event.js'
import type { Inputs } from './inputs.js'
import type { Runner } from './runner.js'

/** What the entry reads from the outside. */
export type Outside = {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  now: () => string
  signal: AbortSignal
  /** What Node was started with. */
  script?: string | undefined
  print: (text: string) => void
}

/** One call of the action. */
export type Call = {
  inputs: Inputs
  runner: Runner
  event: GradeEvent
  /** The submission's directory. */
  dir: string
  github: () => Promise<GitHub>
  outside: Outside
  /** For what is fetched and for the workspace; removed at the end. */
  scratch: string
}
