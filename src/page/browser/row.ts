import type { PageData } from './data.js'
import type { Element } from './dom.js'

/** A student's row, its place in the data, and what was opened of it. */
export type Row = {
  row: Element
  index: number
  /** What a search looks through. */
  words: string
  isOpen: boolean
  detail?: Element
}

export type Table = { data: PageData; head: Element[]; body: Element; rows: Row[] }
