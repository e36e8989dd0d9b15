import { setTimeout } from 'node:timers/promises'

/** How long GitHub works for an answer, in milliseconds. */
export type Latency = {
  /** A GraphQL query without its blobs. */
  pageMs: number
  /** More for each blob's text. */
  blobMs: number
  restMs: number
  /** Whether an answer really takes so long; the time-out after 10 seconds of work needs nobody to wait. */
  isReal: boolean
}

export const noLatency = (): Latency => ({ pageMs: 0, blobMs: 0, restMs: 0, isReal: false })

export async function spend({ isReal }: Latency, ms: number): Promise<void> {
  if (isReal && ms > 0) await setTimeout(ms)
}
