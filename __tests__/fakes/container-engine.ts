import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../../src/process/path.js'
import { type TestEngine, testImage } from './container-image.js'

/** The containers in whose name, command or mounts a text is: other tests have theirs, at the same time. */
export function containersWith(text: string, { program, env }: TestEngine): string[] {
  const args = ['ps', '--all', '--no-trunc', '--filter', 'label=grade-action']
  const listed = execFileSync(
    program,
    [...args, '--format', '{{.Names}} {{.Status}} {{.Command}} {{.Mounts}}'],
    {
      env,
      encoding: 'utf8',
    },
  )
  return listed.split('\n').filter((line) => line.includes(text))
}

/** An engine that runs containers here, and how to leave no trace of it. */
export type FoundEngine = TestEngine & { name: 'docker' | 'podman'; image: string; remove: () => void }

const limits = ['--network', 'none', '--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024']

/**
 * Docker or podman with the test image in it; undefined where neither runs anything. Where podman's own runtime does
 * not, it is told to take runc, in a file of the test's.
 */
export function findTestEngine(): FoundEngine | undefined {
  const { PATH = '', HOME = '/root', DOCKER_HOST, CONTAINERS_CONF } = process.env
  const bare = {
    PATH,
    HOME,
    ...(DOCKER_HOST && { DOCKER_HOST }),
    ...(CONTAINERS_CONF && { CONTAINERS_CONF }),
  }
  const docker = engineOf('docker', bare)
  if (docker !== undefined) return { ...docker, remove: () => undefined }
  const podman = engineOf('podman', bare)
  if (podman !== undefined) return { ...podman, remove: () => undefined }
  const directory = mkdtempSync(join(tmpdir(), 'test-engine-'))
  const conf = join(directory, 'containers.conf')
  writeFileSync(conf, '[engine]\nruntime = "runc"\n')
  const remove = (): void => rmSync(directory, { recursive: true, force: true })
  const runc = engineOf('podman', { ...bare, CONTAINERS_CONF: conf })
  if (runc === undefined) remove()
  return runc === undefined ? undefined : { ...runc, remove }
}

function engineOf(
  name: 'docker' | 'podman',
  env: NodeJS.ProcessEnv,
): Omit<FoundEngine, 'remove'> | undefined {
  const program = findProgram(name, env.PATH ?? '')
  if (program === undefined) return undefined
  const engine = { program, env }
  try {
    execFileSync(program, ['info'], { env, stdio: 'pipe' })
    const image = testImage(engine)
    execFileSync(program, ['run', '--rm', ...limits, image, 'true'], { env, stdio: 'pipe' })
    return { ...engine, name, image }
  } catch {
    return undefined
  }
}
