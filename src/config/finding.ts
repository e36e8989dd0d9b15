import { formatPath } from '../text/json-path.js'
import type { Problem } from '../text/problem.js'
import type { Path, YamlText } from '../text/yaml.js'

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

export const valueFinding = (path: Path, message: string, hint?: string): Finding => ({
  path,
  message,
  ...(hint !== undefined && { hint }),
})

/** Wrong is that the key is there at all, whatever its value. */
export const keyFinding = (path: Path, message: string, hint?: string): Finding => ({
  ...valueFinding(path, message, hint),
  of: 'key',
})

/** A finding where it was written. */
export function problemOf({ path, of, message, hint }: Finding, placeOf: YamlText['placeOf']): Problem {
  const name = formatPath(path)
  const said = name === '' ? message : `${name}: ${message}`
  return { message: said, ...(hint !== undefined && { hint }), place: placeOf(path, of) }
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
