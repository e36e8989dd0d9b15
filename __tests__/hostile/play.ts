import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Attempt } from '../../src/domain/attempt.js'
import type { SandboxLevel } from '../../src/domain/run.js'
import { parseAttempt } from '../../src/record/attempt.js'
import type { Case, Scene, Seen } from './case.js'
import type { Entry } from './corpus.js'
import { type Around, gradingOf, putSubmission, setScene } from './scene.js'

const cli = resolve('dist/cli/index.js')

/** The system's own programs: what is in somebody's home is not to be found in a sandbox. */
export const systemPath = [
  '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  dirname(process.execPath),
].join(':')

/** What the hostile programs printed, as the record keeps it. */
export const outputOf = (attempt: Attempt | undefined): string =>
  (attempt?.grader.commands ?? []).map(({ output }) => output).join('\n')

/** Runs an attack through the built command line. */
export async function playHere(one: Case, entry: Entry, level: SandboxLevel, around: Around): Promise<Seen> {
  const scene = setScene(one, level, around)
  putSubmission(one, scene)
  one.prepare?.(scene)
  const config = join(scene.course, 'grading.yml')
  writeFileSync(config, gradingOf(one, entry, scene, around.image))
  const started = performance.now()
  const argv = [cli, 'run', scene.submission, '--config', config, '--json']
  const { stdout, stderr, ...ended } = await spawned(
    [...(one.around?.(scene) ?? []), process.execPath, ...argv],
    scene,
    around.environment,
  )
  const attempt = stdout === '' ? undefined : parseAttempt(stdout, 'stdout')
  return {
    ...ended,
    scene,
    attempt,
    output: outputOf(attempt),
    printed: stdout + stderr,
    ms: performance.now() - started,
  }
}

type Spawned = Pick<Seen, 'code' | 'signal' | 'peakMb'> & { stdout: string; stderr: string }

function spawned(
  argv: readonly string[],
  { home, temp, canary, base }: Scene,
  more: NodeJS.ProcessEnv,
): Promise<Spawned> {
  const { RUNNER_ENVIRONMENT } = process.env
  const env = {
    ...more,
    PATH: systemPath,
    HOME: home,
    TMPDIR: temp,
    GRADEBOOK_CANARY: canary,
    ...(RUNNER_ENVIRONMENT !== undefined && { RUNNER_ENVIRONMENT }),
  }
  return new Promise((done, failed) => {
    const [program = '', ...args] = argv
    const child = spawn(program, args, { cwd: base, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text
      })
    let peakMb = 0
    const watch = setInterval(() => {
      peakMb = Math.max(peakMb, peakOf(child.pid))
    }, 50)
    child.on('error', failed)
    child.on('close', (code, signal) => {
      clearInterval(watch)
      done({ ...said, code, signal, peakMb })
    })
  })
}

/** The most memory a process ever had, as far as the system tells. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
