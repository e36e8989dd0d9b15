import { z } from 'zod'
import type { TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { fileOfNode, nameOfNode, reasonIn } from './pytest-test.js'
import { placeIn } from './stack.js'

/** A module, class or directory, and what pytest found in it. */
export const Collector = z.object({
  nodeid: z.string(),
  outcome: z.string(),
  longrepr: z.string().nullish(),
  result: z
    .array(
      z.object({
        nodeid: z.string(),
        type: z.string().nullish(),
        lineno: z.number().nullish(),
        deselected: z.boolean().nullish(),
      }),
    )
    .nullish(),
})

export type Collector = z.infer<typeof Collector>

/** Modules that could not be loaded: nobody knows what tests they have. */
export const collectionErrors = (collectors: readonly Collector[], root: string): TestResult[] =>
  collectors
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
    .map(({ nodeid, longrepr }) => {
      const message = (longrepr ?? '').trim()
      const id = shortName(nodeid) || 'collection'
      const place = placeIn(message)
      return {
        id,
        name: nodeid === '' ? 'Collecting the tests' : id,
        status: 'error',
        message: message || 'could not be collected',
        ...(place.file === undefined ? fileOfNode(nodeid, root) : place),
      }
    })

/** Modules that skip themselves: none of their tests is there to say so. */
export const skippedModules = (collectors: readonly Collector[]): TestResult[] =>
  collectors
    .filter(({ nodeid, outcome }) => outcome === 'skipped' && nodeid !== '')
    .map(({ nodeid, longrepr }) => ({
      id: shortName(nodeid),
      name: shortName(nodeid),
      status: 'skipped',
      message: reasonIn(longrepr ?? '') || 'skipped as a whole',
    }))

/** Tests that were found and never ran. */
export function notRun(collectors: readonly Collector[], ran: readonly TestResult[]): TestResult[] {
  const known = new Set(ran.map(({ id }) => id))
  return (
    collectors
      .flatMap(({ result }) => result ?? [])
      // Only tests have a line.
      .filter((item) => typeof item.lineno === 'number' && item.deselected !== true)
      .map(({ nodeid }) => ({ id: shortName(nodeid), name: nameOfNode(nodeid) }))
      .filter(({ id }) => id !== '' && !known.has(id))
      .map((item) => ({ ...item, status: 'not_run', message: 'collected, but it did not run' }))
  )
}
