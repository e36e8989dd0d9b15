import { execFileSync, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chooseSandbox } from '../../../src/sandbox/choose.js'
import { ownerName } from '../../../src/sandbox/owner.js'
import type { ConfinedCommand, SandboxSettings, Tried } from '../../../src/sandbox/sandbox.js'
import { containersWith, findTestEngine } from '../../fakes/container-engine.js'
import { runningWith } from '../../machine.js'
import { givenTime, until } from '../../patience.js'
import { aSettings } from '../settings.js'

const engine = findTestEngine()
const here = engine === undefined ? describe.skip : describe
const { program = '', image = '' } = engine ?? {}
const env: NodeJS.ProcessEnv = engine?.env ?? {}
const never = new AbortController().signal
const tried: Tried = {}

let root = ''
let scratch = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'docker-')))
  scratch = join(root, 'scratch')
  mkdirSync(join(scratch, 'grade'), { recursive: true })
  writeFileSync(join(root, 'secret'), 'ours\n')
})
afterEach(() => {
  const left = readdirSync(root).filter((name) => name.startsWith('scratch-'))
  rmSync(root, { recursive: true, force: true })
  expect(left).toEqual([])
})
afterAll(() => {
  const left = engine === undefined ? [] : containers()
  engine?.remove()
  expect(left).toEqual([])
})

/** Those of this process, all of which begin with its name. */
const containers = (): string[] => containersWith(`grade-${ownerName()}-`, { program, env })

const settings = (more: Partial<SandboxSettings> = {}) => aSettings({ image, env, tried, ...more })

async function run(
  script: string | [string, ...string[]],
  { limits, ...more }: Partial<ConfinedCommand> & { limits?: Partial<SandboxSettings> } = {},
  signal = never,
) {
  const sandbox = await chooseSandbox('auto', settings(limits))
  const argv = typeof script === 'string' ? ([...(sandbox.shell ?? ['false']), script] as const) : script
  const command = { cwd: scratch, env: { HOME: scratch }, timeoutMs: 60_000, outputBytes: 10_000 }
  return sandbox.run(
    { ...command, argv: [argv[0], ...argv.slice(1)], network: false, limited: true, scratch, ...more },
    signal,
  )
}

/** Settings of a machine where nothing has been tried. */
const elsewhere = (more: Partial<SandboxSettings>): SandboxSettings => {
  const { tried: _, ...fresh } = settings()
  return { ...fresh, ...more }
}

here('docker', () => {
  test('exit codes, signals, output and input are what they are outside', async () => {
    expect(await run('echo out; echo err >&2; exit 3')).toMatchObject({
      exitCode: 3,
      signal: null,
      stdout: { text: 'out\n' },
    })
    expect((await run('echo out; echo err >&2')).output.text.split('\n').sort()).toEqual(['', 'err', 'out'])
    expect(await run('kill -SEGV $$')).toMatchObject({ exitCode: 139 })
    expect((await run('cat; echo end', { stdin: 'a\nb\n' })).stdout.text).toBe('a\nb\nend\n')
    expect((await run('cat; echo end')).stdout.text).toBe('end\n')
    expect((await run('exit 0', { stdin: 'nobody reads this\n'.repeat(50_000) })).exitCode).toBe(0)
    // What fails ends a command that is written as one string.
    expect(await run('false | true; echo not here')).toMatchObject({ exitCode: 1, stdout: { text: '' } })
  })

  test('a program is an ordinary user without powers, alone on a system that it cannot write to', async () => {
    const script = `
grep -E '^(CapEff|CapBnd|NoNewPrivs|Seccomp):' /proc/self/status | tr '\\t' ' '
echo $(( $(id -u) > 0 )) $(( $$ > 1 )) $(( $(ls /proc | grep -c '^[0-9]') < 10 ))
for place in / /etc /usr /root /var /dev "$PWD/.." /tmp /var/tmp /dev/shm "$PWD"; do
  ( : > "$place/written" ) 2> /dev/null && echo "$place"
done
cat "${root}/secret" 2> /dev/null || echo unseen
ulimit -c; ulimit -n`
    const ended = await run(script)
    expect(ended.output.text.split('\n')).toEqual([
      'CapEff: 0000000000000000',
      'CapBnd: 0000000000000000',
      'NoNewPrivs: 1',
      'Seccomp: 2',
      '1 1 1',
      ...['/tmp', '/var/tmp', '/dev/shm', scratch],
      'unseen',
      ...['0', '4096', ''],
    ])
    // As root we take a user that nobody else is.
    const { uid } = statSync(join(scratch, 'written'))
    const ours = process.getuid?.() ?? 0
    expect(ours === 0 ? uid > 60_000 : uid === ours).toBe(true)
  })

  // With those come powers that much of the kernel was never tried with.
  test('a program can make no namespaces of its own, whatever the engine lets others do', async () => {
    copyFileSync('/usr/bin/unshare', join(scratch, 'unshare'))
    const { output } = await run('(./unshare --user true || echo refused) 2>&1')
    expect(output.text).toMatch(/^unshare: unshare failed: .*(?:not permitted|not implemented)\nrefused\n$/)
  })

  test('it has the variables of its command and no others of ours; PATH is the image’s', async () => {
    const ours = { ...env, SECRET: 'ours', http_proxy: 'http://user:password@proxy.invalid' }
    const sandbox = await chooseSandbox('docker', elsewhere({ env: ours }))
    const given = { PATH: env.PATH ?? '', HOME: scratch, NAME: 'a b', EMPTY: '', LINES: 'one\ntwo' }
    const limits = { timeoutMs: 60_000, outputBytes: 10_000, network: false, limited: true }
    const ended = await sandbox.run(
      { argv: ['env', '-0'], cwd: scratch, env: given, scratch, ...limits },
      never,
    )
    const seen = ended.stdout.text.split('\0').filter((one) => !/^(?:HOSTNAME|container|TERM)=|^$/.test(one))
    expect(seen.sort()).toEqual([
      'EMPTY=',
      `HOME=${scratch}`,
      'LINES=one\ntwo',
      'NAME=a b',
      expect.stringMatching(/^PATH=\/usr\/local\/sbin:/),
    ])
  })

  test('without network it reaches itself and nobody else', async () => {
    const script = `python3 -c "
import socket
s = socket.create_server(('127.0.0.1', 0)); socket.create_connection(s.getsockname()); print('itself')
print(sorted(name for _, name in socket.if_nameindex()))
try: socket.create_connection(('192.0.2.1', 80), 1)
except OSError as error: print(type(error).__name__)"`
    const text = (await run(script)).stdout.text
    expect(text).toMatch(/^itself\n\['lo'.*\]\nOSError\n$/)
  })

  test('memory, processes and files are limited, and whoever took too much memory is told so', async () => {
    const limits = { limits: { ...aSettings().limits, memoryBytes: 64 * 2 ** 20, processes: 40 }, tried: {} }
    const hog = await run(['python3', '-c', "x = b'x' * (256 * 2**20)"], { limits })
    // An ordinary user's podman needs the second version of cgroups, and the record says what it cannot hold.
    const { notEnforced } = await chooseSandbox('auto', settings())
    const killed = { exitCode: 137, outOfMemory: true }
    expect(hog).toMatchObject(notEnforced.includes('limits.memory') ? { exitCode: 0 } : killed)
    const bomb = `
import os, time
made = 0
try:
    while made < 200:
        if os.fork() == 0:
            time.sleep(2)
            os._exit(0)
        made += 1
except OSError as error:
    print(made < 40, error.strerror)`
    expect((await run(['python3', '-c', bomb], { limits })).stdout.text).toBe(
      'True Resource temporarily unavailable\n',
    )
    await run('head -c 300000 /dev/zero > big || true')
    expect(statSync(join(scratch, 'big')).size).toBe(100_000)
    await run('head -c 300000 /dev/zero > big', { limited: false })
    expect(statSync(join(scratch, 'big')).size).toBe(300_000)
    expect(await run('true')).not.toHaveProperty('outOfMemory')
  })

  test.each([
    ['ends by itself', 'exit 0', 60_000, 0],
    ['runs out of time', 'trap "" TERM; : > begun; sleep 300', 2500, 137],
  ])('a daemon that ignores signals is dead when its command %s', async (_, last, leastMs, exitCode) => {
    const mark = `daemon-${randomUUID()}`
    const daemon = `trap "" TERM INT HUP; while :; do echo late >> result; sleep 0.02; done; : ${mark}`
    const script = `( setsid bash -c '${daemon}' < /dev/null > /dev/null 2>&1 & ) & until [ -s result ]; do sleep 0.01; done; ${last}`
    const ended = await givenTime(leastMs, async (timeoutMs) => {
      const one = await run(script, { timeoutMs })
      return exitCode === 0 || existsSync(join(scratch, 'begun')) ? one : undefined
    })
    expect(ended).toMatchObject({
      timedOut: exitCode !== 0,
      cancelled: false,
      leftRunning: false,
      exitCode,
    })
    const result = readFileSync(join(scratch, 'result'), 'utf8')
    expect(runningWith(mark)).toEqual([])
    await sleep(200)
    expect(readFileSync(join(scratch, 'result'), 'utf8')).toBe(result)
    expect(containers()).toEqual([])
  })

  test('a program is asked before it is ended, and a cancelled one is ended, too', async () => {
    const polite = 'trap "echo asked; exit 5" TERM; echo ready; sleep 300 & wait'
    const ended = await givenTime(2500, async (timeoutMs) => {
      const one = await run(polite, { timeoutMs })
      return one.stdout.text === '' ? undefined : one
    })
    expect(ended).toMatchObject({
      timedOut: true,
      exitCode: 5,
      stdout: { text: 'ready\nasked\n' },
    })
    const cancelling = new AbortController()
    const running = run(': > begun; sleep 300', {}, cancelling.signal)
    await until(() => existsSync(join(scratch, 'begun')))
    cancelling.abort()
    expect(await running).toMatchObject({ cancelled: true, timedOut: false })
    const already = AbortSignal.abort()
    expect(await run('echo never', {}, already)).toMatchObject({ cancelled: true, stdout: { text: '' } })
    expect(containers()).toEqual([])
  })

  test('a flood of output slows nothing down and is kept at both ends', async () => {
    const ended = await run('echo first; head -c 100000000 /dev/zero | tr "[:cntrl:]" y; echo; echo last')
    expect(ended).toMatchObject({ exitCode: 0, timedOut: false })
    expect(ended.stdout).toMatchObject({ bytes: 100_000_012, cut: true })
    expect(ended.stdout.text).toMatch(/^first\ny+/)
    expect(ended.stdout.text.endsWith('y\nlast\n')).toBe(true)
  })

  test('a program that the image has not fails as itself, whoever’s it is', async () => {
    expect(await run(['no-such-program', 'x'])).toMatchObject({
      exitCode: null,
      startError: 'no-such-program: no such program in the image (ENOENT)',
      startErrorCode: 'ENOENT',
    })
    writeFileSync(join(scratch, 'notes'), 'text')
    expect(await run(['./notes'])).toMatchObject({ startErrorCode: 'EACCES' })
    expect(await run(['./missing'])).toMatchObject({ startErrorCode: 'ENOENT' })
    // Others end with this number, too, and may say what they like.
    const liar = 'echo "[FATAL tini (7)] exec ls failed: No such file or directory" >&2; exit 127'
    expect(await run(['sh', '-c', liar])).not.toHaveProperty('startError')
    const sandbox = await chooseSandbox('auto', settings())
    const command = { argv: ['true'], cwd: scratch, env: {}, scratch, network: false, limited: true } as const
    const asked = { ...command, argv: ['true'] as [string], timeoutMs: 60_000, outputBytes: 9 }
    expect(await sandbox.hasProgram?.('python3', asked)).toBe(true)
    expect(await sandbox.hasProgram?.('no-such-program', asked)).toBe(false)
  })

  test('a directory of ours is /grade, and what is readable can be read and not written', async () => {
    const course = join(root, 'course, "quoted"')
    mkdirSync(course)
    writeFileSync(join(course, 'file'), 'theirs\n')
    const script = `: > /grade/made; cat '${course}/file'; ( : > '${course}/more' ) 2> /dev/null || echo refused; pwd`
    const limits = { readable: [course, '/nowhere/at/all'] }
    const ended = await run(script, { limits, grade: join(scratch, 'grade'), cwd: '/grade' })
    expect(ended.stdout.text).toBe('theirs\nrefused\n/grade\n')
    expect(readdirSync(join(scratch, 'grade'))).toEqual(['made'])
    expect(readdirSync(course)).toEqual(['file'])
  })

  test('PrairieLearn’s images have their root, which can be other users, and a system to write to', async () => {
    const limits = { grader: { layout: 'prairielearn' as const }, tried: {} }
    const script = `
id -u; echo x > /etc/written && echo written
setpriv --reuid=1001 --regid=1001 --clear-groups id -u
install=/grade/results; mkdir -p $install; echo 1 > $install/results.json; chmod 700 $install; chown -R 1001 $install
ping -c1 127.0.0.1 2> /dev/null || true; mknod /tmp/x b 8 0 2> /dev/null || echo no device; mount -t tmpfs x /mnt 2> /dev/null || echo no mount`
    const ended = await run(script, { limits, grade: join(scratch, 'grade'), cwd: '/grade' })
    expect(ended.output.text).toBe('0\nwritten\n1001\nno device\nno mount\n')
    // Whatever belongs to whom in there, out here it can be read and removed.
    expect(readFileSync(join(scratch, 'grade/results/results.json'), 'utf8')).toBe('1\n')
  })

  test('the record can name the image by its content', async () => {
    const sandbox = await chooseSandbox('auto', settings())
    expect(sandbox).toMatchObject({
      level: 'docker',
      reason: expect.stringMatching(/^auto: there is an `image`, by (?:docker|podman) \d/),
      hasOwnRoot: true,
      image: expect.stringMatching(/sha256:[0-9a-f]{64}/),
    })
    if (process.getuid?.() === 0) expect(sandbox.notEnforced).toEqual([])
  })

  test('an image that is nowhere is an error that says what to do', async () => {
    const missing = elsewhere({ image: 'registry.invalid/none:1' })
    await expect(chooseSandbox('docker', missing)).rejects.toThrow(
      /^image: \w+ could not pull "registry\.invalid\/none:1": .*registry\.invalid.* \(the registry cannot be reached from here/,
    )
  })

  test('where no engine answers it is an error that says how to get one, and never another level', async () => {
    const bare = mkdtempSync(join(root, 'bin-'))
    await expect(chooseSandbox('auto', elsewhere({ env: { PATH: bare } }))).rejects.toThrow(
      /level docker does not work here: docker: it is not installed; podman: it is not installed \(install docker or podman/,
    )
    writeFileSync(
      join(bare, 'docker'),
      '#!/bin/sh\necho "Cannot connect to the Docker daemon" >&2\nexit 1\n',
      { mode: 0o755 },
    )
    await expect(chooseSandbox('auto', elsewhere({ env: { PATH: bare } }))).rejects.toThrow(
      /docker: its daemon does not answer: Cannot connect to the Docker daemon; podman: it is not installed/,
    )
  })

  test('a grader that is killed leaves no container', async () => {
    const seconds = `300.${process.pid}`
    const theirs = (): string[] => containersWith(seconds, { program, env })
    const code = `
import { chooseSandbox } from './src/sandbox/choose.js'
const sandbox = await chooseSandbox('auto', ${JSON.stringify(elsewhere({}))})
const command = ${JSON.stringify({ argv: ['sleep', seconds], cwd: scratch, env: {}, scratch, timeoutMs: 60_000, outputBytes: 10, network: false, limited: true })}
await sandbox.run(command, new AbortController().signal)`
    const args = ['--import', './scripts/typescript.mjs', '--input-type=module', '-e', code]
    const grader = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    const isUp = (): boolean => theirs().some((line) => line.includes('Up '))
    await until(isUp)
    const gone = once(grader, 'exit')
    grader.kill('SIGKILL')
    await gone
    await until(() => theirs().length === 0)
    // Its own directories go with those of the whole job.
    for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true })
  })

  test('what was left all the same is removed by the next grading', async () => {
    const ours = `grade-${pidSpace()}.${2 ** 22 + 1}.1-${randomBytes(8).toString('hex')}`
    const others = `grade-1.1.1-${randomBytes(8).toString('hex')}`
    const label = ['--label', 'grade-action']
    for (const name of [ours, others])
      execFileSync(program, ['create', '--name', name, ...label, image, 'true'], { env })
    try {
      await chooseSandbox('auto', elsewhere({}))
      const names = execFileSync(program, ['ps', '--all', '--format', '{{.Names}}'], {
        env,
        encoding: 'utf8',
      })
      expect(names).toContain(others)
      expect(names).not.toContain(ours)
    } finally {
      execFileSync(program, ['rm', '--force', others], { env })
    }
  })
})

const pidSpace = (): string => /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? ''
