import { visible } from './visible.js'

/** Where a value is inside a JSON document: keys and indices from the outside in. */
export type JsonPath = readonly PropertyKey[]

/** `tests[1].points`; a key that is no plain word is put in quotation marks. Empty for the whole. */
export const formatPath = (path: JsonPath): string => path.map(formatStep).join('').replace(/^\./, '')

function formatStep(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`
  const key = String(step)
  return /^[\w-]{1,60}$/.test(key) ? `.${key}` : `["${visible(key, { oneLine: true, limit: 60 })}"]`
}
