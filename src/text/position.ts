/** A place in a text; both count from 1, columns in UTF-16 units as editors and annotations do. */
export type Position = { line: number; column: number }

export function positionAt(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}
