import type { Ended } from '../../process/ended.js'
import { runProcess } from '../../process/spawn.js'
import { outside } from '../grade-path.js'
import { handOver } from '../hand-over.js'
import type { Limiter } from '../limits/limiter.js'
import { splitEnvironment } from '../loader.js'
import { limitsOfProcess, locate } from '../none.js'
import { notMade, untilMade } from '../not-made.js'
import { type Person, usersText } from '../person.js'
import type { ConfinedCommand, SandboxSettings } from '../sandbox.js'
import type { Mask } from '../view/masks.js'
import { rootEntries } from '../view/places.js'
import { masksFor, type Views } from '../view/view.js'
import { writableOf } from '../writable.js'
import { bubblewrapArgs } from './args.js'
import { type Descriptor, openDescriptor } from './descriptor.js'
import { parseStatus, reachOf, type Status } from './status.js'

/** All that is found out before the first command. */
export type Made = {
  tools: { bwrap: string; setpriv: string; env: string }
  person: Person
  limiter: Limiter
  limits: SandboxSettings['limits']
  views: Views
  /** The filter of system calls; undefined where there is none for this kind of machine. */
  filter: Buffer | undefined
  /** The machine's users: where they are listed, and how. */
  users: { file: string; text: string } | undefined
}

/** Runs one command in a sandbox of its own; all of it is dead when this returns. */
export async function runInBubblewrap(
  command: ConfinedCommand,
  made: Made,
  signal: AbortSignal,
): Promise<Ended> {
  const program = locate(outside(command))
  // A program that is not there must fail as itself.
  if (program === undefined) return runProcess(outside(command), signal)
  const { person, views } = made
  const masks = masksFor(command, program, views)
  if (person.isOther) await handOver(writableOf(command), person)
  return untilMade(() => runOnce(command, program, masks, made, signal))
}

async function runOnce(
  command: ConfinedCommand,
  program: string,
  masks: readonly Mask[],
  made: Made,
  signal: AbortSignal,
): Promise<Ended> {
  const open = openDescriptors(command, masks, made)
  try {
    const status = (): Status => parseStatus(open[statusAt].text())
    const { everybodys: env, programs } = splitEnvironment(command.env)
    const argv = argvOf(command, { program, programs }, made)
    const descriptors = open.map(({ number }) => number)
    const spec = { ...command, argv, env, cwd: '/', descriptors, reach: reachOf(status) }
    const ended = await made.limiter.around(spec, (limited) => runProcess(limited, signal))
    // It tells how the program ended only if it was started; killed itself, it can tell nothing.
    return status().exitCode === undefined && ended.signal === null ? notMade(ended) : ended
  } finally {
    for (const { close } of open) close()
  }
}

/** A child's first descriptors are its input and output. */
const firstNumber = 3

type Open = readonly [status: Descriptor, options: Descriptor, ...Descriptor[]]
const statusAt = 0
const optionsAt = 1

/** What bubblewrap is told without anybody reading it in the list of processes, and what it tells us. */
function openDescriptors(
  { scratch, env, network, cwd, grade, ...command }: ConfinedCommand,
  masks: readonly Mask[],
  { filter, users, person }: Made,
): Open {
  const more: Descriptor[] = []
  const openMore = (content: Buffer | string): number => {
    more.push(openDescriptor(scratch, content))
    return firstNumber + optionsAt + more.length
  }
  const options = bubblewrapArgs({
    status: firstNumber + statusAt,
    ...(filter !== undefined && { filter: openMore(filter) }),
    ...(users !== undefined && {
      users: { file: users.file, descriptor: openMore(usersText(users.text, person, env.HOME ?? '/')) },
    }),
    isOtherUser: person.isOther,
    network,
    masks,
    writable: writableOf({ scratch, ...command }),
    ...(grade !== undefined && { grade }),
    root: rootEntries(),
    cwd,
  })
  return [openDescriptor(scratch), openDescriptor(scratch, options.join('\0')), ...more]
}

type What = { program: string; programs: readonly string[] }

/** Everything from bubblewrap to the program. */
function argvOf(
  command: ConfinedCommand,
  { program, programs }: What,
  { tools, person, limiter, limits }: Made,
): readonly [string, ...string[]] {
  const [name, ...args] = command.argv
  return [
    tools.bwrap,
    ...['--args', String(firstNumber + optionsAt), '--'],
    ...(person.isOther ? [tools.setpriv, ...becoming(person), '--'] : []),
    ...limiter.inside(command, limitsOfProcess(limits)),
    ...(programs.length > 0 ? [tools.env, ...programs] : []),
    ...[name.includes('/') ? name : program, ...args],
  ]
}

const becoming = ({ uid, gid }: Person): string[] => [
  ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs'],
  ...['--bounding-set=-all', '--inh-caps=-all'],
]
