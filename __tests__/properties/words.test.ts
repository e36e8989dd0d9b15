import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseExtendedDue } from '../../src/domain/extension.js'
import { matchesText } from '../../src/domain/pattern.js'
import { parseInstant } from '../../src/domain/time.js'
import { baseOf, globs } from '../../src/grader/globs.js'
import { closest } from '../../src/text/closest.js'
import { cutText } from '../../src/text/cut.js'
import { durationPattern, formatDuration, parseDuration } from '../../src/text/duration.js'
import { formatRepositoryRef, parseRepositoryRef } from '../../src/text/repository-ref.js'
import { parseShellWords } from '../../src/text/shell-words.js'
import { parseSize, sizePattern } from '../../src/text/size.js'
import { visible } from '../../src/text/visible.js'
import { anyCharacter } from '../any-character.js'
import { mutated } from './mutated.js'
import { expectSoon } from './outcome.js'
import { runs } from './settings.js'

const anything = fc.string({ unit: anyCharacter, maxLength: 40 })

test('a duration is whole milliseconds, or what is wrong with it', () => {
  const parts = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99))
  fc.assert(
    fc.property(parts, ([days, hours, minutes, seconds]) => {
      const ms = parseDuration(`${days}d${hours}h${minutes}m${seconds}s`)
      expect(ms).toBe((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000)
      expect(formatDuration(Number(ms))).not.toMatch(/NaN|undefined/)
    }),
    runs(),
  )
  fc.assert(
    fc.property(
      fc.oneof(anything, mutated(['1h30m', '90s', '2d', '99999999999999999999d', '1.5h'])),
      (text) => {
        const ms = parseDuration(text)
        expect(typeof ms === 'string' || (Number.isSafeInteger(ms) && ms >= 0)).toBe(true)
        if (typeof ms === 'number') expect(text).toMatch(new RegExp(durationPattern))
      },
    ),
    runs(2),
  )
})

test('a size is whole bytes, or what is wrong with it', () => {
  fc.assert(
    fc.property(fc.oneof(anything, mutated(['64k', '1m', '2g', '99999999999999999g'])), (text) => {
      const bytes = parseSize(text)
      expect(typeof bytes === 'string' || (Number.isSafeInteger(bytes) && bytes >= 0)).toBe(true)
      if (typeof bytes === 'number') expect(text).toMatch(new RegExp(sizePattern))
    }),
    runs(2),
  )
})

test('a date is an instant that everybody can read, or none', () => {
  const zone = fc.constantFrom('UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia')
  const dates = [
    '2026-11-30',
    '2026-03-08 02:30',
    '2026-11-01T01:30:00',
    '2026-11-30 18:00:00.5 +01:00',
    '0000-01-01',
    '9999-12-31',
  ]
  fc.assert(
    fc.property(fc.oneof(anything, mutated(dates)), zone, (text, timezone) => {
      const instant = parseInstant(text, timezone)
      if (instant !== undefined) expect(Number.isNaN(Date.parse(instant))).toBe(false)
      const later = parseExtendedDue(`+${text}`, timezone)
      if (later !== undefined && 'laterMs' in later) expect(later.laterMs).toBeGreaterThanOrEqual(0)
    }),
    runs(2),
  )
  const moment = fc.date({ min: new Date('1980-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, (date) => {
      expect(parseInstant(date.toISOString(), 'UTC')).toBe(date.toISOString())
    }),
    runs(),
  )
})

describe('owner/repo@ref:path', () => {
  const refs = ['cs101/hw3-template@main', 'o/r@v1.2:a/b', 'o/r@refs/heads/x:.', 'a-b/c.d@3f2a']
  test('is written as it was read, and holds nothing that git takes for an option or a shell for more', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(refs), anything), (text) => {
        const ref = parseRepositoryRef(text)
        if (ref === undefined) return
        expect(parseRepositoryRef(formatRepositoryRef(ref))).toEqual(ref)
        expect(ref.owner).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
        expect(ref.repo).toMatch(/^[A-Za-z0-9._-]+$/)
        expect(['.', '..']).not.toContain(ref.repo)
        expect(ref.ref).not.toMatch(/^-|\.\.|[\s~^:?*[\\]|@\{/)
      }),
      runs(3),
    )
  })
})

describe('a pattern', () => {
  /** The plain way, that a hostile pattern makes slow: only for short ones. */
  const slow = (pattern: string, text: string): boolean =>
    new RegExp(
      `^${Array.from(pattern, (one) => (one === '*' ? '.*' : one === '?' ? '.' : one.replace(/[\\^$.+()[\]{}|/-]/g, '\\$&'))).join('')}$`,
      'su',
    ).test(text)
  const letters = fc.constantFrom('a', 'b', '*', '?', '.', '😀', '/')

  test('finds what the same regular expression finds', () => {
    const pattern = fc.array(letters, { maxLength: 7 }).map((all) => all.join(''))
    const text = fc
      .array(fc.constantFrom('a', 'b', '.', '😀', '/', '\n'), { maxLength: 10 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect(matchesText(one, other)).toBe(slow(one, other))
      }),
      runs(10),
    )
  })

  test('with a thousand stars takes no time', () => {
    for (const part of ['a*', '*a?', '?*', '**b'])
      expectSoon(() => matchesText(part.repeat(1000), `${'a'.repeat(20_000)}c`), 2000)
  })
})

describe('a glob', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    '*',
    '**',
    '?',
    '/',
    '.',
    '[',
    ']',
    '{',
    '}',
    ',',
    '!',
    '(',
    ')',
    '|',
    '+',
    '@',
    '\\',
    '..',
    './',
  )
  const glob = fc.array(part, { maxLength: 12 }).map((all) => all.join(''))
  const path = fc
    .array(fc.constantFrom('a', 'b', '/', '.', 'ab', '(', '['), { minLength: 1, maxLength: 8 })
    .map((all) => all.join(''))

  const isRelative = (one: string): boolean => !one.startsWith('/') && !one.includes('//')

  test('never throws, whatever it is, and a path that is one means itself', () => {
    fc.assert(
      fc.property(glob, path.filter(isRelative), (one, other) => {
        expect(typeof globs([one])(other)).toBe('boolean')
        expect(globs([other])(other.replace(/^\.\//, ''))).toBe(other !== './')
        // Outside of parentheses a bar means something to the library that nobody writes.
        const base = one.includes('|') ? '' : baseOf(one)
        if (globs([one])(other) && base !== '') expect(`${other}/`.startsWith(`${base}/`)).toBe(true)
      }),
      runs(3),
    )
  })

  // Globs are the course's, names the student's: no longer than a system lets them be.
  const names = ['a'.repeat(255), `${'ab'.repeat(127)}!`, `${'a/'.repeat(2000)}b`, `${'.'.repeat(255)}/a`]
  test.each([
    '**/*.py',
    '**/*a*a*b',
    '**/a/**/a/**/b',
    'tests/**',
    '{a,b}/**/*.{c,h}',
    '!(*a)*b',
    '*_*_*',
    '**/[a-z]*[!a]',
  ])('%s takes no time for a name that was made to take some', (one) => {
    for (const name of names) expectSoon(() => globs([one])(name), 2000)
  })
})

test('words of a command line come back as they were quoted', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 10 }), { maxLength: 5 }), (words) => {
      const line = words.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ')
      expect(parseShellWords(line)).toEqual(words)
    }),
    runs(),
  )
  fc.assert(
    fc.property(anything, (line) => {
      const words = parseShellWords(line)
      expect(Array.isArray(words) || words.problem !== '').toBe(true)
    }),
    runs(),
  )
})

test('a cut text is no longer than it may be, keeps its ends and splits no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.nat(200), (text, most) => {
      const cut = cutText(text, most)
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(Math.max(most, 0))
      if (Buffer.byteLength(text) <= most) expect(cut).toBe(text)
      expect(cut).not.toMatch(/\p{Surrogate}/u)
    }),
    runs(2),
  )
})

test('what was meant is one of the candidates, or nobody knows', () => {
  const candidates = ['assignment', 'timeout', 'max_points', 'exit_code', '__proto__', '']
  fc.assert(
    fc.property(fc.oneof(anything, mutated(candidates.slice(0, 4))), (word) => {
      const meant = closest(word, candidates)
      expect(meant === undefined || candidates.includes(meant)).toBe(true)
      expect(closest('timeout', candidates)).toBe('timeout')
    }),
    runs(2),
  )
})

test('what is made visible is so already, whatever it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(anything, mutated(['a\u001b[31mb', '👨‍👩‍👧', 'e\u0301\u0301\u0301\u0301\u0301'])),
      (text) => {
        const shown = visible(text)
        expect(visible(shown)).toBe(shown)
        expect(visible(text, { oneLine: true })).not.toMatch(/[\n\r]/)
        expect(shown).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}|\p{Surrogate}/u)
      },
    ),
    runs(3),
  )
})
