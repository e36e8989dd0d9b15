import { summary } from '@actions/core'
import { warn } from './log.js'
import { reasonOf } from './reason-of.js'

/** Writes the step's page, and nothing else on it. */
export async function writeSummary(text: string): Promise<void> {
  try {
    await summary.addRaw(text).write({ overwrite: true })
  } catch (error) {
    warn(`There is no job summary: ${reasonOf(error)}.`)
  }
}
