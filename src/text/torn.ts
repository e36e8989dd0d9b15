/** Whether a crash tore a row of JSON off: no part of one is JSON. What is whole and wrong was written by somebody. */
export function isTorn(row: string): boolean {
  try {
    JSON.parse(row)
    return false
  } catch {
    return true
  }
}
