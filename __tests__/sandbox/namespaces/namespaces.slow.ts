import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runProcess } from '../../../src/process/spawn.js'
import { chooseSandbox } from '../../../src/sandbox/choose.js'
import { openNamespaces } from '../../../src/sandbox/namespaces/open.js'
import { namespaceArgv, prepareRoot } from '../../../src/sandbox/namespaces/run.js'
import type { ConfinedCommand } from '../../../src/sandbox/sandbox.js'
import { runningWith } from '../../machine.js'
import { givenTime } from '../../patience.js'
import { aSettings } from '../settings.js'

const PATH = process.env.PATH ?? ''

let root = ''
let scratch = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'namespaces-')))
  scratch = join(root, 'scratch')
  mkdirSync(join(scratch, 'grade'), { recursive: true })
})
afterEach(() => {
  expect(readdirSync(root)).toEqual(['scratch'])
  rmSync(root, { recursive: true, force: true })
})

const settings = () => aSettings({ temp: scratch })
const never = new AbortController().signal

async function run(script: string | [string, ...string[]], more: Partial<ConfinedCommand> = {}) {
  const sandbox = await openNamespaces(settings(), 'asked for')
  const argv = typeof script === 'string' ? (['bash', '-c', script] as const) : script
  const command = { cwd: scratch, env: { PATH, HOME: scratch }, timeoutMs: 60_000, outputBytes: 10_000 }
  return sandbox.run({ ...command, argv, network: false, limited: true, scratch, ...more }, never)
}

test('asked for by name it is opened for any layout; auto takes it first for PrairieLearn’s alone', async () => {
  const named = await chooseSandbox('namespaces', settings())
  expect(named).toMatchObject({ level: 'namespaces', reason: 'asked for', hasOwnRoot: true })
  expect(named.notEnforced).toEqual([])
  const layout = 'prairielearn' as const
  expect(await chooseSandbox('auto', { ...settings(), grader: { layout } })).toMatchObject({
    level: 'namespaces',
  })
})

test('people’s files are not there, nor is what is hidden; what is readable is', async () => {
  const people = join(scratch, 'people')
  const work = join(scratch, 'work')
  const [home, course] = [join(people, 'ada'), join(people, 'course')]
  for (const path of [join(home, '.m2'), course, work]) mkdirSync(path, { recursive: true })
  const files = [join(home, 'secret'), join(home, '.m2/a'), join(course, 'expected')]
  for (const path of [...files, join(people, 'solution.py')]) writeFileSync(path, 'what it says')
  const hidden = [course, join(people, 'solution.py')]
  const readable = ['~/.m2', people]
  const sandbox = await openNamespaces({ ...settings(), temp: root, home, hidden, readable }, 'asked for')
  const script = `ls -A ${people} ${home} ${course} /root; ls ${home}/.m2; cat ${people}/solution.py; touch /run/x ${home}/.m2/x ${home}/x`
  const command = { argv: ['bash', '-c', script] as const, cwd: work, env: { PATH, HOME: work } }
  const limits = { timeoutMs: 60_000, outputBytes: 10_000, network: false, limited: true }
  const ended = await sandbox.run({ ...command, ...limits, scratch: work }, never)
  expect(ended.stdout.text.split('\n')).toEqual(expect.arrayContaining(['a', 'course', '.m2']))
  expect(ended.output.text).not.toMatch(/secret|expected|what it says/)
  expect(ended.output.text.match(/Read-only file system/g)).toHaveLength(2)
})

test('only the grading’s directories can be written to, and a directory of ours is /grade', async () => {
  const script = `
for place in /etc /usr /home /root /var /sys / "$PWD/.." /dev/shm /tmp /var/tmp /grade "$PWD"; do
  ( : > "$place/written-by-test" ) 2> /dev/null && echo "$place"
done
ls /grade`
  const ended = await run(script, { grade: join(scratch, 'grade') })
  expect(ended).toMatchObject({ exitCode: 0 })
  expect(ended.stdout.text.split('\n')).toEqual([
    `${scratch}/..`,
    '/dev/shm',
    '/tmp',
    '/var/tmp',
    '/grade',
    scratch,
    'written-by-test',
    '',
  ])
  expect(readdirSync(join(scratch, 'grade'))).toEqual(['written-by-test'])
  // Above the scratch is the program's own /tmp: nothing got here.
  expect(readdirSync(root)).toEqual(['scratch'])
})

test('a program is neither the first process nor more powerful than before, and cannot mount', async () => {
  const ended = await run(
    'echo $(( $$ > 1 )) $(id -u):$(id -g); mount -t tmpfs x /tmp 2> /dev/null || echo refused; mount -o remount,rw / 2> /dev/null || echo refused; echo 1 2> /dev/null > /proc/sys/kernel/core_pattern || echo refused',
  )
  const [uid, gid] = [process.getuid?.(), process.getgid?.()]
  expect(ended.stdout.text).toBe(`1 ${uid}:${gid}\nrefused\nrefused\nrefused\n`)
})

test('without network it reaches itself and nobody else, and with it us', async () => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const ours = `(exec 3<> /dev/tcp/127.0.0.1/${port}) 2> /dev/null && echo ours || echo nobody`
  const own = `python3 -c "
import socket
s = socket.create_server(('127.0.0.1', 0)); socket.create_connection(s.getsockname()); print('itself')"`
  try {
    expect((await run(`${ours}; ${own}`)).stdout.text).toBe('nobody\nitself\n')
    expect((await run(ours, { network: true })).stdout.text).toBe('ours\n')
  } finally {
    server.close()
  }
})

test.each([
  ['ends by itself', 'true'],
  ['is stopped', 'sleep 60'],
])('a daemon that ignores signals is dead when its command %s', async (_, last) => {
  // Other tests have such daemons, too, at the same time.
  const ours = basename(root)
  const daemon = `trap "" TERM INT HUP; : > up; cd /; while :; do sleep 0.1; done; # ${ours}`
  const script = `( env -i PATH="$PATH" setsid bash -c '${daemon}' < /dev/null > /dev/null 2>&1 & ) & until [ -e up ]; do sleep 0.02; done; ${last}`
  const ended = await givenTime(last === 'true' ? 60_000 : 2000, async (timeoutMs) => {
    const one = await run(script, { timeoutMs })
    return existsSync(join(scratch, 'up')) ? one : undefined
  })
  expect(ended).toMatchObject({ timedOut: last !== 'true', leftRunning: false })
  expect(runningWith(`# ${ours}`)).toEqual([])
})

test('exit codes, signals, input, output and the size of files are what they are outside', async () => {
  expect(await run('exit 3')).toMatchObject({ exitCode: 3 })
  expect(await run('kill -SEGV $$')).toMatchObject({ exitCode: 139 })
  const ended = await run('read line; echo "got $line"; echo oops >&2; tty < /dev/ptmx', { stdin: 'a\n' })
  expect(ended.stdout.text).toBe('got a\n/dev/pts/ptmx\n')
  expect(ended.output.text).toContain('oops\n')
  await run('head -c 300000 /dev/zero > big || true')
  expect(readFileSync(join(scratch, 'big'))).toHaveLength(100_000)
})

test('a variable of the course reaches the program as it is, whatever its name', async () => {
  const course = { name: 'Ada', path: 'a', grade: 'b', new: 'c', ours: 'd', top: 'e', options: 'f' }
  const names = Object.keys(course)
  const ended = await run(['env'], { env: { PATH, ...course }, grade: join(scratch, 'grade') })
  const seen = ended.output.text
    .split('\n')
    .filter((line) => names.some((name) => line.startsWith(`${name}=`)))
  expect(seen.sort()).toEqual(
    Object.entries(course)
      .map((entry) => entry.join('='))
      .sort(),
  )
  expect(ended.output.text).toContain(`PATH=${PATH}\n`)
})

test('the course’s own preparation is not kept in: it installs what the grader needs', async () => {
  const system = join(root, 'scratch', '..', 'installed')
  await run(`head -c 300000 /dev/zero > ${system}`, { limited: false })
  expect(readFileSync(system)).toHaveLength(300_000)
  rmSync(system)
})

test('a program that is not there fails as itself; one in /grade is found there', async () => {
  expect(await run(['no-such-program'])).toMatchObject({
    startError: expect.stringContaining('no-such-program'),
    startErrorCode: 'ENOENT',
  })
  const grade = join(scratch, 'grade')
  writeFileSync(join(grade, 'run.sh'), '#!/bin/sh\npwd; echo "$0 $1"\n', { mode: 0o755 })
  expect(await run(['/grade/run.sh', 'a b'], { grade, cwd: '/grade' })).toMatchObject({
    exitCode: 0,
    stdout: { text: '/grade\n/grade/run.sh a b\n' },
  })
  expect(await run(['/grade/none.sh'], { grade })).toMatchObject({ startErrorCode: 'ENOENT' })
})

test('an ordinary user gets the same, and stays that user', async () => {
  const [uid, gid] =
    process.getuid?.() === 0 ? [65_534, 65_534] : [process.getuid?.() ?? 1, process.getgid?.() ?? 1]
  const ours = join(scratch, 'ours')
  mkdirSync(ours)
  chmodSync(root, 0o755)
  const script =
    'id -u; id -g; touch here ../outside /etc/x /grade/x; ls / | grep grade; ls /proc | grep -c "^[0-9]"; umount /grade || echo refused'
  const work = join(scratch, 'work')
  const command = {
    argv: ['sh', '-c', script] as const,
    cwd: work,
    env: { PATH },
    timeoutMs: 60_000,
    outputBytes: 10_000,
  }
  mkdirSync(work)
  await prepareRoot(ours, [{ kind: 'scratchpad', path: '/tmp' }], [work])
  if (process.getuid?.() === 0) for (const path of [ours, join(ours, 'root'), work]) chownSync(path, uid, gid)
  const confined = { ...command, network: false, limited: true, scratch: work, grade: work }
  const argv = namespaceArgv(confined, ours, [], uid, gid)
  const as = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'] as const
  const outside = process.getuid?.() === 0 ? ([...as, ...argv] as const) : argv
  const ended = await runProcess({ ...command, argv: outside }, never)
  expect(ended.output.text).toMatch(/Read-only file system/)
  expect(ended.stdout.text).toMatch(new RegExp(`^${uid}\n${gid}\ngrade\n[2-9]\nrefused\n$`))
  expect(readdirSync(work).sort()).toEqual(['here', 'x'])
})

test('when it cannot be made, that is no exit code of the program', async () => {
  expect(await run(['true'], { cwd: join(scratch, 'gone') })).toMatchObject({
    exitCode: null,
    startError: expect.stringContaining('the sandbox could not be made'),
  })
})

const asRoot = process.getuid?.() === 0 ? test : test.skip

asRoot('disks of other gradings may come and go while one is made', async () => {
  const others = mkdtempSync(join(tmpdir(), 'namespaces-others-'))
  const disks =
    'for i in 1 2 3 4 5 6 7 8; do mkdir $i; mount -t tmpfs disk $i; done; for i in 1 2 3 4 5 6 7 8; do umount $i; rmdir $i; done'
  const script = `trap 'stop=1' TERM; while [ -z "$stop" ]; do ${disks}; done`
  const coming = spawn('sh', ['-c', script], { cwd: others, stdio: 'ignore' })
  const ended = new Promise((resolve) => coming.once('exit', resolve))
  try {
    for (let turn = 0; turn < 8; turn++)
      expect(await run('echo made')).toMatchObject({ exitCode: 0, output: { text: 'made\n' } })
  } finally {
    coming.kill()
    await ended
    rmSync(others, { recursive: true, force: true })
  }
})
