import type { Outside } from './call.js'
import { explain } from './explain.js'

/** Takes a step of a workflow to its end, or to what can still be kept when it is cancelled, and says what went wrong. */
export async function enter(step: (outside: Outside) => Promise<void>): Promise<void> {
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
  // What was given up, an upload or a request, would otherwise keep the process; the callback comes when all output is out.
  process.stdout.write('', () => process.exit())
}
