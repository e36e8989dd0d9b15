import type { SandboxLevel } from '../domain/run.js'
import { UserError } from '../text/problem.js'

/** A level cannot be had on this machine. */
export class Unavailable extends UserError {
  readonly why: string

  constructor(level: SandboxLevel, why: string, hint: string) {
    super([{ message: `the sandbox level ${level} does not work here: ${why}`, hint }])
    this.why = why
  }
}
