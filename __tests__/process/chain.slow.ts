import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { runProcess } from '../../src/process/spawn.js'
import { runningWith } from '../machine.js'

const PATH = process.env.PATH ?? ''

/** Goes on for some seconds as a daemon that forks and ends every few milliseconds. */
const chain = `
import os, sys, time
step = float(sys.argv[1])
if os.fork() == 0:
    os.setsid()
    end = time.monotonic() + 8
    while time.monotonic() < end:
        if os.fork(): os._exit(0)
        time.sleep(step)
    os._exit(0)
time.sleep(0.05)
`

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux.each([0.001, 0.003, 0.005, 0.01])(
  'a daemon that is another process every %d seconds is ended like any other',
  async (step) => {
    for (let turn = 0; turn < 5; turn += 1) {
      const mark = randomUUID()
      const argv = ['python3', '-S', '-c', chain, String(step), mark] as const
      const spec = { argv, cwd: tmpdir(), env: { PATH }, timeoutMs: 60_000, outputBytes: 1000 }
      const ended = await runProcess(spec, new AbortController().signal)
      expect(ended).toMatchObject({ exitCode: 0, leftRunning: false })
      // It could slip through one look of ours, too.
      for (let look = 0; look < 20; look += 1) expect(runningWith(mark)).toEqual([])
    }
  },
  120_000,
)
