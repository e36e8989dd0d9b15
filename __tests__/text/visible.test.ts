import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeHtml } from '../../src/text/html.js'
import { cutCharacters, stripEscapes, visible } from '../../src/text/visible.js'
import { anyCharacter } from '../any-character.js'
import { expectSoon } from '../properties/outcome.js'

const ESC = '\u001B'

describe('what cannot be seen is named', () => {
  test.each([
    ['a bidi override', 'a\u202Eb', 'a⟨U+202E⟩b'],
    ['bidi isolates', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
    ['a zero-width space', 'a\u200Bb', 'a⟨U+200B⟩b'],
    ['a byte order mark', '\uFEFFa', '⟨U+FEFF⟩a'],
    ['a soft hyphen', 'a\u00ADb', 'a⟨U+00AD⟩b'],
    ['a null', 'a\0b', 'a⟨U+0000⟩b'],
    ['a lone carriage return', 'a\rb', 'a⟨U+000D⟩b'],
    ['a C1 control', 'a\u0085b', 'a⟨U+0085⟩b'],
    ['a tag character', 'a\u{E0041}b', 'a⟨U+E0041⟩b'],
    ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
    ['a Hangul filler', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['a lone surrogate', 'a\uD800b\uDC00', 'a⟨U+D800⟩b⟨U+DC00⟩'],
    ['a noncharacter', 'a\uFFFEb', 'a⟨U+FFFE⟩b'],
    ['a joiner between letters that need none', 'a\u200Db', 'a⟨U+200D⟩b'],
    ['a byte order mark at the end of a line', 'a\uFEFF', 'a⟨U+FEFF⟩'],
    ['a paragraph separator', 'a\u2029b', 'a⟨U+2029⟩b'],
    ['an Arabic letter mark', 'a\u061Cb', 'a⟨U+061C⟩b'],
    ['interlinear annotation', '\uFFF9a\uFFFAb\uFFFB', '⟨U+FFF9⟩a⟨U+FFFA⟩b⟨U+FFFB⟩'],
    ['an object without an object', 'a\uFFFCb', 'a⟨U+FFFC⟩b'],
    ['an empty braille pattern', 'a\u2800b', 'a⟨U+2800⟩b'],
    ['private use', 'a\uE000\u{100000}b', 'a⟨U+E000⟩⟨U+100000⟩b'],
    ['a noncharacter beyond the first plane', 'a\u{1FFFF}b', 'a⟨U+1FFFF⟩b'],
    ['an Egyptian joiner', 'a\u{13430}b', 'a⟨U+13430⟩b'],
    ['a combining grapheme joiner', 'a\u034Fb', 'a⟨U+034F⟩b'],
    ['a variation selector behind a letter', 'a\uFE0Fb', 'a⟨U+FE0F⟩b'],
    ['a variation selector behind a digit', '1\uFE0F0', '1⟨U+FE0F⟩0'],
    ['a joiner behind a selector that is named', 'a\uFE0F\u200D❤', 'a⟨U+FE0F⟩⟨U+200D⟩❤'],
    ['a variation selector behind another', '❤\uFE0F\uFE0F', '❤\uFE0F⟨U+FE0F⟩'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })
})

describe('honest text stays as it is', () => {
  test.each([
    ['line feeds and tabs', 'a\n\tb\n\nc'],
    ['Arabic', 'السلام عليكم'],
    ['Hebrew', 'שלום'],
    ['Persian with its non-joiner', 'می\u200Cخواهم'],
    ['Hindi with a joiner', 'क्\u200Dष'],
    ['a family', '👨\u200D👩\u200D👧\u200D👦'],
    ['a heart in colour', '❤\uFE0F'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['a skin tone and a profession', '👩🏽\u200D⚕\uFE0F'],
    ['a flag', '🇫🇷'],
    ['a Japanese name with a variation', '葛\u{E0100}城'],
    ['Vietnamese in decomposed form', 'Nguye\u0302\u0303n'],
    ['a no-break space', 'a\u00A0b'],
    ['the sign for what could not be decoded', 'a\uFFFDb'],
    ['an Arabic number sign', '\u0600\u0661'],
    ['braille', '⠓⠊'],
    ['HTML, which is for its own escaper', '<b>&amp;</b>'],
  ])('%s', (_, text) => {
    expect(visible(text)).toBe(text)
  })
})

describe('what a terminal would obey goes', () => {
  test.each([
    ['colours', `${ESC}[1;31mred${ESC}[0m`, 'red'],
    ['an eight-bit colour', '\u009B31mred', 'red'],
    ['a window title', `${ESC}]0;hacked\u0007text`, 'text'],
    ['a link', `${ESC}]8;;https://example.org${ESC}\\text${ESC}]8;;${ESC}\\`, 'text'],
    ['a device string', `${ESC}Pq#0;2${ESC}\\text`, 'text'],
    ['a character set', `${ESC}(Btext`, 'text'],
    ['a reset', `${ESC}ctext`, 'text'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  test('a title that never ends does not swallow the output', () => {
    expect(visible(`${ESC}]0;all the rest of the output`)).toBe('⟨U+001B⟩]0;all the rest of the output')
  })

  test('a sequence that appears when another is taken out is named', () => {
    expect(visible(`${ESC}${ESC}[31m[31mx`)).toBe('⟨U+001B⟩[31mx')
  })

  test.each([`${ESC}]`, `${ESC}[`, `${ESC};#`, '\u009B0', 'e\u0301', '👨\u200D', `${ESC}[0;/`])(
    'half a million of %j take no time',
    (unit) => {
      const text = unit.repeat(500_000)
      expectSoon(() => visible(text), 10_000)
    },
  )
})

describe('shape', () => {
  test('CRLF is a line feed', () => {
    expect(visible('a\r\nb\r\n')).toBe('a\nb\n')
  })

  test('one line has no line break and no edges', () => {
    expect(visible('  a\r\n\n\tb\rc ', { oneLine: true })).toBe('a b c')
  })

  test('a letter keeps at most four marks', () => {
    expect(visible(`Z${'\u0336'.repeat(300)}algo`)).toBe(`Z${'\u0336'.repeat(4)}algo`)
  })

  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc…'],
    ['😀😀😀', 2, '😀😀…'],
    ['😀😀', 2, '😀😀'],
    ['', 0, ''],
    ['👨\u200D👩', 2, '👨…'],
    ['❤\uFE0Fabc', 2, '❤…'],
  ])('%j cut to %d characters', (text, limit, expected) => {
    expect(cutCharacters(text, limit)).toBe(expected)
    expect(visible(text, { limit })).toBe(expected)
  })

  test('one line keeps what only looks like white space at its edges', () => {
    expect(visible(' \uFEFFa\u2028 ', { oneLine: true })).toBe('⟨U+FEFF⟩a⟨U+2028⟩')
  })

  test('half of a pair where the looking ends is no character of the text', () => {
    const unseen = `${ESC}[0m`.repeat(274)
    expect(visible(`${unseen}a${'😀'.repeat(100)}`, { limit: 5 })).toBe('a😀…')
  })

  test('stripping leaves text without escapes alone', () => {
    expect(stripEscapes('a [31m b')).toBe('a [31m b')
  })
})

/** General categories of Unicode's data that a reader of a page cannot see, and its bidirectional controls. */
const unseenCategories = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u
const ignorable = /\p{Default_Ignorable_Code_Point}/u

test('a character is shown the same beside others that cannot be seen', () => {
  const beside = (character: string): string => `a${character}b\u200B`
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const differing = all.filter((one) => visible(beside(one)) !== `${visible(`a${one}b`)}⟨U+200B⟩`)
  expect(differing).toEqual([])
})

test('of all code points, every one that cannot be seen is named when it stands alone', () => {
  const all = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point))
  const unseen = all.filter((character) => unseenCategories.test(character) || ignorable.test(character))
  // A letter between them: nothing joins, and no half finds its other half.
  const shown = visible(unseen.join('a'))
  expect(unseen.length).toBeGreaterThan(140_000)
  expect(shown.replace(/⟨U\+[0-9A-F]{4,6}⟩|a/g, '')).toBe('\t\n')
})

test.each([
  '\u202E',
  '\u200B',
  'a\u0301\u0301\u0301\u0301\u0301',
  '\n',
  ' ',
  '\0',
  '\uD800',
  '🏴\u200D',
  '\r',
])('a hundred thousand of %j take no time, on one line or many, cut or whole', (unit) => {
  const text = `${unit.repeat(100_000)}x`
  expectSoon(() => {
    for (const oneLine of [true, false]) {
      visible(text, { oneLine })
      visible(text, { oneLine, limit: 100_000 })
    }
  }, 10_000)
})

test('whatever comes in, nothing hidden comes out, and a second time changes nothing', () => {
  const hidden = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.boolean(), (text, oneLine) => {
      const shown = visible(text, { oneLine })
      expect(shown.replace(/[\n\t]/g, '')).not.toMatch(hidden)
      expect(visible(shown, { oneLine })).toBe(shown)
      if (oneLine) expect(shown).not.toMatch(/[\n\t]/)
    }),
    { seed: 20_261_130, numRuns: 500 },
  )
})

test.each([
  ['<script>', '&lt;script&gt;'],
  [`"&'`, '&quot;&amp;&#39;'],
  ['a\n\n\nb', 'a&#10;&#10;&#10;b'],
  ['\r', '&#13;'],
  ['&amp;', '&amp;amp;'],
])('%j is text in HTML', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected)
})
