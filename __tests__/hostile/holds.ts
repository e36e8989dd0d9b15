import { expect } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { aContext } from '../report/attempts.js'
import { faultsOf } from '../report/page.js'
import { leftIn, survivorsOf } from './afterwards.js'
import { type Case, type Seen, worked } from './case.js'

const inItsOwnPlace = 'stopped: a home of its own'

/** What is true after every attack, whatever the level: what no sandbox is needed for. */
export async function holdsAlways(one: Case, seen: Seen): Promise<void> {
  const { scene, attempt, printed } = seen
  expect(await survivorsOf(scene)).toEqual([])
  // A grader that is killed cleans up nothing.
  if (one.door === 'cli' && one.buries?.(scene) !== true) expect(leftIn(scene)).toEqual([])
  expect(printed).not.toContain(scene.canary)
  expect(JSON.stringify(attempt ?? {})).not.toContain(scene.canary)
  expect(attempt?.points ?? 0).toBeLessThanOrEqual(one.points ?? 0)
  if (worked(seen) && one.told(seen) !== inItsOwnPlace)
    expect(one.told(seen)).toMatch(/^(not stopped|undone)/)
  if (attempt === undefined) return
  expect(attempt.grader.confinement.level).toBe(scene.level)
  if (attempt.status !== 'graded') expect(attempt.points).toBeNull()
  isShownSafely(attempt)
}

function isShownSafely(attempt: NonNullable<Seen['attempt']>): void {
  const summary = renderSummary(attempt, aContext())
  expect(faultsOf(summary)).toEqual([])
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
  const options = { color: false, width: 80, timezone: 'UTC', isRecorded: true }
  expect(renderTerminal(attempt, options)).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
}
