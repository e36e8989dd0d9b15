import { notInImage, withoutImage } from '../domain/image-level.js'
import type { SandboxChoice, SandboxLevel } from '../domain/run.js'
import { preparePipes } from '../process/pipes.js'
import { UserError } from '../text/problem.js'
import { openNone } from './none.js'
import type { Sandbox, SandboxSettings } from './sandbox.js'
import { Unavailable } from './unavailable.js'

type OpenLevel = (settings: SandboxSettings, reason: string) => Promise<Sandbox>

/** Each is loaded where it is used; one that does not work on this machine throws `Unavailable`. */
const levels: Record<Exclude<SandboxLevel, 'docker'>, OpenLevel> = {
  none: openNone,
  namespaces: async (settings, reason) =>
    (await import('./namespaces/open.js')).openNamespaces(settings, reason),
  bubblewrap: async (settings, reason) =>
    (await import('./bubblewrap/open.js')).openBubblewrap(settings, reason),
}

/** Opens the level that was asked for, or the strongest that works here. */
export async function chooseSandbox(wanted: SandboxChoice, settings: SandboxSettings): Promise<Sandbox> {
  const { image } = settings
  // Whatever is run in it is going to need them.
  preparePipes()
  if (image !== undefined) return openInImage(wanted, { ...settings, image })
  if (wanted === 'docker') throw new UserError([withoutImage])
  if (wanted === 'auto') return openFitting(settings)
  return levels[wanted](settings, 'asked for')
}

/** Only containers can grade in an image: where there are none, it is an error and no other level. */
async function openInImage(
  wanted: SandboxChoice,
  settings: SandboxSettings & { image: string },
): Promise<Sandbox> {
  if (wanted === 'auto' || wanted === 'docker') {
    const { openDocker } = await import('./docker/open.js')
    return openDocker(settings, wanted === 'auto' ? 'auto: there is an `image`' : 'asked for')
  }
  throw new UserError([notInImage(wanted)])
}

/** In which order levels are tried, and why. PrairieLearn's graders make users of their own, which only root's can. */
function orderFor({ grader }: SandboxSettings): {
  reason: string
  order: (keyof typeof levels)[]
} {
  return grader?.layout === 'prairielearn'
    ? {
        reason:
          'auto: PrairieLearn graders find their files in /grade and may run code as users of their own',
        order: ['namespaces', 'bubblewrap'],
      }
    : { reason: 'auto: the strongest that works here', order: ['bubblewrap', 'namespaces'] }
}

async function openFitting(settings: SandboxSettings): Promise<Sandbox> {
  const { reason, order } = orderFor(settings)
  const unavailable: string[] = []
  for (const level of order) {
    try {
      const sandbox = await levels[level](settings, reason)
      return { ...sandbox, unavailable: [...unavailable, ...sandbox.unavailable] }
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      unavailable.push(`${level}: ${error.why}`)
    }
  }
  return { ...(await openNone(settings, 'auto: no other works here')), unavailable }
}
