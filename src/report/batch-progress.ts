import { formatDuration } from '../text/duration.js'

/** `12/40, 1 min 10 s left`: how far a batch is; the time is guessed from what was graded so far. */
export function renderProgress(done: number, total: number, graded: number, elapsedMs: number): string {
  const count = `${done}/${total}`
  if (graded === 0 || done === total) return count
  const leftMs = (elapsedMs / graded) * (total - done)
  return `${count}, ${formatDuration(Math.ceil(leftMs / 1000) * 1000)} left`
}
