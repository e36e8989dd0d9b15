/** How text from outside is made visible: on how many lines, and at most how many characters. */
export type VisibleOptions = { oneLine?: boolean; limit?: number }

const ESC = '\u001B'
const BEL = '\u0007'
const CSI = '\u009B'
const END = '\u009C'

// Every class excludes the character that starts a sequence, so that hostile input costs linear time.
// Without their terminator, strings for the terminal (title, link) stay: a lone start must not eat the output.
const ESCAPE_SEQUENCES = [
  `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`, // colours, cursor
  `${ESC}[\\]PX^_][^${BEL}${ESC}${END}]*(?:${BEL}|${ESC}\\\\|${END})`, // title, hyperlink, device strings
  `${ESC}[ -/]+[0-~]`, // character sets
  `${ESC}[0-OQ-WYZ\\\\\`-~]`, // two characters
].map((pattern) => new RegExp(pattern, 'g'))

// Controls, what reorders or joins its surroundings, fillers and blanks, halves of pairs, and what no font agrees on.
const UNSEEN = [
  '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}',
  '\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}',
  '\\u2800\\uFFFC\\u{16FE4}\\u{1D159}',
].join('')

// Signs that stand in front of a number or a word: formatting by their class, and yet they can be seen.
const SEEN = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}'

/** Most text is plain, and the tables behind these expressions take a millisecond to build. */
function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

const invisible = lazily(() => new RegExp(`(?![\\n\\t${SEEN}])[${UNSEEN}]`, 'gu'))

const JOINING =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
  '\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}'

// Characters that cannot be seen but that honest writing needs, each only right where it works.
const needed = lazily(
  () =>
    new RegExp(
      [
        '(?<=(?![0-9#*])[\\p{Emoji}\\p{Extended_Pictographic}])[\\uFE0E\\uFE0F]', // emoji or text style
        '(?<=[0-9#*])\\uFE0F(?=\\u20E3)', // keycaps
        '(?<=\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})', // families
        `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`, // Persian, Indic scripts
        '(?<=\\p{Script=Han})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]', // forms of Chinese and Japanese characters
      ].join('|'),
      'gu',
    ),
)

/** `U+202E` */
export const nameOfCodePoint = (point: number): string =>
  `U+${point.toString(16).toUpperCase().padStart(4, '0')}`

const names = new Map<string, string>()

/** Made once for each character: a hostile text has the same one a million times. */
function named(character: string): string {
  const known = names.get(character)
  if (known !== undefined) return known
  const name = `⟨${nameOfCodePoint(character.codePointAt(0) ?? 0)}⟩`
  if (names.size < MOST_NAMES) names.set(character, name)
  return name
}

const MOST_NAMES = 1000

/** Text without the colours and cursor movements meant for a terminal. */
export const stripEscapes = (text: string): string =>
  ESCAPE_SEQUENCES.reduce((stripped, sequence) => stripped.replace(sequence, ''), text)

/** The text with something else for every character that cannot be seen, line feeds and tabs aside. */
export const withoutInvisible = (text: string, instead: (character: string) => string): string =>
  PLAIN.test(text) ? text : text.replace(invisible(), instead)

/** What cannot be seen by its name (`⟨U+202E⟩`), but where honest writing needs it. */
export function nameInvisible(text: string): string {
  if (PLAIN.test(text) || text.search(invisible()) === -1) return text
  if (text.search(JOINER) === -1) return text.replace(invisible(), named)
  const kept = new Set([...text.matchAll(needed())].map(({ index }) => index))
  return text.replace(invisible(), (character, index: number) =>
    kept.has(index) ? character : named(character),
  )
}

/** What `needed` may keep. */
const JOINER = /\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u

const JOINED = /(?:\u200C|\u200D|\uFE0E|\uFE0F)+$/

/** The first `limit` characters; `…` says that there were more. Never splits a surrogate pair, nor ends with a joiner. */
export function cutCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text
  let count = 0
  let end = 0
  for (const character of text) {
    if (count === limit) return `${text.slice(0, end).replace(JOINED, '')}…`
    count += 1
    end += character.length
  }
  return text
}

/** At most so many units of a text, without the first half of a pair at its end. */
const startOf = (text: string, units: number): string =>
  text.slice(0, (text.codePointAt(units - 1) ?? 0) > 0xffff ? units - 1 : units)

/** Latin letters, dashes and quotes, arrows, boxes and signs: our own pages have them, too. */
const PLAIN = /^[\n\t -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u2426\u2460-\u27FF]*$/

const nameAndThin = (text: string): string =>
  PLAIN.test(text) ? text : nameInvisible(text).replace(/(\p{M}{4})\p{M}+/gu, '$1')

/**
 * Text from outside with nothing hidden in it: escape sequences go, what cannot be seen or would reorder its
 * surroundings is named (`⟨U+202E⟩`), a letter keeps four marks. Line feeds and tabs stay unless `oneLine`.
 */
export function visible(text: string, { oneLine = false, limit }: VisibleOptions = {}): string {
  // Megabytes are not looked through for the sake of a short name.
  const most = limit === undefined ? text.length : 20 * limit + 1000
  const start = startOf(text, most)
  const lines = PLAIN.test(start) ? start : stripEscapes(start).replaceAll('\r\n', '\n')
  // What cannot be seen is named before the edges are trimmed: JavaScript counts some of it as white space.
  const shown = oneLine ? nameAndThin(lines.replace(/[\n\t\r]+/g, ' ')).trim() : nameAndThin(lines)
  if (limit === undefined) return shown
  return cutCharacters(text.length > most ? `${shown}…` : shown, limit)
}
