import { z } from 'zod'
import { isPoints } from '../domain/points.js'
import { durationPattern, expectedDuration, longestTimeoutMs, parseDuration } from '../text/duration.js'
import { expectedSize, parseSize, sizePattern } from '../text/size.js'
import { isInside } from './inside.js'

// Messages here say what was expected; issues.ts adds what there was instead. Behind a line feed comes a hint.

/**
 * A map with exactly these keys. An unknown one's message carries the keys there are, for "did you mean", and behind
 * them those of maps inside that are easily written one level too high: `stdout.equals`.
 */
export const keys = <Shape extends z.core.$ZodLooseShape>(shape: Shape, inside: readonly string[] = []) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? [...Object.keys(shape), ...inside].join(' ')
        : 'expected a map of keys and values',
  })

export const list = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry, entry instanceof z.ZodObject ? 'expected a list of maps' : 'expected a list')
    .min(1, 'expected at least one entry')

export const choice = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: () => `expected ${words.join(', ').replace(/, ([^,]+)$/, ' or $1')}` })

export const flag = z.boolean('expected true or false')

/** Any text, also an empty one: what a program reads or writes. */
export const content = z.string('expected text')

/** A text that people read or a system call gets: something is in it, and it ends nowhere early. */
const text = content
  .refine((value) => value.trim() !== '', 'expected some text')
  .refine((value) => !value.includes('\0'), 'a NUL character cannot be part of it')

export const line = text.refine((value) => !/[\p{Cc}\u2028\u2029]/u.test(value), 'expected a single line')

// Patterns find ids, so an id that looked like a pattern would find others.
export const id = line
  .refine((value) => value.trim() === value, 'an id neither begins nor ends with a space')
  .refine((value) => !/[*?]/.test(value), 'an id has no * or ?: those are for patterns')
  .max(200, 'expected at most 200 characters')

/** A path or glob of something inside the submission (or inside another directory of ours). */
export const inside = line.refine(
  isInside,
  'expected a path that stays inside its directory\nwrite it relative, without ..',
)

/** A directory of the machine; beside what would another path begin? */
export const place = line.refine(
  (value) => /^(?:~?\/.|[A-Za-z]:[\\/])/.test(value),
  'expected a whole path, or one in the home\nsuch as /opt/toolchain or ~/.m2',
)

export const command = z.union([text, list(text)], {
  error: 'expected a command: a text for bash, or a list of words',
})

export const wholeNumber = (least: number) =>
  z.int('expected a whole number').min(least, `expected at least ${least}`)

export const anyPoints = z
  .number('expected a number')
  .refine(isPoints, 'expected at most six decimals, and no more than a thousand million')

export const points = anyPoints.min(0, 'expected at least 0')
export const morePoints = anyPoints.positive('expected more than 0')
export const negativePoints = anyPoints.negative(
  'expected less than 0\na deduction is written as what it takes: -1',
)

const written = (pattern: string, expected: string, parse: (value: string) => number | string) =>
  z
    .string({
      error: ({ input }) => (typeof input === 'number' ? said(parse(String(input))) : expected),
    })
    .meta({ pattern })
    .transform((value, context) => {
      const parsed = parse(value)
      if (typeof parsed === 'number') return parsed
      context.issues.push({ code: 'custom', message: parsed, input: value })
      return z.NEVER
    })

const said = (parsed: number | string): string => String(parsed)

/** In milliseconds. */
export const duration = written(durationPattern, expectedDuration, (value) => parseDuration(value))

/** In milliseconds, more than none and not more than a timer can wait. */
export const timeout = written(durationPattern, expectedDuration, (value) => {
  const ms = parseDuration(value, longestTimeoutMs)
  return ms === 0 ? 'expected more than 0s' : ms
})

/** In bytes. */
export const size = written(sizePattern, expectedSize, (value) => {
  const bytes = parseSize(value)
  return bytes === 0 ? 'expected more than 0' : bytes
})

const percent = z
  .string('expected a percentage such as 10%')
  .meta({ pattern: '^\\d+(\\.\\d+)?%$' })
  .transform((value, context) => {
    const number = /^\d+(?:\.\d+)?%$/.test(value) ? Number(value.slice(0, -1)) : Number.NaN
    if (number <= 100 && isPoints(number)) return { percent: number }
    const message = Number.isNaN(number) ? 'expected a percentage such as 10%' : 'expected 0% to 100%'
    context.issues.push({ code: 'custom', message, input: value })
    return z.NEVER
  })

/** What lateness takes: percent, or points. */
export const amount = z.union([percent, points.transform((taken) => ({ points: taken }))], {
  error: 'expected a percentage such as 10%, or a number of points',
})
