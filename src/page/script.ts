import { detailFunctions, detailOf } from './browser/detail.js'
import { listenToFilter, narrowFunctions } from './browser/narrow.js'
import { makeSortable, sortFunctions } from './browser/sort.js'
import { start, tableFunctions } from './browser/table.js'

/**
 * The page's script: the text of its functions as they are compiled, so that what is checked here is what runs there.
 * A bundler may have given them other names.
 */
export function pageScript(): string {
  const functions = [...detailFunctions, ...sortFunctions, ...narrowFunctions, ...tableFunctions].map(String)
  const given = Object.entries({ detailOf, makeSortable, listenToFilter }).map(
    ([name, { name: called }]) => `${name}: ${called}`,
  )
  return `'use strict';\n${functions.join('\n')}\n${start.name}({ ${given.join(', ')} })\n`
}
