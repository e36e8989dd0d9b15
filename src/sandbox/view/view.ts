import { findProgram } from '../../process/path.js'
import { isAtOrBelow } from '../../text/below.js'
import { UserError } from '../../text/problem.js'
import { quote } from '../../text/quote.js'
import type { ConfinedCommand, SandboxSettings } from '../sandbox.js'
import { writableOf } from '../writable.js'
import { isMasked, type Mask, planMasks } from './masks.js'
import { isDirectory, realDirectories, realHidden, shownPlaces } from './places.js'

/** Where everybody may write. */
const everybodys = ['/tmp', '/var/tmp']

/** Where people's files lie, and sockets of services that would do for a program what it may not do itself. */
const peoples = ['/home', '/media', '/mnt', '/root', '/run', '/srv', '/var/run']

/** What a command sees of the machine. */
export type View = { masks: readonly Mask[]; hides: (path: string) => boolean }

export type Views = {
  /** For the sandbox's own list. */
  unavailable: string[]
  of: (command: Pick<ConfinedCommand, 'env' | 'network'>) => View
  /** After a command that may have made what is to be shown. */
  forget: () => void
}

/**
 * Decides what is hidden once for all commands that find their programs in the same places; `more` are directories that
 * can be written to in there, too.
 */
export function openViews(settings: SandboxSettings, more: readonly string[] = []): Views {
  const { home, temp } = settings
  const scratchpads = realDirectories([...everybodys, ...more])
  const standard = realDirectories([...peoples, temp, ...(home === undefined ? [] : [home])])
  const hidden = realHidden(settings.hidden)
  const empty = planMasks({ scratchpads, standard, hidden, shown: [] })
  const paths = empty.masks.filter(({ path }) => isDirectory(path)).map(({ path }) => path)
  const views = new Map<string, View>()
  const of: Views['of'] = ({ env, network }) => {
    const path = env.PATH ?? ''
    const key = `${network} ${path}`
    const known = views.get(key)
    if (known !== undefined) return known
    const shown = shownPlaces(settings, { path, network }, paths)
    const { masks } = planMasks({ scratchpads, standard, hidden, shown })
    const view = { masks, hides: (one: string) => isMasked(masks, one) }
    views.set(key, view)
    return view
  }
  const unavailable = empty.unmasked.map((path) => `hiding ${path}: the system lies in it`)
  return { unavailable, of, forget: () => views.clear() }
}

/** The masks for a command, but for those that would cover what it writes to; a `UserError` where its program is hidden. */
export function masksFor(command: ConfinedCommand, program: string, views: Views): Mask[] {
  const writable = writableOf(command)
  const isOwn = (path: string): boolean => writable.some((directory) => isAtOrBelow(path, directory))
  const { masks, hides } = views.of(command)
  if (!isOwn(program) && hides(program)) throw outOfSight(program)
  return masks.filter(({ path }) => !isOwn(path))
}

const outOfSight = (program: string): UserError =>
  new UserError([
    {
      message: `the program ${quote(program)} cannot be seen in the sandbox`,
      hint: 'name the directory it is installed in, with all that it needs, in `readable`',
    },
  ])

/** Whether a command would find a program in there. */
export function hasProgram(
  views: Views,
  name: string,
  command: Pick<ConfinedCommand, 'env' | 'network'>,
): boolean {
  const found = findProgram(name, command.env.PATH ?? '')
  return found !== undefined && !views.of(command).hides(found)
}
