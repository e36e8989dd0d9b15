/** Makes a title fit for an address: lower case, words joined by hyphens. */
export function slug(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const sortedLetters = (text) => [...text.toLowerCase()].sort().join('')

/** Says whether two texts consist of the same letters; spaces and capitals do not matter. */
export function areAnagrams(a, b) {
  return sortedLetters(a) === sortedLetters(b)
}

/** Breaks a text into lines of at most `width` characters, between words. */
export function wrap(text, width) {
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length > width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
