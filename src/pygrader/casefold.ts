/** Letters whose folding is not that of their capitals: the dotless i, and Cherokee, which folds upwards. */
const UPWARDS = /[\u13A0-\u13FD\uAB70-\uABBF]/u
const DOTLESS_I = '\u0131'

/** Python's `str.casefold`. */
export const casefold = (text: string): string => Array.from(text, foldCharacter).join('')

function foldCharacter(character: string): string {
  if (character === DOTLESS_I) return character
  if (UPWARDS.test(character)) return character.toUpperCase()
  return Array.from(character.toLowerCase().toUpperCase(), (letter) => letter.toLowerCase()).join('')
}

/** Python's order of texts, which is that of their code points and not of their UTF-16 units. */
function compareCodePoints(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)]
  const at = left.findIndex((character, index) => character !== right[index])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) ?? -1) - (right[at]?.codePointAt(0) ?? -1)
}

/** `sorted(names, key=str.casefold)`: names that fold to the same stay as they stand. */
export const sortedByCasefold = (names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, key: casefold(name) }))
    .sort((one, other) => compareCodePoints(one.key, other.key))
    .map(({ name }) => name)
