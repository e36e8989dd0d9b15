const OPEN_LEVELS = 3

/** JSON that is short and shows a difference by line: the upper levels are opened, the rest stays in one line. */
export function layOut(value: unknown, level = 0): string {
  const entries = level < OPEN_LEVELS ? entriesOf(value, level) : []
  if (entries.length === 0) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const indent = '  '.repeat(level + 1)
  return `${open}\n${indent}${entries.join(`,\n${indent}`)}\n${'  '.repeat(level)}${close}`
}

function entriesOf(value: unknown, level: number): string[] {
  // A list of plain values is one line.
  if (Array.isArray(value)) {
    return value.some(isNested) ? value.map((item) => layOut(item, OPEN_LEVELS)) : []
  }
  if (!isNested(value)) return []
  const nested =
    level === 0 || Object.values(value).some((item) => Array.isArray(item) && item.some(isNested))
  if (!nested) return []
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${layOut(item, level + 1)}`)
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
