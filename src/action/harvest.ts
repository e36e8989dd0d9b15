import { keepHeapSmall } from '../process/small-heap.js'
import { explain } from './explain.js'
import { harvestStep } from './harvest-step.js'

keepHeapSmall()

const cancelled = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(signal))

try {
  await harvestStep({
    env: process.env,
    platform: process.platform,
    now: () => new Date().toISOString(),
    signal: cancelled.signal,
    print: (text) => process.stdout.write(text),
  })
} catch (error) {
  await explain(error)
}
// A request that was given up would otherwise keep the process; the callback comes when all output is out.
process.stdout.write('', () => process.exit())
