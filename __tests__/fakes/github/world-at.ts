import { movableClock } from './clock.js'
import { plannedFaults } from './faults.js'
import { noLatency } from './latency.js'
import { openBudgets, usualLimits } from './limits.js'
import { apiRoot } from './server.js'
import type { World } from './world.js'

/** It may write everywhere. */
export const token = 'ghs_writes'

/** A GitHub with nothing in it yet, whose files are below `root`. */
export const worldAt = (root: string, port: number, now: () => Date): World => {
  const clock = movableClock(now)
  const limits = usualLimits()
  return {
    root,
    serverUrl: `http://github.localhost:${port}`,
    apiUrl: `http://127.0.0.1:${port}${apiRoot}`,
    repositories: new Map(),
    byId: new Map(),
    nextId: 1000,
    formerNames: new Map(),
    organisations: new Map(),
    users: { byId: new Map(), byLogin: new Map() },
    apps: new Map(),
    tokens: new Map([[token, { contents: 'write', actions: 'write' }]]),
    faults: plannedFaults(),
    limits,
    budgets: openBudgets(limits, clock),
    latency: noLatency(),
    log: [],
    clock,
    now: () => new Date(clock.now()),
  }
}
