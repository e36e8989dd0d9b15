import { tmpdir } from 'node:os'
import type { SandboxSettings } from '../../src/sandbox/sandbox.js'

/** What a level is asked for, of which a test names only what it is about. */
export const aSettings = (more: Partial<SandboxSettings> = {}): SandboxSettings => ({
  limits: {
    timeMs: 10_000,
    memoryBytes: 2 ** 31,
    processes: 256,
    diskBytes: 2 ** 32,
    fileSizeBytes: 100_000,
    outputBytes: 10_000,
  },
  network: false,
  image: undefined,
  platform: process.platform,
  temp: tmpdir(),
  env: { PATH: process.env.PATH },
  home: undefined,
  readable: [],
  hidden: [],
  ...more,
})
