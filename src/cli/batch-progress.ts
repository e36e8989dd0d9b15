import { renderProgress } from '../report/batch-progress.js'
import type { BatchRow } from '../report/batch-row.js'
import type { Terminal } from './command.js'

/** The line that tells how far a grading of many is, where somebody watches; elsewhere nothing. */
export function batchProgress(total: number, { showsProgress, err }: Terminal) {
  const began = performance.now()
  const rows: Pick<BatchRow, 'skipped'>[] = []
  const show = (): void => {
    const graded = rows.filter(({ skipped }) => !skipped).length
    err(`\r\u001B[K${renderProgress(rows.length, total, graded, performance.now() - began)}`)
  }
  let isShown = showsProgress === true
  if (isShown) show()
  return {
    done: (row: Pick<BatchRow, 'skipped'>): void => {
      rows.push(row)
      if (isShown) show()
    },
    end: (): void => {
      if (isShown) err('\r\u001B[K')
      isShown = false
    },
  }
}
