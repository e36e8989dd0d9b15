import type { Clock } from '../../src/github/retry.js'

/** A clock that a pause moves on at once; `pauses` are how long each would have been. */
export function impatientClock(startMs = Date.parse('2026-11-20T12:00:00Z')): Clock & { pauses: number[] } {
  const pauses: number[] = []
  let nowMs = startMs
  return {
    pauses,
    now: () => nowMs,
    sleep: async (ms) => {
      pauses.push(ms)
      nowMs += ms
    },
    random: () => 0.5,
  }
}
