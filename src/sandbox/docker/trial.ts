import { readdir } from 'node:fs/promises'
import type { Ended } from '../../process/ended.js'
import { UserError } from '../../text/problem.js'
import { quote } from '../../text/quote.js'
import type { ConfinedCommand, SandboxSettings } from '../sandbox.js'
import { lastLine } from '../tools.js'
import { inTrialPlace } from '../trial-place.js'

const script = `
: > seen || exit 90
command -v bash || echo sh`

/**
 * Runs one command in an image before any of the course's: what would make an error of every grading is known at once.
 * Gives the shell for commands that are written as one string: bash, or `sh` where there is none.
 */
export function tryImage(
  { image, temp, signal }: SandboxSettings & { image: string },
  run: (command: ConfinedCommand, signal: AbortSignal) => Promise<Ended>,
): Promise<readonly [string, ...string[]]> {
  return inTrialPlace(temp, async (scratch) => {
    const command = { cwd: scratch, env: {}, scratch, network: false, limited: true }
    const limits = { timeoutMs: 60_000, outputBytes: 10_000 }
    const argv = ['sh', '-c', script] as const
    const ended = await run({ ...command, ...limits, argv }, signal ?? new AbortController().signal)
    const isShared = (await readdir(scratch)).includes('seen')
    if (ended.exitCode !== 0 || !isShared) throw unusable(image, whyNot(ended, isShared))
    return ended.stdout.text.trim() === 'sh' ? ['sh', '-e', '-c'] : ['bash', '-eo', 'pipefail', '-c']
  })
}

type WhyNot = { why: string; hint: string }

function whyNot(ended: Ended, isShared: boolean): WhyNot {
  if (ended.cancelled) return { why: 'the job was cancelled', hint: 'run it again' }
  if (ended.timedOut) return { why: 'nothing came of it within a minute', hint: 'try it by hand' }
  if (ended.startErrorCode === 'ENOENT') return { why: 'it has no `sh`', hint: 'use an image with a shell' }
  if (ended.exitCode === 90 || (ended.exitCode === 0 && !isShared))
    return {
      why: 'the directory for temporary files is not shared with its containers',
      hint: 'the engine must run on this machine, and its containers must be able to write there',
    }
  const init = /container-init|docker-init|catatonit/.test(ended.startError ?? '')
  return {
    why: ended.startError ?? lastLine(ended),
    hint: init
      ? 'install catatonit (podman) or tini (docker)'
      : 'the same must work by hand: docker run IMAGE sh',
  }
}

const unusable = (image: string, { why, hint }: WhyNot): UserError =>
  new UserError([{ message: `image: nothing can be run in ${quote(image)} here: ${why}`, hint }])
