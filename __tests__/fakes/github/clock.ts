/** The fake's own time: windows of limits, pushes and expiry go by it, and a test moves it. */
export type Clock = { now: () => number; advance: (ms: number) => void }

export function movableClock(now: () => Date): Clock {
  let ahead = 0
  return {
    now: () => now().getTime() + ahead,
    advance: (ms) => {
      ahead += ms
    },
  }
}

/** As GitHub writes times: without fractions of a second. */
export const seconds = (instant: string): string => instant.replace(/\.\d+Z$/, 'Z')
