import type { TakeTurn } from '../domain/turns.js'
import type { Sandbox } from './sandbox.js'

/** The same sandbox, where gradings that share the machine run only so many programs at a time. */
export const inTurns = (sandbox: Sandbox, takeTurn: TakeTurn | undefined): Sandbox =>
  takeTurn === undefined
    ? sandbox
    : { ...sandbox, run: (command, signal) => takeTurn(() => sandbox.run(command, signal)) }
