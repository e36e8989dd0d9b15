import { nameInvisible } from '../text/visible.js'

const ESC = '\u001B'

// What `painter` writes, and how a line of progress begins again.
const OURS = new RegExp(`(${ESC}\\[(?:0|1|2|22|31|32|33|36|39)m|\r${ESC}\\[K)`)

/**
 * Text as it may go to a terminal: no control character but line feeds, tabs and our own colours, whatever forgot to
 * look after itself on its way. Lines that hold what somebody wrote are made by `inline` and `quoted`.
 */
export const forTerminal = (text: string): string =>
  text
    .split(OURS)
    .map((part, index) => (index % 2 === 1 ? part : nameInvisible(part)))
    .join('')
