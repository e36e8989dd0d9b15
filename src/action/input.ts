import { getInput } from '@actions/core'
import type { Problem } from '../text/problem.js'

/** An input left out arrives as an empty string. */
export const textInput = (name: string): string | undefined => getInput(name) || undefined

export function choiceInput<Value extends string>(
  name: string,
  allowed: readonly Value[],
  problems: Problem[],
): Value | undefined {
  const value = textInput(name)
  const found = allowed.find((one) => one === value)
  if (value !== undefined && found === undefined)
    problems.push({
      message: `input '${name}': '${value}' is not known`,
      hint: `it can be ${allowed.join(', ')}`,
    })
  return found
}

/** `true` or `false`; undefined where nobody says. */
export function flagInput(name: string, problems: Problem[]): boolean | undefined {
  const said = choiceInput(name, ['true', 'false'], problems)
  return said === undefined ? undefined : said === 'true'
}
