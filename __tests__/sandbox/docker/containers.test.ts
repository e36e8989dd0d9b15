import { describe, expect, test } from '@jest/globals'
import type { Ended } from '../../../src/process/ended.js'
import { type ContainerPlan, createArgs } from '../../../src/sandbox/docker/args.js'
import { clientEnvironment, reasonIn } from '../../../src/sandbox/docker/call.js'
import { endOf, mayLackProgram, stateIn } from '../../../src/sandbox/docker/end.js'
import type { EngineFacts } from '../../../src/sandbox/docker/engine.js'
import { factsIn } from '../../../src/sandbox/docker/find-engine.js'
import { fullName, imageIn } from '../../../src/sandbox/docker/image.js'
import { pullHint } from '../../../src/sandbox/docker/pull-hint.js'
import type { ConfinedCommand } from '../../../src/sandbox/sandbox.js'
import { aSettings } from '../settings.js'

const docker: EngineFacts = {
  name: 'docker',
  version: '28.0.4',
  isRootless: false,
  holdsMemory: true,
  holdsProcesses: true,
}
const plan: ContainerPlan = {
  engine: docker,
  image: 'sha256:1',
  inside: { kind: 'user', uid: 1001, gid: 1002 },
  limits: { ...aSettings().limits, memoryBytes: 1000, processes: 7, fileSizeBytes: 500 },
  readable: [],
  ourPath: '/ours',
  mostOpenFiles: 10_000,
}
const command: ConfinedCommand = {
  argv: ['make', '-k', 'a b'],
  cwd: '/s/files',
  env: { PATH: '/ours', HOME: '/s/home', TEXT: 'a=b\nc' },
  scratch: '/s',
  timeoutMs: 1,
  outputBytes: 1,
  network: false,
  limited: true,
}

const args = (more: Partial<ConfinedCommand> = {}, other: Partial<ContainerPlan> = {}): string[] =>
  createArgs({ ...command, ...more }, { ...plan, ...other }, 'grade-1')

/** The values of an option. */
const values = (option: string, words: string[]): string[] =>
  words.flatMap((word, index) => (words[index - 1] === option ? [word] : []))

describe('a container is made', () => {
  test('for one command, which is not read by anything in between', () => {
    const words = args()
    expect(words.slice(0, 3)).toEqual(['create', '--name', 'grade-1'])
    expect(words.slice(-5)).toEqual(['--entrypoint', 'make', 'sha256:1', '-k', 'a b'])
    expect(words).toEqual(expect.arrayContaining(['--init', '--no-healthcheck', '--read-only']))
    expect(values('--pull', words)).toEqual(['never'])
    expect(values('--log-driver', words)).toEqual(['none'])
    expect(values('--workdir', words)).toEqual(['/s/files'])
  })

  test('with the variables of the command alone, each with its value, and the PATH of the image', () => {
    expect(values('--env', args())).toEqual(['HOME=/s/home', 'TEXT=a=b\nc'])
    expect(values('--env', args({ env: { PATH: '/course' } }))).toEqual(['PATH=/course'])
  })

  test('without powers, and never with the engine’s socket or all rights', () => {
    const words = args()
    expect(values('--cap-drop', words)).toEqual(['ALL'])
    expect(values('--cap-add', words)).toEqual([])
    expect(values('--security-opt', words)).toEqual(['no-new-privileges'])
    expect(words.join(' ')).not.toMatch(/docker\.sock|privileged(?!s)/)
  })

  test.each([
    ['an ordinary user’s number', {}, ['1001:1002'], []],
    [
      'the same for rootless podman',
      { engine: { ...docker, name: 'podman' as const, isRootless: true } },
      ['1001:1002'],
      ['keep-id'],
    ],
    ['root for rootless docker, which means us', { engine: { ...docker, isRootless: true } }, ['0:0'], []],
    ['root for PrairieLearn', { inside: { kind: 'root' as const } }, ['0:0'], []],
  ])('for %s', (_, other, user, space) => {
    expect(values('--user', args({}, other))).toEqual(user)
    expect(values('--userns', args({}, other))).toEqual(space)
  })

  test('PrairieLearn’s has docker’s usual capabilities without those of the network and of devices, and may write', () => {
    const words = args({}, { inside: { kind: 'root' } })
    expect(values('--cap-add', words).sort()).toEqual(
      'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(' '),
    )
    expect(words).not.toContain('--read-only')
  })

  test('without network unless it is asked for', () => {
    expect(values('--network', args())).toEqual(['none'])
    expect(args({ network: true })).not.toContain('--network')
  })

  test('with limits, of which podman’s are never above our own', () => {
    expect(values('--memory', args())).toEqual(['1000'])
    expect(values('--memory-swap', args())).toEqual(['1000'])
    expect(values('--pids-limit', args())).toEqual(['7'])
    expect(values('--ulimit', args())).toEqual(['core=0:0', 'nofile=4096:4096', 'fsize=500:500'])
    const podman = { engine: { ...docker, name: 'podman' as const }, mostOpenFiles: 1000 }
    expect(values('--ulimit', args({}, podman))).toEqual([
      'core=0:0',
      'nofile=1000:1000',
      'nproc=7:7',
      'fsize=500:500',
    ])
    const unable = { engine: { ...docker, holdsMemory: false, holdsProcesses: false } }
    expect(args({}, unable)).not.toEqual(expect.arrayContaining(['--memory']))
    expect(args({}, unable)).not.toEqual(expect.arrayContaining(['--pids-limit']))
  })

  test('for the course’s preparation without limits', () => {
    const words = args({ limited: false })
    expect(words).not.toContain('--read-only')
    expect(words).not.toContain('--memory')
    expect(values('--ulimit', words)).toEqual(['core=0:0', 'nofile=4096:4096'])
  })

  test('with what the command has, at its own path, and what is readable', () => {
    expect(values('--mount', args())).toEqual(['type=bind,src=/s,dst=/s'])
    const words = args(
      { writable: ['/s/files', '/s/home'], grade: '/s/grade' },
      { readable: [{ from: '/opt/a,"b', at: '/home/me/a' }] },
    )
    expect(values('--mount', words)).toEqual([
      'type=bind,src=/s/files,dst=/s/files',
      'type=bind,src=/s/home,dst=/s/home',
      'type=bind,src=/s/grade,dst=/grade',
      'type=bind,"src=/opt/a,""b",dst=/home/me/a,readonly',
    ])
  })

  test('to be read from only where there is input', () => {
    expect(args()).not.toContain('--interactive')
    expect(args({ stdin: '' })).toContain('--interactive')
  })
})

describe('what became of a container', () => {
  const times = { StartedAt: '2026-11-21T06:40:27.07919252Z', FinishedAt: '2026-11-21T06:40:28.083759618Z' }
  const nothing = { text: '', bytes: 0, cut: false }
  const client: Ended = {
    exitCode: 1,
    signal: null,
    timedOut: false,
    cancelled: false,
    leftRunning: false,
    durationMs: 9999,
    stdout: nothing,
    output: nothing,
  }
  const state = (more: object) =>
    stateIn(JSON.stringify({ Status: 'exited', ExitCode: 3, OOMKilled: false, Error: '', ...times, ...more }))

  test('is what the engine says, and not what its client ended with', () => {
    expect(endOf(client, state({}), '')).toEqual({ ...client, exitCode: 3, durationMs: 1004 })
    expect(endOf(client, state({ OOMKilled: true, ExitCode: 137 }), '')).toMatchObject({
      outOfMemory: true,
      exitCode: 137,
    })
    expect(endOf({ ...client, timedOut: true }, state({}), '')).toMatchObject({ timedOut: true, exitCode: 3 })
  })

  const never = {
    Status: 'created',
    ExitCode: 0,
    StartedAt: '0001-01-01T00:00:00Z',
    FinishedAt: '0001-01-01T00:00:00Z',
  }
  test('a container that never started is a fault of nobody’s program', () => {
    expect(endOf(client, state({ ...never, Error: 'no runtime' }), 'x')).toMatchObject({
      exitCode: null,
      startError: 'the container could not be started: no runtime',
    })
    expect(endOf(client, state(never), 'last words')).toMatchObject({
      startError: expect.stringContaining('last words'),
    })
    expect(endOf(client, undefined, 'gone')).toMatchObject({
      exitCode: null,
      startError: expect.stringContaining('gone'),
    })
  })

  test('one that ran out of time before it started is a time-out all the same', () => {
    const ended = endOf({ ...client, timedOut: true }, state(never), '')
    expect(ended).toMatchObject({ timedOut: true, exitCode: null })
    expect(ended).not.toHaveProperty('startError')
  })

  test.each([
    ['running', true],
    ['stopping', true],
    ['paused', true],
    ['exited', false],
    ['dead', false],
    ['created', false],
  ])('%s: whether something lives in it is %s', (Status, isRunning) => {
    expect(state({ Status })).toMatchObject({ isRunning })
  })

  test.each(['', '{', '[]', '{"Status": "exited"}', '{"Status": 1, "ExitCode": 0}'])(
    '%j tells nothing',
    (text) => {
      expect(stateIn(text)).toBeUndefined()
    },
  )

  test.each([
    [127, '', true],
    [126, '', true],
    [1, 'ERROR (catatonit:6): failed to exec pid1: No such file or directory\n', true],
    [1, 'expected 3, got 4\n', false],
    [0, '[FATAL tini (7)] exec x failed: No such file or directory', false],
    [null, '', false],
  ])('exit code %j with %j: whether a program may not have been there is %s', (exitCode, text, may) => {
    expect(mayLackProgram({ ...client, exitCode, output: { ...nothing, text } })).toBe(may)
  })
})

describe('an engine', () => {
  const server = {
    ServerVersion: '28.0.4',
    OSType: 'linux',
    MemoryLimit: true,
    PidsLimit: true,
    SecurityOptions: ['name=seccomp'],
  }
  const podman = (more: object) => ({
    host: {
      cgroupControllers: ['memory', 'pids'],
      cgroupVersion: 'v2',
      security: { rootless: true },
      ...more,
    },
    version: { Version: '5.8.4' },
  })
  const rootless = { name: 'podman', version: '5.8.4', isRootless: true }
  test.each([
    ['docker', server, docker],
    ['rootless docker', { ...server, SecurityOptions: ['name=rootless'] }, { ...docker, isRootless: true }],
    [
      'docker without cgroups',
      { ...server, MemoryLimit: false, PidsLimit: false },
      { ...docker, holdsMemory: false, holdsProcesses: false },
    ],
    ['podman', podman({}), { ...rootless, holdsMemory: true, holdsProcesses: true }],
    [
      'podman that filters system calls',
      podman({ security: { rootless: true, seccompProfilePath: '/usr/share/containers/seccomp.json' } }),
      {
        ...rootless,
        holdsMemory: true,
        holdsProcesses: true,
        callsFile: '/usr/share/containers/seccomp.json',
      },
    ],
    [
      'podman of an ordinary user with the first cgroups',
      podman({ cgroupVersion: 'v1' }),
      { ...rootless, holdsMemory: false, holdsProcesses: false },
    ],
    [
      'podman that may limit processes alone',
      podman({ cgroupControllers: ['pids'] }),
      { ...rootless, holdsMemory: false, holdsProcesses: true },
    ],
    ['docker with Windows’ containers', { ...server, OSType: 'windows' }, 'it runs no Linux containers'],
    ['a client without a daemon', { ID: '', ServerVersion: '', ServerErrors: ['no'] }, undefined],
    ['something else', [], undefined],
  ])('%s is told by what it says of itself', (_, info, facts) => {
    expect(factsIn(JSON.stringify(info))).toEqual(facts)
  })

  test('its client gets of our environment what says where it is, and nothing else', () => {
    const needed = {
      PATH: '/bin',
      HOME: '/h',
      DOCKER_HOST: 'unix:///x',
      XDG_RUNTIME_DIR: '/run/user/1',
      CONTAINERS_CONF: 'c',
      HTTPS_PROXY: 'p',
    }
    const secret = {
      GITHUB_TOKEN: 't',
      ACTIONS_RUNTIME_TOKEN: 'a',
      MY_DOCKER: 'x',
      INPUT_TOKEN: 'i',
      EMPTY: undefined,
    }
    expect(clientEnvironment({ ...needed, ...secret })).toEqual(needed)
  })

  test('the reason of a failure is the last line it said', () => {
    const stderr = "WARNING: something\nError response from daemon: no\nSee 'docker run --help'.\n"
    expect(reasonIn({ stderr, timedOut: false })).toBe('Error response from daemon: no')
    expect(reasonIn({ stderr: '', timedOut: false })).toBe('it said nothing')
    expect(reasonIn({ stderr, timedOut: true })).toBe('it did not answer in time')
  })
})

describe('an image', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const inspected = (RepoDigests: string[], Id = digest) => JSON.stringify([{ Id, RepoDigests }])
  test.each([
    ['gcc:14', [`gcc@${digest}`], `gcc@${digest}`],
    [
      'gcc:14',
      [`other/gcc2@${digest}`, `docker.io/library/gcc@${digest}`],
      `docker.io/library/gcc@${digest}`,
    ],
    [`gcc@${digest}`, [], `gcc@${digest}`],
    ['mine:1', [], `mine:1 (image ${digest})`],
  ])('%s with the digests %j is %s', (image, digests, name) => {
    expect(imageIn(inspected(digests), image)).toEqual({ id: digest, digest: name })
  })

  test('podman writes ids without their kind', () => {
    expect(imageIn(inspected([], 'a'.repeat(64)), 'x')?.id).toBe(digest)
    for (const text of ['', '[]', '{}', '[{"Id": 3}]']) expect(imageIn(text, 'x')).toBeUndefined()
  })

  test.each([
    ['gcc', 'docker.io/library/gcc'],
    ['gcc:14', 'docker.io/library/gcc:14'],
    ['cs101/grader', 'docker.io/cs101/grader'],
    ['ghcr.io/cs101/grader:1', 'ghcr.io/cs101/grader:1'],
    ['localhost/grader', 'localhost/grader'],
    ['registry:5000/a/b', 'registry:5000/a/b'],
  ])('%s is pulled as %s by whatever engine', (image, name) => {
    expect(fullName(image)).toBe(name)
  })

  const answer = { ok: false, stdout: '', stderr: '', cancelled: false, timedOut: false }
  test.each([
    ['Error response from daemon: denied', 'packages: read'],
    ['pull access denied for x, repository does not exist or may require docker login', 'packages: read'],
    ['Error: reading manifest 1 in ghcr.io/a/b: manifest unknown', 'its tag and its digest'],
    ['toomanyrequests: You have reached your unauthenticated pull rate limit', 'docker/login-action'],
    ['dial tcp: lookup registry.invalid: no such host', 'cannot be reached'],
    ['no matching manifest for linux/arm64/v8 in the manifest list entries', 'other processors'],
    ['write /var/lib/docker/tmp/x: no space left on device', 'room on the disk'],
    ['something else', 'docker pull a/b'],
  ])('what a registry says is told with what to do: %s', (stderr, hint) => {
    expect(pullHint({ ...answer, stderr }, 'a/b', 1000).hint).toContain(hint)
  })

  test('a pull that takes too long or is cancelled is told as that', () => {
    expect(pullHint({ ...answer, timedOut: true }, 'x', 60_000).reason).toBe('it took more than 1 min')
    expect(pullHint({ ...answer, cancelled: true }, 'x', 1).reason).toBe('the job was cancelled')
  })
})
