import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Ended, neverRan } from '../../process/ended.js'
import { runProcess } from '../../process/spawn.js'
import type { Reach } from '../../process/start.js'
import type { ConfinedCommand } from '../sandbox.js'
import { type ContainerPlan, createArgs } from './args.js'
import { type Answer, ask, reasonIn } from './call.js'
import { type ContainerState, endOf, stateIn } from './end.js'
import type { Engine } from './engine.js'
import { containerName, guard } from './guard.js'

/** How long the engine may take to tell that what was killed is dead. */
const deathMs = 15_000

/** Runs a command in a container of its own, which is dead and removed when this returns. */
export async function runContainer(
  command: ConfinedCommand,
  plan: ContainerPlan & { engine: Engine },
  signal: AbortSignal,
): Promise<Ended> {
  const { engine } = plan
  const name = containerName()
  // First, so that there is no moment in which it lives without a guard.
  const { dismiss } = guard(engine, name)
  // Beside the scratch, where the command cannot write.
  const ours = await mkdtemp(`${command.scratch}-client-`)
  try {
    const created = await create(command, plan, { name, ours })
    if (!created.ok)
      return { ...neverRan, startError: `the container could not be made: ${reasonIn(created)}` }
    const ended = await start(command, engine, { name, cwd: ours }, signal)
    // There podman's monitor says it, where it has no other way (conmon, `write_oom_files`).
    return existsSync(join(ours, 'oom')) ? { ...ended, outOfMemory: true } : ended
  } finally {
    await ask(engine, ['rm', '--force', '--volumes', name])
    dismiss()
    await rm(ours, { recursive: true, force: true })
  }
}

async function create(
  command: ConfinedCommand,
  plan: ContainerPlan & { engine: Engine },
  { name, ours }: { name: string; ours: string },
): Promise<Answer> {
  const { engine, filter } = plan
  if (filter === undefined) return ask(engine, createArgs(command, plan, name))
  const filterFile = join(ours, 'filter.json')
  await writeFile(filterFile, filter)
  return ask(engine, createArgs(command, plan, name, filterFile))
}

async function start(
  { stdin, timeoutMs, outputBytes }: ConfinedCommand,
  engine: Engine,
  { name, cwd }: { name: string; cwd: string },
  signal: AbortSignal,
): Promise<Ended> {
  let state: ContainerState | undefined
  const reach: Reach = {
    ask: async () => void (await ask(engine, ['kill', '--signal', 'TERM', name])),
    kill: async () => void (await ask(engine, ['kill', name])),
    gone: async () => {
      state = await deadState(engine, name)
      return state !== undefined && !state.isRunning
    },
  }
  const flags = ['--attach', ...(stdin === undefined ? [] : ['--interactive'])]
  const argv = [engine.program, ...quiet(engine), 'start', ...flags, name] as const
  const spec = { argv, cwd, env: engine.env, timeoutMs, outputBytes, reach }
  const ended = await runProcess({ ...spec, ...(stdin !== undefined && { stdin }) }, signal)
  if (ended.startError !== undefined) return ended
  return endOf(ended, state, reasonIn({ stderr: ended.output.text, timedOut: false }))
}

/** Warnings of podman would stand among what the program prints. */
const quiet = ({ name }: Engine): string[] => (name === 'podman' ? ['--log-level', 'error'] : [])

/** The state of a container nobody is to wait for any more: what lives in it is killed. */
async function deadState(engine: Engine, name: string): Promise<ContainerState | undefined> {
  const end = performance.now() + deathMs
  for (let turn = 0; ; turn += 1) {
    const { ok, stdout } = await ask(engine, ['inspect', '--format', '{{json .State}}', name])
    const state = ok ? stateIn(stdout) : undefined
    if (state?.isRunning === false || performance.now() > end) return state
    // The client may be gone before the engine has noted the end.
    if (turn > 0) await ask(engine, ['kill', name])
    await sleep(20)
  }
}
