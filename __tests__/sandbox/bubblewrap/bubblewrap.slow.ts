import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Ended } from '../../../src/process/ended.js'
import { findProgram } from '../../../src/process/path.js'
import { openBubblewrap } from '../../../src/sandbox/bubblewrap/open.js'
import type { ConfinedCommand, SandboxSettings } from '../../../src/sandbox/sandbox.js'
import { runningWith } from '../../machine.js'
import { givenTime, until } from '../../patience.js'
import { aSettings } from '../settings.js'

const PATH = '/usr/local/bin:/usr/bin:/bin'
const here =
  process.platform === 'linux' && findProgram('bwrap', PATH) !== undefined ? describe : describe.skip

const isRoot = process.getuid?.() === 0
// The limit of processes counts all of a user's, also those of other tests.
const ordinary = 40_000 + (process.pid % 10_000)
/** As root both are tried: as root, and as somebody who is nobody in particular. */
const people = isRoot ? ['root', 'an ordinary user'] : ['an ordinary user']

let root = ''
let scratch = ''
let home = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'bubblewrap-')))
  chmodSync(root, 0o755)
  scratch = join(root, 'scratch')
  home = join(root, 'people/ada')
  for (const path of [join(scratch, 'grade/results'), home]) mkdirSync(path, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const asked = (script: string | [string, ...string[]], more: Partial<ConfinedCommand>): ConfinedCommand => ({
  argv: typeof script === 'string' ? ['bash', '-c', script] : script,
  cwd: scratch,
  env: { PATH, HOME: scratch },
  timeoutMs: 60_000,
  outputBytes: 100_000,
  network: false,
  limited: true,
  scratch,
  ...more,
})

type Changes = Partial<SandboxSettings>
const settingsOf = (changes: Changes): Changes => ({ temp: root, home, env: { PATH }, ...changes })

async function run(
  script: string | [string, ...string[]],
  more: Partial<ConfinedCommand> = {},
  changes: Changes = {},
) {
  const sandbox = await openBubblewrap(aSettings(settingsOf(changes)), 'asked for')
  return sandbox.run(asked(script, more), new AbortController().signal)
}

/** Of a script that makes a file `begun`, what became of it at a time limit after that. */
const runToLimit = (script: string): Promise<Ended> =>
  givenTime(500, async (timeoutMs) => {
    rmSync(join(scratch, 'begun'), { force: true })
    const ended = await run(script, { timeoutMs })
    return existsSync(join(scratch, 'begun')) ? ended : undefined
  })

/** The same in a process of its own, which may be somebody else's. */
async function runAs(
  who: string,
  script: string | [string, ...string[]],
  more: Partial<ConfinedCommand> = {},
  changes: Changes = {},
): Promise<Ended> {
  if (!isRoot || who === 'root') return run(script, more, changes)
  execFileSync('chown', ['-R', `${ordinary}:${ordinary}`, root])
  const json = JSON.stringify({ settings: settingsOf(changes), command: asked(script, more) })
  const as = [`--reuid=${ordinary}`, `--regid=${ordinary}`, '--clear-groups', '--']
  const node = [
    process.execPath,
    '--import',
    './scripts/typescript.mjs',
    '__tests__/sandbox/run-once.ts',
    json,
  ]
  const said = await new Promise<string>((resolve, reject) => {
    execFile('setpriv', [...as, ...node], { env: { PATH }, maxBuffer: 2 ** 24 }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    )
  })
  return JSON.parse(said).ended
}

const linesOf = ({ output }: Ended): string[] => output.text.trimEnd().split('\n')

here.each(people)('kept in by bubblewrap, as %s', (who) => {
  test('only its own files can be written to, and people’s files are not there', async () => {
    writeFileSync(join(home, 'secret'), 'secret')
    const script = `
for place in /etc /usr /home /root /var /run / "$PWD/.." ${home} ${join(root, 'people')} /dev/shm /tmp /var/tmp "$PWD"; do
  ( : > "$place/written-by-test" ) 2> /dev/null && echo "$place"
done
ls -A ${home} /home 2>&1 | grep -v written`
    const ended = await runAs(who, script)
    expect(linesOf(ended)).toEqual(
      expect.arrayContaining(['/dev/shm', '/tmp', '/var/tmp', scratch, '/home:']),
    )
    expect(ended.output.text).not.toMatch(/^\/(etc|usr|home|root|var|run|)$|secret/m)
    expect(readdirSync(scratch)).toContain('written-by-test')
    expect(readdirSync(root).sort()).toEqual(['people', 'scratch'])
    expect(readdirSync(home)).toEqual(['secret'])
  })

  test('it has no powers, gets none, makes no namespace, mounts nothing and reads no keys', async () => {
    const script = `
grep -E '^(CapEff|CapBnd|CapAmb|NoNewPrivs|Seccomp):' /proc/self/status | tr -d '\\t'
unshare --user true || echo no namespace
unshare --mount true || echo no mounts
mount -t tmpfs x /tmp || echo no mount
umount /proc || echo no umount
python3 - << 'END'
import ctypes, os, platform
libc = ctypes.CDLL(None, use_errno=True)
numbers = {'x86_64': {'keyctl': 250, 'bpf': 321, 'perf_event_open': 298, 'io_uring_setup': 425, 'mount': 165}, 'aarch64': {'keyctl': 219, 'bpf': 280, 'perf_event_open': 241, 'io_uring_setup': 425, 'mount': 40}}
for name, number in numbers[platform.machine()].items():
    print(name, libc.syscall(number, 0, 0, 0, 0, 0), ctypes.get_errno())
END`
    const ended = await runAs(who, script, { env: { PATH: '/usr/bin:/bin', HOME: scratch } })
    const none = '0000000000000000'
    expect(linesOf(ended)).toEqual(
      expect.arrayContaining([
        `CapEff:${none}`,
        `CapBnd:${none}`,
        `CapAmb:${none}`,
        'NoNewPrivs:1',
        'Seccomp:2',
        ...['no namespace', 'no mounts', 'no mount', 'no umount'],
        ...['keyctl', 'bpf', 'perf_event_open', 'io_uring_setup', 'mount'].map((name) => `${name} -1 1`),
      ]),
    )
  })

  test('it sees no process but its own, and has no descriptor of ours', async () => {
    const ended = await runAs(who, 'ls /proc | grep -c "^[0-9]"; cat /proc/1/cmdline | tr "\\0" "\\n"')
    expect(Number(linesOf(ended)[0])).toBeLessThan(8)
    expect(ended.output.text).not.toContain('--tmpfs')
  })

  test('without network it reaches itself and nobody else, and with it us', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const ours = `(exec 3<> /dev/tcp/127.0.0.1/${port}) 2> /dev/null && echo ours || echo nobody`
    const own = `/usr/bin/python3 -c "
import socket
s = socket.create_server(('localhost', 0)); socket.create_connection(s.getsockname()); print('itself', socket.gethostbyname(socket.gethostname()))"`
    try {
      expect((await runAs(who, `${ours}; ${own}`)).output.text).toBe('nobody\nitself 127.0.0.1\n')
      expect((await runAs(who, ours, { network: true })).output.text).toBe('ours\n')
    } finally {
      server.close()
    }
  })

  test('as many processes as allowed, and as many open files', async () => {
    const limits = { ...aSettings().limits, processes: 20 }
    const script = `ulimit -u; ulimit -n; /usr/bin/python3 -c "
import os, signal
for count in range(60):
    try:
        if os.fork() == 0: signal.pause()
    except OSError:
        print('refused', 10 < count < 20)
        break"`
    const ended = await runAs(who, script, {}, { limits })
    expect(ended.output.text).toBe('20\n4096\nrefused True\n')
  })

  test('what is readable is there and cannot be written to, in a home also by a link of its own home', async () => {
    const [tools, data] = [join(home, '.tools'), join(root, 'data')]
    for (const path of [tools, data]) mkdirSync(path)
    writeFileSync(join(tools, 'a'), 'tool\n')
    writeFileSync(join(data, 'b'), 'data\n')
    symlinkSync(data, join(home, 'link'))
    const script = `cat ${tools}/a ${home}/link/b ${data}/b; touch ${tools}/x ${data}/x 2> /dev/null || echo refused`
    const ended = await runAs(who, script, {}, { readable: ['~/.tools', '~/link'] })
    expect(ended.output.text).toBe('tool\ndata\ndata\nrefused\n')
  })

  test('programs in somebody’s home run with what lies beside them', async () => {
    const tool = join(home, 'tool')
    for (const name of ['bin', 'lib']) mkdirSync(join(tool, name), { recursive: true })
    writeFileSync(join(tool, 'lib/word'), 'installed\n')
    writeFileSync(join(tool, 'bin/say'), '#!/bin/sh\ncat "$(dirname "$0")/../lib/word"\n', { mode: 0o755 })
    const env = { PATH: `${tool}/bin:/not/there:${PATH}`, HOME: scratch }
    expect((await runAs(who, 'say; echo x > $(command -v say) || echo refused', { env })).stdout.text).toBe(
      'installed\nrefused\n',
    )
  })

  test('a hidden directory is empty and a hidden file cannot be read, wherever they lie', async () => {
    const course = join('/opt', `course-${process.pid}`)
    const [solution, records] = [join(root, 'people/solution.py'), join(home, 'records')]
    const open = isRoot ? [course] : []
    try {
      for (const path of [...open, records]) mkdirSync(path)
      for (const path of [...open.map((one) => join(one, 'expected')), solution])
        writeFileSync(path, 'secret')
      const files = [...open.map((one) => `${one}/expected`), solution].join(' ')
      const script = `cat ${files}; ls -A ${open.join(' ')}; ls ${records}; echo end`
      const hidden = [...open, solution, records]
      const ended = await runAs(who, script, {}, { hidden, readable: [join(root, 'people')] })
      expect(ended.stdout.text).toMatch(/end\n$/)
      expect(ended.output.text).not.toContain('secret')
    } finally {
      for (const path of open) rmSync(path, { recursive: true, force: true })
    }
  })

  test('/grade is a directory of ours, with its results there already', async () => {
    const grade = join(scratch, 'grade')
    writeFileSync(join(grade, 'run.sh'), '#!/bin/sh\npwd; echo done > results/results.json\n', {
      mode: 0o755,
    })
    const ended = await runAs(who, ['/grade/run.sh'], { grade, cwd: '/grade' })
    expect(ended).toMatchObject({ exitCode: 0, stdout: { text: '/grade\n' } })
    expect(readFileSync(join(grade, 'results/results.json'), 'utf8')).toBe('done\n')
    const touched = await runAs(who, 'ls /; touch /x', { grade, cwd: '/grade' })
    expect(touched.output.text).toContain('Read-only file system')
    expect(touched.output.text).toMatch(/^usr$/m)
  })

  test('its environment is what the course says, and what loads code reaches the program alone', async () => {
    const env = { PATH, HOME: scratch, LD_LIBRARY_PATH: '.', JAVA_HOME: '/opt/java' }
    expect(linesOf(await runAs(who, ['env'], { env }))).toEqual(
      expect.arrayContaining(['LD_LIBRARY_PATH=.', 'JAVA_HOME=/opt/java', `HOME=${scratch}`]),
    )
    writeFileSync(join(scratch, 'libcap.so.2'), 'no library')
    expect(await runAs(who, ['true'], { env })).toMatchObject({ exitCode: 0 })
  })

  test('runtimes that ask the system find the same home', async () => {
    const script = '/usr/bin/python3 -c "import os, pwd; print(pwd.getpwuid(os.getuid()).pw_dir)"'
    expect((await runAs(who, script)).output.text).toBe(`${scratch}\n`)
  })

  test('exit codes, signals, input and output are what they are outside', async () => {
    expect(await runAs(who, 'exit 3')).toMatchObject({ exitCode: 3 })
    expect(await runAs(who, 'kill -SEGV $$')).toMatchObject({ exitCode: 139, signal: null })
    const ended = await runAs(who, 'read line; echo "got $line"; echo oops >&2', { stdin: 'a\n' })
    expect(ended.stdout.text).toBe('got a\n')
    expect(ended.output.text).toContain('oops\n')
    await runAs(who, 'head -c 300000 /dev/zero > big || true')
    expect(readFileSync(join(scratch, 'big'))).toHaveLength(100_000)
  })
})

here('bubblewrap', () => {
  test('what it wrote is read, and can be replaced and removed', async () => {
    const files = join(scratch, 'files')
    mkdirSync(files, { mode: 0o700 })
    writeFileSync(join(files, 'ours'), 'ours', { mode: 0o600 })
    const script = 'cat ours; echo changed > ours; mkdir -m 0 closed; mkdir -p a/b; echo done > a/b/c'
    const ended = await run(script, { cwd: files, writable: [files] })
    expect(ended).toMatchObject({ exitCode: 0, stdout: { text: 'ours' } })
    expect(readFileSync(join(files, 'a/b/c'), 'utf8')).toBe('done\n')
    writeFileSync(join(files, 'ours'), 'put back')
    expect((await run('cat ours', { cwd: files, writable: [files] })).stdout.text).toBe('put back')
  })

  test('only what is writable of the scratch is there', async () => {
    const files = join(scratch, 'files')
    mkdirSync(files)
    writeFileSync(join(scratch, 'input'), 'expected')
    const ended = await run(`ls ${scratch}; touch ${scratch}/x`, { cwd: files, writable: [files] })
    expect(ended.stdout.text).toBe('files\n')
    expect(ended.output.text).toMatch(/Read-only|Permission denied/)
  })

  const asRoot = isRoot ? test : test.skip
  asRoot('disks of other gradings are not even taken in: they end while one is made', async () => {
    const others = mkdtempSync(join('/tmp', 'bubblewrap-others-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', 'disk', others])
      const ended = await run(`grep -c . /proc/self/mountinfo; grep -F ${others} /proc/self/mountinfo`)
      expect(ended.stdout.text).toMatch(/^\d+\n$/)
    } finally {
      execFileSync('umount', ['-l', others])
      rmSync(others, { recursive: true, force: true })
    }
  })

  asRoot('files that are theirs already are not touched', async () => {
    const sandbox = await openBubblewrap(aSettings(settingsOf({})), 'asked for')
    await sandbox.handOver?.(scratch)
    writeFileSync(join(scratch, 'new'), '')
    const before = lstatSync(join(scratch, 'grade')).ctimeMs
    await sleep(20)
    await sandbox.run(asked('true', {}), new AbortController().signal)
    expect(lstatSync(join(scratch, 'grade')).ctimeMs).toBe(before)
    expect(lstatSync(join(scratch, 'new')).uid).toBe(lstatSync(scratch).uid)
    expect(lstatSync(scratch).uid).not.toBe(0)
  })

  asRoot('a link to a file of ours does not make that file theirs', async () => {
    const ours = join(root, 'ours')
    writeFileSync(ours, '')
    chownSync(ours, 0, 0)
    symlinkSync(ours, join(scratch, 'link'))
    await run('true')
    expect(lstatSync(ours).uid).toBe(0)
  })

  test('a program whose time is up is asked first, and all of it is dead', async () => {
    const script = 'trap "echo asked > asked; exit 0" TERM; sleep 60 & : > begun; wait'
    expect(await runToLimit(script)).toMatchObject({ timedOut: true, leftRunning: false })
    expect(readFileSync(join(scratch, 'asked'), 'utf8')).toBe('asked\n')
  })

  test('one that does not listen is ended, and a cancel does the same', async () => {
    const script = 'trap "" TERM INT HUP; : > begun; while :; do sleep 0.05; done'
    expect(await runToLimit(script)).toMatchObject({ timedOut: true, leftRunning: false })
    const sandbox = await openBubblewrap(aSettings(settingsOf({})), 'asked for')
    const cancelling = new AbortController()
    rmSync(join(scratch, 'begun'))
    const running = sandbox.run(asked(script, {}), cancelling.signal)
    await until(() => existsSync(join(scratch, 'begun')))
    cancelling.abort()
    expect(await running).toMatchObject({
      cancelled: true,
      leftRunning: false,
    })
  })

  test.each(['true', 'sleep 60'])(
    'a daemon is dead when its command has ended by %s: nothing changes afterwards',
    async (last) => {
      const daemon = 'trap "" TERM INT HUP; while :; do date +%N > results; done'
      const script = `( setsid bash -c '${daemon}' < /dev/null > /dev/null 2>&1 & ) & until [ -s results ]; do :; done; : > begun; ${last}`
      for (let turn = 0; turn < 5; turn += 1) {
        const ended = last === 'true' ? await run(script) : await runToLimit(script)
        expect(ended).toMatchObject({ timedOut: last !== 'true', leftRunning: false })
        const first = readFileSync(join(scratch, 'results'), 'utf8')
        await sleep(30)
        expect(readFileSync(join(scratch, 'results'), 'utf8')).toBe(first)
      }
    },
  )

  test('nothing of it is left in the table of processes', async () => {
    const seconds = `77.${process.pid}`
    await run(`setsid sleep ${seconds} & sleep 0.1`)
    expect(runningWith(`sleep ${seconds}`)).toEqual([])
  })

  test('a program that is not there fails as itself, one that is hidden is named', async () => {
    expect(await run(['no-such-program'])).toMatchObject({ startErrorCode: 'ENOENT' })
    writeFileSync(join(home, 'tool'), '#!/bin/sh\n', { mode: 0o755 })
    await expect(run([join(home, 'tool')])).rejects.toThrow(
      /cannot be seen in the sandbox \(name the directory .*`readable`/,
    )
  })

  test('when it cannot be made, that is no exit code of the program', async () => {
    expect(await run(['true'], { cwd: join(scratch, 'gone') })).toMatchObject({
      exitCode: null,
      startError: expect.stringMatching(/^the sandbox could not be made: .*chdir/),
    })
  })

  test('the course’s own preparation is not kept in', async () => {
    await run(`head -c 300000 /dev/zero > ${home}/installed`, { limited: false })
    expect(readFileSync(join(home, 'installed'))).toHaveLength(300_000)
  })

  test('what it cannot hide is said', async () => {
    const sandbox = await openBubblewrap(aSettings(settingsOf({ hidden: ['/usr'] })), 'asked for')
    expect(sandbox).toMatchObject({ level: 'bubblewrap', hasOwnRoot: true })
    expect(sandbox.unavailable).toContain('hiding /usr: the system lies in it')
    expect(sandbox.notEnforced).not.toContain('network')
  })
})
