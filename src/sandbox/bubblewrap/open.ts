import { findProgram } from '../../process/path.js'
import { runProcess } from '../../process/spawn.js'
import { handOver } from '../hand-over.js'
import { openLimits } from '../limits/limiter.js'
import { readPerson, readUsers } from '../person.js'
import type { ConfinedCommand, Sandbox, SandboxSettings } from '../sandbox.js'
import { seccompFilter } from '../seccomp/filter.js'
import { lastLine, toolPath } from '../tools.js'
import { inTrialPlace } from '../trial-place.js'
import { Unavailable } from '../unavailable.js'
import { hasProgram, openViews } from '../view/view.js'
import { type Made, runInBubblewrap } from './run.js'
import { whyNot } from './trouble.js'

/**
 * The system read-only with everybody's files hidden, a home and temporary files of its own, processes that are dead
 * when their command has ended, no network unless asked for, and a filter of system calls. As root it runs the code as
 * a user that nobody else is.
 */
export async function openBubblewrap(settings: SandboxSettings, reason: string): Promise<Sandbox> {
  const { tried = {} } = settings
  const made = await make(settings)
  tried.bubblewrap ??= tryHere(settings, made)
  await tried.bubblewrap
  const { limiter, views, person, filter } = made
  const canLimit = limiter.inside({ timeoutMs: 1 }).length > 0
  return {
    level: 'bubblewrap',
    reason,
    notEnforced: [...limiter.notEnforced, ...(canLimit ? [] : ['limits.file_size'])],
    unavailable: [
      ...limiter.unavailable,
      ...views.unavailable,
      ...(filter === undefined ? [withoutFilter] : []),
    ],
    hasOwnRoot: true,
    ...(person.isOther && { handOver: (directory: string) => handOver([directory], person) }),
    run: (command, signal) => {
      if (command.limited) return runInBubblewrap(command, made, signal)
      views.forget()
      return runProcess(command, signal)
    },
    hasProgram: async (name, command) => hasProgram(views, name, command),
  }
}

const withoutFilter = `seccomp: there is no filter for ${process.arch}`

async function make(settings: SandboxSettings): Promise<Made> {
  if (settings.platform !== 'linux') throw unavailable('it needs Linux')
  const tools = {
    bwrap: needed('bwrap', '`bwrap` is not installed'),
    setpriv: needed('setpriv', '`setpriv` of util-linux is not there'),
    env: needed('env', '`env` is not there'),
  }
  const [person, users] = await Promise.all([readPerson(), readUsers()])
  return {
    tools,
    person,
    users,
    limiter: await openLimits(settings, { hasOwnUser: person.uid !== 0 }),
    limits: settings.limits,
    views: openViews(settings),
    filter: seccompFilter(process.arch),
  }
}

function needed(tool: string, without: string): string {
  const found = findProgram(tool, toolPath)
  if (found === undefined) throw unavailable(without)
  return found
}

/** It is believed to work when it has worked once, with all that a course's command has. */
const tryHere = ({ temp, env }: SandboxSettings, made: Made): Promise<void> =>
  inTrialPlace(temp, async (scratch) => {
    const ended = await runInBubblewrap(trialIn(scratch, env.PATH), made, new AbortController().signal)
    if (ended.exitCode !== 0) throw unavailable(await whyNot(ended.startError ?? lastLine(ended)))
  })

const trialIn = (scratch: string, path = toolPath): ConfinedCommand => ({
  argv: ['/bin/sh', '-c', ':'],
  cwd: scratch,
  env: { PATH: path, HOME: scratch },
  scratch,
  timeoutMs: 10_000,
  outputBytes: 10_000,
  network: false,
  limited: true,
})

const unavailable = (why: string): Unavailable =>
  new Unavailable(
    'bubblewrap',
    why,
    'in a workflow the step `- uses: org/grade-action/sandbox@v1` before this one; elsewhere on Debian and Ubuntu `sudo apt-get install -y bubblewrap`, and on Ubuntu 24.04 and later an AppArmor profile for it, too (docs/sandbox.md has both)',
  )
