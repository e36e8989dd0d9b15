import { readFileSync } from 'node:fs'
import type { Config } from '../../src/config/config.js'
import { parseConfig } from '../../src/config/load.js'
import { formatNames } from '../../src/formats/names.js'
import { UserError } from '../../src/text/problem.js'

export const formats = formatNames

export const fixture = (name: string): string => readFileSync(`__tests__/fixtures/config/${name}`, 'utf8')

/** The least there is, and more lines. */
export const graded = (...lines: string[]): string =>
  ['assignment: hw3', 'grader: {run: make test, format: exit-code}', ...lines].join('\n')

/** A grader whose tests only its results tell, and more lines. */
export const read = (...lines: string[]): string =>
  ['assignment: hw3', 'grader: {run: make test, results: r.json}', ...lines].join('\n')

/** Tests declared one by one, and more lines. */
export const declared = (tests: string, ...lines: string[]): string =>
  ['assignment: hw3', `tests: [${tests}]`, ...lines].join('\n')

export const load = (text: string): Config => parseConfig(text, 'g.yml', { formats })

/** What a person reads; empty when all is well. */
export function problemsOf(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
}
