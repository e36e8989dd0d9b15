#!/usr/bin/env node
import { main } from './main.js'

const cancelled = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(signal))

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  home: process.env.HOME ?? process.env.USERPROFILE,
  now: () => new Date().toISOString(),
  signal: cancelled.signal,
  color: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  width: process.stdout.columns ?? 100,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
