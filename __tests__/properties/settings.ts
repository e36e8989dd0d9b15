import type { Parameters } from 'fast-check'

// What everybody tries on every change: the same cases each time, and as many as `npm test` has time for.
const SEED = 2026
const RUNS = 50

/**
 * How a property is tried. `share` of the usual number of cases: below 1 where one case takes long. `npm run fuzz` asks
 * for another seed and for more cases through `FUZZ_SEED` and `FUZZ_RUNS`; `FUZZ_PATH` goes straight to a case that
 * failed. Nothing else reads them.
 */
export function runs<Case>(share = 1): Parameters<Case> {
  const { FUZZ_SEED, FUZZ_RUNS, FUZZ_PATH } = process.env
  return {
    seed: wholeNumber(FUZZ_SEED, SEED, 'FUZZ_SEED'),
    numRuns: Math.max(1, Math.ceil(wholeNumber(FUZZ_RUNS, RUNS, 'FUZZ_RUNS') * share)),
    ...(FUZZ_PATH ? { path: FUZZ_PATH } : {}),
  }
}

function wholeNumber(text: string | undefined, otherwise: number, name: string): number {
  if (text === undefined || text === '') return otherwise
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`${name} is no whole number: ${text}`)
  return number
}
