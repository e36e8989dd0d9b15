import type { SandboxChoice, SandboxLevel } from '../domain/run.js'
import { UserError } from '../text/problem.js'
import { openNone } from './none.js'
import type { Sandbox, SandboxSettings } from './sandbox.js'

type OpenLevel = (settings: SandboxSettings, reason: string) => Promise<Sandbox>

/** The levels of this version. A level that is missing here is refused by name, never replaced by a lesser one. */
const levels: Partial<Record<SandboxLevel, OpenLevel>> = {
  none: openNone,
}

/** Strongest first: `auto` takes the first of them that there is. */
const byStrength: readonly SandboxLevel[] = ['bubblewrap', 'namespaces', 'none']

/** Opens the level that was asked for, or the strongest there is. */
export async function chooseSandbox(wanted: SandboxChoice, settings: SandboxSettings): Promise<Sandbox> {
  if (settings.image !== undefined) {
    throw new UserError([{ message: '`image` needs the sandbox level docker, which is not in this version' }])
  }
  const level = wanted === 'auto' ? (byStrength.find((name) => levels[name] !== undefined) ?? 'none') : wanted
  const open = levels[level]
  if (open === undefined) {
    const message = `the sandbox level ${level} is not in this version`
    throw new UserError([{ message, hint: `use \`auto\` or one of: ${Object.keys(levels).join(', ')}` }])
  }
  const reason =
    wanted === 'auto' ? "auto: this version has no level that isolates the student's code" : 'asked for'
  return open(settings, reason)
}
