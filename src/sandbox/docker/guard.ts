import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { isOwnerGone, ownerName } from '../owner.js'
import { label } from './args.js'
import { ask, type Client } from './call.js'

/** A name for a container, which says which process of ours it belongs to. */
export const containerName = (): string =>
  ['grade', ...[ownerName() ?? []].flat(), randomBytes(8).toString('hex')].join('-')

const owned = /^grade-([\d.]+)-[0-9a-f]{16}$/

/** Removes what graders left that were killed, or whose machine was switched off. */
export async function removeLeftContainers(client: Client): Promise<void> {
  const args = ['ps', '--all', '--filter', `label=${label}`, '--format', '{{.Names}}']
  const { stdout } = await ask(client, args)
  const left = stdout.split('\n').filter((name) => isOwnerGone(owned.exec(name)?.[1] ?? ''))
  if (left.length > 0) await ask(client, ['rm', '--force', '--volumes', ...left])
}

/** Ends a container when we are killed: our end of its guard's pipe is closed then, by the system. */
export function guard({ program, env }: Client, name: string): { dismiss: () => void } {
  const script = 'read -r _ || "$0" rm --force --volumes "$1"'
  const child: ChildProcess = spawn('/bin/sh', ['-c', script, program, name], {
    env,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without a guard the container is found by the next grading.
  child.on('error', () => undefined)
  child.stdin?.on('error', () => undefined)
  child.unref()
  return { dismiss: () => child.stdin?.end('done\n') }
}
