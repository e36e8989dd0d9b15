import { summary, warning } from '@actions/core'
import { reasonOf } from './reason-of.js'

/** Writes the step's page, and nothing else on it. */
export async function writeSummary(text: string): Promise<void> {
  try {
    await summary.addRaw(text).write({ overwrite: true })
  } catch (error) {
    warning(`There is no job summary: ${reasonOf(error)}.`)
  }
}
