/** A command line as Python's `shlex.split` takes it apart: words and quotes, and nothing a shell would do with them. */
export function parseShellWords(text: string): string[] | { problem: string } {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (character === '\\') {
      if (at + 1 === text.length) return { problem: 'ends with a backslash' }
      at += 1
      word = (word ?? '') + text.charAt(at)
    } else if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at)
      if (quoted === undefined) return { problem: `a quotation mark ${character} is not closed` }
      word = (word ?? '') + quoted.content
      at = quoted.end
    } else word = (word ?? '') + character
  }
  return word === undefined ? words : [...words, word]
}

/** What stands between the quotation mark at `start` and its like, and where that is. */
function readQuoted(text: string, start: number): { content: string; end: number } | undefined {
  const mark = text.charAt(start)
  let content = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const [character, next] = [text.charAt(at), text.charAt(at + 1)]
    if (character === mark) return { content, end: at }
    // Between double quotes a backslash hides only these two.
    const hides = mark === '"' && character === '\\' && (next === '"' || next === '\\')
    content += hides ? next : character
    if (hides) at += 1
  }
  return undefined
}
