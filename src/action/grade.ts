import { closeInherited } from '../process/inherited.js'
import { explain } from './explain.js'
import { step } from './step.js'

closeInherited(process.platform)

const cancelled = new AbortController()
// GitHub sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills: enough to record what there is.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(signal))

try {
  await step({
    env: process.env,
    platform: process.platform,
    script: process.argv[1],
    now: () => new Date().toISOString(),
    signal: cancelled.signal,
    print: (text) => process.stdout.write(text),
  })
} catch (error) {
  await explain(error)
}
// An upload that was given up would otherwise keep the process; the callback comes when all output is out.
process.stdout.write('', () => process.exit())
