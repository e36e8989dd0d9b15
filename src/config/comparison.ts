import { z } from 'zod'
import { has, looseOf, textOf } from '../text/loose.js'
import type { Path } from '../text/yaml.js'
import type { Comparison } from './config.js'
import { type Finding, keyFinding, valueFinding } from './finding.js'
import { content, flag, keys, list } from './values.js'

const ways = ['equals', 'contains', 'matches', 'numbers'] as const

const expression = content.check((context) => {
  const fault = expressionFault(context.value)
  if (fault !== undefined) context.issues.push({ code: 'custom', message: fault, input: context.value })
})

/** What is wrong with a regular expression: the engine's words, without the expression they repeat. */
export function expressionFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern)
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return `not a regular expression: ${error.message.replace(/^.*\/[a-z]*: /s, '').toLowerCase()}`
  }
}

const number = z.number('expected a number')

const Compared = keys({
  equals: content.exactOptional().describe('The whole output.'),
  contains: content.exactOptional().describe('A text somewhere in the output.'),
  matches: expression.exactOptional().describe('A regular expression that fits somewhere in the output.'),
  numbers: z
    .union([content, number, list(number)], { error: 'expected numbers' })
    .exactOptional()
    .describe('The numbers in the output, in their order; the text between them does not matter.'),
  tolerance: number
    .min(0, 'expected at least 0')
    .exactOptional()
    .describe('How far off a number may be; 0.000001 unless said.'),
  exact: flag.prefault(false).describe('White space at the ends of lines and of the output matters, too.'),
  ignore_case: flag.prefault(false).describe('Capital and small letters are the same.'),
})

/** The keys of a comparison as a test's reader would name them. */
export const stdoutKeys = Object.keys(Compared.shape).map((key) => `stdout.${key}`)

export const Stdout = z.union([content, Compared], {
  error: `expected text, or a map with ${ways.slice(0, -1).join(', ')} or numbers`,
})

export function comparisonOf(stdout: z.output<typeof Stdout>): Comparison {
  const said: Partial<z.output<typeof Compared>> = typeof stdout === 'string' ? { equals: stdout } : stdout
  const { exact = false, ignore_case: ignoreCase = false, tolerance = 1e-6 } = said
  const how = ways.find((way) => said[way] !== undefined) ?? 'equals'
  const wanted = said[how] ?? ''
  const text = typeof wanted === 'string' ? wanted : [wanted].flat().join(' ')
  return { how, text, tolerance, exact, ignoreCase }
}

/** The rules between the keys of one `stdout`. */
export function comparisonFindings(value: unknown, path: Path): Finding[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
  const stdout = looseOf(value)
  const said = ways.filter((way) => has(stdout, way))
  const lacksNumbers = has(stdout, 'numbers') && /^\D*$/.test(textOf(stdout.numbers) ?? '0')
  const empty = lacksNumbers ? [valueFinding([...path, 'numbers'], 'there is no number in it')] : []
  const [way] = said
  if (way === undefined || said.length > 1) {
    return [valueFinding(path, `needs one of ${ways.join(', ')}`, 'and only one'), ...empty]
  }
  const unused = way === 'numbers' ? ['exact', 'ignore_case'] : ['tolerance']
  const extras = unused.filter((key) => has(stdout, key))
  return [...extras.map((key) => keyFinding([...path, key], `means nothing with \`${way}\``)), ...empty]
}
