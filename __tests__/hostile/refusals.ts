/** Why results are not read, in a few words; the first that fits. */
const refusals: readonly [RegExp, string][] = [
  [/it is a symbolic link/, 'symbolic link'],
  [/a directory on its way is not one/, 'replaced directory'],
  [/second name \(a hard link\)/, 'hard link'],
  [/not a regular file/, 'not a regular file'],
  [/may not be read/, 'may not be read'],
  [/it is larger than/, 'too large'],
  [/it is not UTF-8/, 'not UTF-8'],
  [/wrote no results/, 'no results'],
  [/the results file is empty/, 'empty'],
  [/nested deeper/, 'nested too deep'],
  [/the key .* occurs twice/, 'a key twice'],
  [/"__proto__" is not allowed/, 'a key of JavaScript itself'],
  [/document type definition/, 'document type'],
  [/have \d+ tests, more than/, 'too many tests'],
  [/is the id of two tests/, 'an id twice'],
  [/no JSON value|not closed|expected (the end|a value|a key|a string without)/, 'no JSON'],
  [/unknown key/, 'unknown keys'],
  [/too large|must be at (least|most)/, 'no such number'],
  [/expected .*, got|missing, expected|must not be empty/, 'another shape'],
]

export function refusalOf(reason: string): string {
  const [, word = reason] = refusals.find(([pattern]) => pattern.test(reason)) ?? []
  return `refused: ${word}`
}
