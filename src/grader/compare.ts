import type { Comparison } from '../config/config.js'
import { matchesWithin } from '../process/regex.js'
import { cutText } from '../text/cut.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'
import { differentNumber } from './numbers.js'

/** What tells a student why the output is not right; undefined when it is. */
export type Difference = { message: string; expected: string; actual: string }

const shownBytes = 16 * 1024
const regexMs = 1000

/** Whether a program printed what it should, and where not. */
export function compareOutput(printed: string, comparison: Comparison): Difference | undefined {
  const [expected, actual] = [normalise(comparison.text, comparison), normalise(printed, comparison)]
  const message = messageOf(expected, actual, comparison)
  if (message === undefined) return undefined
  return { message, expected: cutText(comparison.text, shownBytes), actual: cutText(printed, shownBytes) }
}

/** Unless it must be exact, neither the kind of line ends counts nor white space at the end of lines and of the whole. */
function normalise(text: string, { exact, how }: Comparison): string {
  if (exact || how === 'numbers') return text
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  while (lines.at(-1) === '') lines.pop()
  return lines.join('\n')
}

function messageOf(
  expected: string,
  actual: string,
  { how, text, tolerance, ignoreCase }: Comparison,
): string | undefined {
  const same = (one: string): string => (ignoreCase ? one.toLowerCase() : one)
  switch (how) {
    case 'equals':
      return same(expected) === same(actual) ? undefined : firstDifference(expected, actual, same)
    case 'contains':
      return same(actual).includes(same(expected))
        ? undefined
        : `the output does not contain ${quote(expected)}`
    case 'matches':
      return matchMessage(text, ignoreCase ? 'i' : '', actual)
    case 'numbers':
      return differentNumber(expected, actual, tolerance)
  }
}

function matchMessage(pattern: string, flags: string, actual: string): string | undefined {
  switch (matchesWithin(pattern, flags, actual, regexMs)) {
    case 'yes':
      return undefined
    case 'no':
      return `the output does not match the pattern ${quote(pattern)}`
    case 'too_slow':
      return `the output could not be compared with the pattern ${quote(pattern)} within ${regexMs / 1000} s`
  }
}

/** The first line that is not as it should be. */
function firstDifference(expected: string, actual: string, same: (text: string) => string): string {
  const [wanted, got] = [expected.split('\n'), actual.split('\n')]
  const shared = wanted.findIndex((line, at) => same(line) !== same(got[at] ?? '') || at >= got.length)
  const index = shared === -1 ? wanted.length : shared
  const [line, found] = [wanted[index], got[index]]
  const at = firstDifferent(same(line ?? ''), same(found ?? ''))
  if (actual === '') return `expected output ${excerpt(line ?? '', 0)}, got none`
  if (expected === '') return `expected no output, got ${excerpt(found ?? '', 0)}`
  const isOneLine = wanted.length === 1 && got.length === 1
  const where = isOneLine ? 'expected output' : `line ${index + 1} of the output: expected`
  if (found === undefined) return `${where} ${excerpt(line ?? '', 0)}, but the output ends before it`
  if (line === undefined) return `${where} nothing more, got ${excerpt(found, 0)}`
  return `${where} ${excerpt(line, at)}, got ${excerpt(found, at)}`
}

function firstDifferent(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** A line around the place that matters; white space at its ends may be what matters. */
function excerpt(line: string, at: number): string {
  const from = at > 40 ? at - 20 : 0
  const text = visible(line.slice(from, from + 60))
  return `"${from > 0 ? '…' : ''}${text}${line.length > from + 60 ? '…' : ''}"`
}
