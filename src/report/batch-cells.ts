import { widthOf } from './terminal-text.js'

/** A text in at most so many cells of a terminal. */
export function cutCells(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text
  let cut = ''
  for (const character of text) {
    if (widthOf(cut + character) > cells - 1) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}
