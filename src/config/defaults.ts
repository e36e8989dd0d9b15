import type { Config } from './config.js'

/** What a grading.yml that says nothing about it means; a test keeps it equal to the schema's defaults. */
export const defaults: Omit<Config, 'file' | 'assignment' | 'name' | 'tests' | 'notices'> = {
  timezone: 'UTC',
  submit: { tags: [], submittedAt: 'server' },
  counts: 'best',
  env: {},
  passEnv: [],
  readable: [],
  network: false,
  limits: {
    timeMs: 600_000,
    memoryBytes: 2 * 2 ** 30,
    processes: 256,
    diskBytes: 4 * 2 ** 30,
    fileSizeBytes: 200 * 2 ** 20,
    outputBytes: 2 ** 20,
  },
  sandbox: 'auto',
  protect: { files: [], keep: [] },
  files: { required: [], onMissing: 'ungradable' },
  show: { output: 'failed', limitBytes: 64 * 2 ** 10, tests: [] },
}
