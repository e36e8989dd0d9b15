import { subjectOf } from '../mark.js'
import { keepGradebook } from '../rescore.js'
import { readStored } from '../store/stored.js'
import type { Call } from './command.js'
import type { Marking } from './marking.js'

/** Writes the gradebook with every mark there is by now, and tells what a submitter has. */
export async function keepStanding({ terminal }: Call, { dir, config }: Marking, submitter: string) {
  const stored = await readStored(dir, config.assignment)
  await keepGradebook(dir, stored, config, terminal.now())
  return subjectOf(submitter, stored, config)
}
