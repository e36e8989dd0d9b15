import type { SandboxChoice, SandboxLevel } from '../domain/run.js'
import { UserError } from '../text/problem.js'
import { openNone } from './none.js'
import type { Sandbox, SandboxSettings } from './sandbox.js'

type OpenLevel = (settings: SandboxSettings, reason: string) => Promise<Sandbox>

// Loaded where it is used: most gradings start without it.
const openNamespaces: OpenLevel = async (settings, reason) =>
  (await import('./namespaces.js')).openNamespaces(settings, reason)

/** The levels of this version. A level that is missing here is refused by name, never replaced by a lesser one. */
const levels: Partial<Record<SandboxLevel, OpenLevel>> = {
  none: openNone,
  namespaces: openNamespaces,
}

/** Opens the level that was asked for, or the one that fits what is graded. */
export async function chooseSandbox(wanted: SandboxChoice, settings: SandboxSettings): Promise<Sandbox> {
  if (settings.image !== undefined) {
    const message = '`image` needs the sandbox level docker, which is not in this version'
    throw new UserError([{ message, hint: 'leave it out, and let `setup` install what the tests need' }])
  }
  if (wanted === 'auto') return openFitting(settings)
  const open = levels[wanted]
  if (open === undefined) {
    const message = `the sandbox level ${wanted} is not in this version`
    throw new UserError([{ message, hint: `use \`auto\` or one of: ${Object.keys(levels).join(', ')}` }])
  }
  return open(settings, 'asked for')
}

/** Only PrairieLearn's layout is worth what namespaces cost to start, until there is a level that hides our files. */
async function openFitting(settings: SandboxSettings): Promise<Sandbox> {
  if (settings.grader?.layout !== 'prairielearn') {
    return openNone(
      settings,
      'auto confines PrairieLearn graders only; `sandbox: namespaces` confines others, on Linux',
    )
  }
  try {
    return await openNamespaces(settings, 'auto: PrairieLearn graders find their files in /grade')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return openNone(settings, `auto: ${error.problems.map(({ message }) => message).join('; ')}`)
  }
}
