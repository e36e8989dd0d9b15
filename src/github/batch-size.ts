/** How many items the next request asks for: additive increase, multiplicative decrease. */
export type BatchSize = { size: number; most: number; clean: number }

export const startBatchSize = (size: number, most: number): BatchSize => ({ size, most, clean: 0 })

const step = 5
const cleanToGrow = 5
// GitHub ends a query after ten seconds, and takes points away for each it had to end.
const quickMs = 3_000

/** After an answer that lacked nothing: a little more, once several in a row were quick. */
export function grown(state: BatchSize, asked: number, tookMs: number): BatchSize {
  // A batch that was smaller than allowed says nothing about a larger one.
  if (asked < state.size) return state
  if (tookMs > quickMs) return { ...state, clean: 0 }
  const clean = state.clean + 1
  if (clean < cleanToGrow) return { ...state, clean }
  return { ...state, size: Math.min(state.most, state.size + step), clean: 0 }
}

/** After a request for `asked` items was too much: half of them, however many such requests were under way. */
export const shrunk = (state: BatchSize, asked: number): BatchSize => ({
  ...state,
  size: Math.max(1, Math.min(state.size, Math.floor(asked / 2))),
  clean: 0,
})
