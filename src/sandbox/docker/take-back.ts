import type { ConfinedCommand } from '../sandbox.js'
import { writableOf } from '../writable.js'
import type { ContainerPlan } from './args.js'
import { ask } from './call.js'
import type { Engine } from './engine.js'
import { runContainer } from './run.js'

/**
 * Makes ours again what users of a container left in a grading's directories: root of a container is nobody we could
 * remove files of. What cannot be done is said when the workspace cannot be removed.
 */
export async function takeBack(
  command: ConfinedCommand,
  plan: ContainerPlan & { engine: Engine },
): Promise<void> {
  const { engine } = plan
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()]
  if (plan.inside.kind !== 'root' || uid === 0) return
  const directories = [...writableOf(command), ...(command.grade === undefined ? [] : [command.grade])]
  if (engine.isRootless && engine.name === 'podman') {
    await ask(engine, ['unshare', 'chown', '-hR', '0:0', ...directories])
    return
  }
  const owner = engine.isRootless ? '0:0' : `${uid}:${gid}`
  const { stdin: _, grade: __, ...rest } = command
  const argv = ['chown', '-hR', owner, ...directories] as const
  const mine = { ...rest, argv, writable: directories, cwd: '/', network: false, limited: false }
  await runContainer({ ...mine, timeoutMs: 60_000, outputBytes: 1000 }, plan, new AbortController().signal)
}
