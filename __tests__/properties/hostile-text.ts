import fc from 'fast-check'
import { anyCharacter } from '../any-character.js'

/** What ends something or begins something in one of the places a text can go to. */
const pieces = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '```',
    '~~~',
    '|',
    '\\',
    '/',
    '../',
    '---',
    '# ',
    '- ',
    '> ',
    '[x](y)',
    '![x](y)',
  ],
  ...['\n', '\n\n', '\r', '\r\n', '\t', ' ', '\u00A0', '\u3000', '\u2028', '\u2029', '\u0085', '\v', '\f'],
  ...[
    '@',
    '@cs101/staff',
    '#1',
    'GH-1',
    'cs101/hw1#1',
    'deadbeef',
    'a'.repeat(40),
    '1234567',
    'a@example.org',
  ],
  ...[
    '$',
    '$$',
    '$x^2$',
    ':',
    '::',
    ':tada:',
    ':+1:',
    ':100:',
    'http://',
    'https://example.org',
    'www.',
    'www.example.org',
  ],
  ...[
    '::error::x',
    '##[error]',
    '##[',
    ']',
    '%0A',
    '%25',
    '%',
    ',',
    'title=',
    '::stop-commands::x',
    '::add-mask::0',
  ],
  ...[
    '</pre>',
    '</code>',
    '</td></tr></table>',
    '</details>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</script>',
    '<?',
  ],
  ...[
    '&#10;',
    '&lt;',
    '&amp;',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '</textarea>',
    '</title>',
    '</style>',
  ],
  ...['=1+1', '+1', '-1', '@SUM(1)', '|calc', ';=1', ',=1', '＝1', '＋', '""', "'", '=HYPERLINK("x")'],
  ...[
    '\0',
    '\u001B[31m',
    '\u001B]0;',
    '\u0007',
    '\u009B',
    '\u007F',
    '\b',
    '\u202E',
    '\u2066',
    '\u200B',
    '\u200D',
    '\u00AD',
  ],
  ...[
    '\uD800',
    '\uDC00',
    '\uFFFE',
    '\uFFF9',
    '\uE000',
    '\u{E0041}',
    '\uFE0F',
    '\u0301',
    '\u0338',
    '\uFEFF',
    '\u3164',
  ],
  ...['a', 'x', ' x ', '1', 'é', '😀', '👨\u200D👩', '李', 'x'.repeat(300)],
] // prettier-ignore

/** Text as a student may have written it, made of what is dangerous somewhere, of anything, or of one thing many times. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.tuple(fc.constantFrom(...pieces), fc.nat(40)).map(([piece, times]) => piece.repeat(times)),
)

/** As long, with the same line breaks, and nothing in it that anybody acts on. */
export const harmless = (text: string): string =>
  text.replace(/[^\n]/g, (unit) => (unit.trim() === '' ? ' ' : 'x'))

/** Unicode's own list of what reorders or hides, and controls other than line feed and tab. */
export const HIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00AD\u200B\u2060\uFEFF\uFFF9-\uFFFB\u3164\u{E0000}-\u{E00FF}]/u
