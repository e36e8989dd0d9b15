import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { parseJson } from '../../src/text/parse-json.js'

export const corpus = resolve('__tests__/fixtures/hostile')

const Entry = z.object({
  id: z.string(),
  category: z.enum(['process', 'resource', 'secret', 'command', 'results', 'tamper']),
  /** The attack, with the corpus as its directory. */
  run: z.tuple([z.string()], z.string()),
  /** What a robust grader does. */
  expect: z.string(),
})

/** One hostile submission. */
export type Entry = z.infer<typeof Entry>

const manifest = `${corpus}/MANIFEST.json`

export const entries: readonly Entry[] = parseJson(
  z.object({ submissions: z.array(Entry) }),
  readFileSync(manifest, 'utf8'),
  manifest,
).submissions

export const entryOf = (id: string): Entry => {
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`the corpus has no ${id}`)
  return entry
}
