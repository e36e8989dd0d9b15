import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readProcess } from '../../src/process/proc.js'
import { runProcess } from '../../src/process/spawn.js'
import type { ProcessSpec } from '../../src/process/start.js'
import { givenTime, until } from '../patience.js'

const linux = process.platform === 'linux' ? test : test.skip
const PATH = process.env.PATH ?? ''

let scratch = ''
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'spawn-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

const run = (script: string, changes: Partial<ProcessSpec> = {}, signal = new AbortController().signal) =>
  runProcess(
    {
      argv: ['bash', '-c', script],
      cwd: scratch,
      env: { PATH },
      timeoutMs: 20_000,
      outputBytes: 10_000,
      ...changes,
    },
    signal,
  )

/** Up to a time limit before which the script had got as far as its `: > begun`. */
const runToLimit = (script: string) =>
  givenTime(400, async (timeoutMs) => {
    const ended = await run(script, { timeoutMs })
    return existsSync(join(scratch, 'begun')) ? ended : undefined
  })

/** The processes that wrote their number into `pids/`, and still run. */
async function survivors(): Promise<number[]> {
  const names = await readdir(join(scratch, 'pids'))
  return names.map(Number).filter((pid) => readProcess(pid)?.isDead === false)
}

const stubborn = `trap "" TERM INT HUP; : > ${'"$PIDS"'}/$$; while :; do sleep 0.2; done`

test('exit code, both streams in order and the environment are as the program left and found them', async () => {
  const ended = await run('echo out; echo err >&2; echo "$A"; exit 3', { env: { PATH, A: 'given' } })
  expect(ended).toMatchObject({
    exitCode: 3,
    signal: null,
    timedOut: false,
    cancelled: false,
    leftRunning: false,
  })
  expect(ended.stdout.text).toBe('out\ngiven\n')
  expect(ended.output.text.split('\n').sort()).toEqual(['', 'err', 'given', 'out'])
})

test('input is given, and without it a program reads the end at once', async () => {
  expect((await run('cat', { stdin: 'héllo' })).stdout.text).toBe('héllo')
  expect((await run('cat; echo end')).stdout.text).toBe('end\n')
})

test('a program that does not read its input ends as it likes', async () => {
  const ended = await run('exec 0<&-; exit 4', { stdin: 'x'.repeat(3_000_000) })
  expect(ended.exitCode).toBe(4)
})

test.each([
  ['SEGV', 'SIGSEGV'],
  ['KILL', 'SIGKILL'],
])('a program ended by %s is told apart from one that exited', async (name, signal) => {
  expect(await run(`kill -${name} $$`)).toMatchObject({ exitCode: null, signal, timedOut: false })
})

test('a program that is not there, or cannot be run, is named', async () => {
  await writeFile(join(scratch, 'text'), 'no program')
  await chmod(join(scratch, 'text'), 0o644)
  expect(await run('', { argv: ['no-such-program'] })).toMatchObject({
    exitCode: null,
    startError: 'no-such-program: no such program (ENOENT)',
    startErrorCode: 'ENOENT',
  })
  expect(await run('', { argv: ['./text'] })).toMatchObject({
    startError: './text: not executable (EACCES)',
    startErrorCode: 'EACCES',
  })
  const gone = join(scratch, 'gone')
  expect(await run(':', { cwd: gone })).toMatchObject({ startError: `the directory ${gone} is not there` })
})

test('a flood of output neither stops the program nor fills the memory', async () => {
  const before = process.memoryUsage().rss
  const ended = await run('head -c 400000000 /dev/zero; echo; echo last')
  expect(ended).toMatchObject({ exitCode: 0 })
  expect(ended.stdout).toMatchObject({ bytes: 400_000_006, cut: true })
  expect(ended.stdout.text.endsWith('\nlast\n')).toBe(true)
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
})

test('a time limit ends a program that ignores being asked to', async () => {
  const ended = await runToLimit('trap "" TERM; : > begun; while :; do sleep 0.1; done')
  expect(ended).toMatchObject({ timedOut: true, cancelled: false, signal: 'SIGKILL' })
})

test('a program that ends when asked keeps its last words', async () => {
  const ended = await runToLimit('trap "echo bye; exit 0" TERM; : > begun; sleep 60 & wait')
  expect(ended).toMatchObject({ timedOut: true, exitCode: 0 })
  expect(ended.stdout.text).toBe('bye\n')
})

test.each([
  ['ends when it goes on', ': > begun; kill -STOP $$', { exitCode: null, signal: 'SIGTERM' }, ''],
  [
    'says its last words',
    'trap "echo bye; exit 3" TERM; : > begun; kill -STOP $$',
    { exitCode: 3, signal: null },
    'bye\n',
  ],
  [
    'is ended by force where it does not listen',
    'trap "" TERM; : > begun; while :; do kill -STOP $$; done',
    { exitCode: null, signal: 'SIGKILL' },
    '',
  ],
])('a stopped program does not outlive its time limit: it %s', async (_, script, end, words) => {
  const ended = await runToLimit(script)
  expect(ended).toMatchObject({ timedOut: true, leftRunning: false, ...end })
  expect(ended.stdout.text).toBe(words)
})

test('a program that closes its streams is waited for all the same', async () => {
  const ended = await run('echo first; exec 1>&- 2>&-; sleep 0.3; exit 5')
  expect(ended).toMatchObject({ exitCode: 5, timedOut: false })
  expect(ended.durationMs).toBeGreaterThanOrEqual(300)
  expect(ended.stdout.text).toBe('first\n')
})

test('a cancel ends a program, and one that comes before it keeps it from starting', async () => {
  const cancel = new AbortController()
  setTimeout(() => cancel.abort(), 200)
  expect(await run('sleep 30', {}, cancel.signal)).toMatchObject({ cancelled: true, timedOut: false })
  const late = await run(`echo started > ${scratch}/started`, {}, cancel.signal)
  expect(late).toMatchObject({ cancelled: true, exitCode: null })
  expect(await readdir(scratch)).toEqual([])
})

test('a time limit longer than a timer can hold is no time limit of zero', async () => {
  expect(await run('sleep 0.2; echo done', { timeoutMs: 2 ** 40 })).toMatchObject({
    exitCode: 0,
    timedOut: false,
  })
})

linux.each([
  ['a child in the background', `bash -c '${stubborn}' &`],
  ['a daemon in its own session', `setsid bash -c '${stubborn}' &`],
  ['a daemon forked twice', `( setsid setsid bash -c '${stubborn}' & ) & wait`],
  [
    'a daemon that lets go of everything but its directory',
    `( env -i PIDS="$PIDS" PATH="$PATH" setsid bash -c '${stubborn}' < /dev/null > /dev/null 2>&1 & ) &`,
  ],
])('nothing survives a program that ended by itself: %s', async (_, script) => {
  const pids = join(scratch, 'pids')
  await mkdir(pids)
  const ready = 'until [ -n "$(ls "$PIDS")" ]; do sleep 0.05; done'
  const ended = await run(`${script}\n${ready}\necho main`, { env: { PATH, PIDS: pids }, scratch })
  expect(ended).toMatchObject({ exitCode: 0, leftRunning: false })
  expect(ended.stdout.text).toBe('main\n')
  expect(await readdir(pids)).not.toEqual([])
  expect(await survivors()).toEqual([])
})

linux('nor a daemon that clears its environment and leaves, seen while its parent lived', async () => {
  const pids = join(scratch, 'pids')
  await mkdir(pids)
  const daemon = `env -i PIDS="$PIDS" PATH="$PATH" setsid bash -c 'cd /; ${stubborn}' > /dev/null 2>&1 &`
  const script = `${daemon} until [ -e seen ]; do sleep 0.05; done`
  const running = run(script, { env: { PATH, PIDS: pids }, scratch })
  await until(async () => (await readdir(pids)).length > 0)
  // The processes are looked at more often than that, by a timer of this very process.
  await sleep(400)
  await writeFile(join(scratch, 'seen'), '')
  expect(await running).toMatchObject({ exitCode: 0, leftRunning: false })
  expect(await survivors()).toEqual([])
})

linux('a time limit ends daemons that ignore signals, too', async () => {
  const pids = join(scratch, 'pids')
  const script = `bash -c '${stubborn}' & ( setsid bash -c '${stubborn}' & ) & ${stubborn}`
  const ended = await givenTime(1000, async (timeoutMs) => {
    await rm(pids, { recursive: true, force: true })
    await mkdir(pids)
    const one = await run(script, { env: { PATH, PIDS: pids }, scratch, timeoutMs })
    return (await readdir(pids)).length < 3 ? undefined : one
  })
  expect(ended).toMatchObject({ timedOut: true, leftRunning: false })
  expect(await survivors()).toEqual([])
})

linux('stopped children that hold the pipes open keep nobody waiting, and are gone', async () => {
  const pids = join(scratch, 'pids')
  await mkdir(pids)
  const stopped = `: > "$PIDS"/$$; kill -STOP $$; sleep 60`
  const script = `bash -c '${stopped}' & setsid bash -c '${stopped}' &
until [ "$(ls "$PIDS" | wc -l)" = 2 ]; do sleep 0.05; done; echo main; exit 0`
  const ended = await run(script, { env: { PATH, PIDS: pids }, scratch })
  expect(ended).toMatchObject({ exitCode: 0, leftRunning: false })
  expect(ended.stdout.text).toBe('main\n')
  expect(ended.durationMs).toBeLessThan(20_000)
  expect(await survivors()).toEqual([])
})

test('what a pipe behind the program still writes is waited for', async () => {
  await run('exec > >(sleep 0.05; cat > log); echo line')
  expect(await readFile(join(scratch, 'log'), 'utf8')).toBe('line\n')
})
