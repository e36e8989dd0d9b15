/** On these systems `TESTS/a` is `tests/a`. */
export const foldsCase = process.platform === 'win32' || process.platform === 'darwin'

/** A path as a system without capitals tells it from others: by way of capitals, since `ſ` is an `s` there. */
export const foldCase = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase()

/** A path as this system tells it from others. */
export const fold = (path: string): string => (foldsCase ? foldCase(path) : path)
