import type { Path } from '../text/yaml.js'

/** Something wrong at a path of the configuration, before it has a place in a file. */
export type Finding = {
  path: Path
  /** Which of the two to point at; the value unless said. */
  of?: 'key' | 'value'
  message: string
  hint?: string
  /** The key an unknown one was probably meant to be. */
  meant?: string
}

/** Of a misspelt key it is enough to say that it is misspelt, not also that the right one is missing. */
export const withoutMisspelt = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ path, message }) =>
      message !== missing ||
      !findings.some((other) => other.meant === path.at(-1) && isWithin(path, other.path.slice(0, -1))),
  )

export const missing = 'is missing'

export const isWithin = (path: Path, outer: Path): boolean =>
  outer.every((step, index) => path[index] === step)

// The rules between keys look at the file as it was written, also where parts of it are malformed: every problem
// is to be found at once. What is not what it should be is looked at as if it were not there.

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const looseOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined
export const has = (value: Record<string, unknown>, key: string): boolean => Object.hasOwn(value, key)
