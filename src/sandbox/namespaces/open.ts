import type { Ended } from '../../process/ended.js'
import { findProgram } from '../../process/path.js'
import { runProcess } from '../../process/spawn.js'
import { type Limiter, openLimits } from '../limits/limiter.js'
import { openNone } from '../none.js'
import { untilMade } from '../not-made.js'
import type { ConfinedCommand, Sandbox, SandboxSettings } from '../sandbox.js'
import { lastLine, toolPath } from '../tools.js'
import { inTrialPlace } from '../trial-place.js'
import { Unavailable } from '../unavailable.js'
import { hasProgram, openViews, type Views } from '../view/view.js'
import { runInside, tools } from './run.js'

/**
 * A root of its own made of the system read-only with everybody's files hidden, processes that end with their command,
 * and no network unless asked for, by util-linux alone. As root its programs stay root, with a part of root's powers.
 */
export async function openNamespaces(settings: SandboxSettings, reason: string): Promise<Sandbox> {
  const { tried = {} } = settings
  // Services and graders that run as root write there.
  const views = openViews(settings, ['/run'])
  tried.namespaces ??= tryHere(settings, views)
  const covered = await tried.namespaces
  // Root's processes are not counted, and those of the users that graders make are everybody's.
  const hasOwnUser = process.getuid?.() !== 0
  const [plain, limiter] = await Promise.all([
    openNone(settings, reason),
    openLimits(settings, { hasOwnUser }),
  ])
  const notEnforced = plain.notEnforced.filter((setting) => !heldHere.includes(setting))
  return {
    level: 'namespaces',
    reason,
    notEnforced: [...notEnforced, ...limiter.notEnforced],
    unavailable: [...limiter.unavailable, ...views.unavailable, ...covered.map(hidden)],
    hasOwnRoot: true,
    run: (command, signal) => {
      if (command.limited) return runLimited(command, { plain, limiter, views }, signal)
      views.forget()
      return plain.run(command, signal)
    },
    hasProgram: async (name, command) => hasProgram(views, name, command),
  }
}

const hidden = (path: string): string => `${path}: it could not be made read-only, and is hidden`

type Made = { plain: Sandbox; limiter: Limiter; views: Views }

function runLimited(
  command: ConfinedCommand,
  { plain, limiter, views }: Made,
  signal: AbortSignal,
): Promise<Ended> {
  const run = (inside: ConfinedCommand): Promise<Ended> =>
    limiter.around(inside, (started) => plain.run(started, signal))
  return untilMade(async () => (await runInside(command, run, views, limiter.inside(command))).ended)
}

/** What level `none` cannot hold, and this one can; the limiter says where it cannot. */
const heldHere = ['network', 'limits.memory', 'limits.processes']

/** Makes one, and tells what had to be covered in it. */
async function tryHere({ platform, temp }: SandboxSettings, views: Views): Promise<readonly string[]> {
  if (platform !== 'linux') throw unavailable('it needs Linux')
  const missing = tools.find((tool) => findProgram(tool, toolPath) === undefined)
  if (missing !== undefined) throw unavailable(`\`${missing}\` is not there`)
  return inTrialPlace(temp, async (scratch) => {
    const limits = { timeoutMs: 10_000, outputBytes: 10_000, network: false, limited: false }
    const trial = { argv: ['true'] as const, cwd: scratch, env: { PATH: toolPath }, scratch, grade: scratch }
    const alone = new AbortController().signal
    const run = (inside: ConfinedCommand): Promise<Ended> => runProcess(inside, alone)
    const { ended, covered } = await runInside({ ...trial, ...limits }, run, views)
    if (ended.exitCode !== 0) throw unavailable(ended.startError ?? lastLine(ended))
    return covered
  })
}

const unavailable = (why: string): Unavailable =>
  new Unavailable(
    'namespaces',
    why,
    'it needs the tools of util-linux; on Ubuntu 24.04 run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` first; or use `auto` or `none`',
  )
