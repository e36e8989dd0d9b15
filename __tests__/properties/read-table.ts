/** The cells of each line, as RFC 4180 has them: a reader of its own, by states. */
export function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (isQuoted || (character !== delimiter && character !== '\r' && character !== '\n'))
      cell += character
    else if (character !== '\r') {
      row.push(cell)
      cell = ''
      if (character === '\n') rows.push(row.splice(0))
    }
  }
  return rows
}
