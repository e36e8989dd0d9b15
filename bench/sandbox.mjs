// What a sandbox adds to a run of /bin/true, beside the same run without one in the same seconds.
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseSandbox } from '../build/sandbox/choose.js'

const ROUNDS = 41
const WARM_UPS = 5
/** Milliseconds that bubblewrap may add. */
const LIMIT = 20
const levels = ['none', 'bubblewrap', 'namespaces']

const limits = {
  timeMs: 10_000,
  memoryBytes: 2 ** 31,
  processes: 256,
  diskBytes: 2 ** 32,
  fileSizeBytes: 2 ** 27,
  outputBytes: 10_000,
}

const settingsIn = (temp) => ({
  tried: {},
  limits,
  network: false,
  image: undefined,
  platform: process.platform,
  temp,
  env: { PATH: process.env.PATH },
  home: process.env.HOME,
  readable: [],
  hidden: [temp],
  signal: new AbortController().signal,
  say: () => undefined,
})

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
const rounded = (number) => Math.round(number * 10) / 10

function commandIn(scratch) {
  const writable = ['files', 'results', 'home', 'tmp'].map((name) => join(scratch, name))
  for (const path of writable) mkdirSync(path, { recursive: true })
  return {
    argv: ['/bin/true'],
    cwd: writable[0],
    env: { PATH: process.env.PATH, HOME: join(scratch, 'home') },
    timeoutMs: 10_000,
    outputBytes: 10_000,
    network: false,
    limited: true,
    scratch,
    writable,
  }
}

async function timed(sandbox, command) {
  const began = performance.now()
  const ended = await sandbox.run(command, new AbortController().signal)
  if (ended.exitCode !== 0) throw new Error(`${sandbox.level}: ${ended.startError ?? ended.output.text}`)
  return performance.now() - began
}

export async function measure() {
  if (!existsSync('/bin/true')) throw new Error('there is no /bin/true here')
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'bench-sandbox-')))
  try {
    const sandboxes = []
    for (const level of levels) sandboxes.push(await chooseSandbox(level, settingsIn(temp)))
    const commands = sandboxes.map(({ level }) => commandIn(join(temp, level)))
    const times = sandboxes.map(() => [])
    // One after the other in each round, so that whatever else the machine does is shared.
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      for (const [index, sandbox] of sandboxes.entries()) {
        const ms = await timed(sandbox, commands[index])
        if (round >= 0) times[index].push(ms)
      }
    }
    const [none, bubblewrap, namespaces] = times.map(median)
    const added = rounded(bubblewrap - none)
    const busy = rounded(loadavg()[0] / availableParallelism())
    console.log(`a run without a sandbox takes ${rounded(none)} ms; ${busy} programs want each processor`)
    console.log(`bubblewrap adds ${added} ms (limit ${LIMIT}), namespaces ${rounded(namespaces - none)} ms`)
    const { unavailable } = sandboxes[1]
    return {
      none: rounded(none),
      bubblewrap: added,
      namespaces: rounded(namespaces - none),
      limit: LIMIT,
      busy,
      unavailable,
      ok: added <= LIMIT,
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}
