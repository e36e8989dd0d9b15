import type { Case } from './case.js'
import { commandCases } from './command-cases.js'
import { processCases } from './process-cases.js'
import { resourceCases } from './resource-cases.js'
import { resultsCases } from './results-cases.js'
import { secretCases } from './secret-cases.js'
import { tamperCases } from './tamper-cases.js'

/** A row for each entry of the corpus. */
export const cases: readonly Case[] = [
  ...processCases,
  ...resourceCases,
  ...secretCases,
  ...commandCases,
  ...resultsCases,
  ...tamperCases,
]
