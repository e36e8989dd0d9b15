import { setOutput } from '@actions/core'
import { warn } from './log.js'
import { reasonOf } from './reason-of.js'

/** Outputs of the step; one that cannot be written loses no grade. */
export function writeOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    try {
      setOutput(name, value)
    } catch (error) {
      warn(`There is no output '${name}': ${reasonOf(error)}.`)
    }
  }
}
