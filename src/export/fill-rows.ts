import type { CsvRow } from '../text/csv.js'
import type { Person } from './entry.js'
import type { Key } from './fill-keys.js'

/** Whom a row of a system's file is of; nobody is guessed by name. */
export type RowOwner = { person: Person } | { unknown: string } | { clash: string } | undefined

const folded = (text: string): string => text.trim().replace(/^#/, '').toLowerCase()

/** A header without a byte order mark, in any spelling. */
const foldedHeader = (text: string): string => folded(text).replace(/[\s_-]/g, '')

type KeyColumn = { index: number; people: ReadonlyMap<string, readonly Person[]> }

/** Tells whom a row is of, by the ids that the file has columns for; undefined without any such column. */
export function ownersIn(
  headers: readonly string[],
  keys: readonly Key[],
  people: readonly Person[],
): ((row: CsvRow) => RowOwner) | undefined {
  const columns = keys.flatMap((key) => columnOf(key, headers, people) ?? [])
  return columns.length === 0 ? undefined : (row) => ownerOf(row, columns)
}

function columnOf(
  { headers: names, of }: Key,
  headers: readonly string[],
  people: readonly Person[],
): KeyColumn | undefined {
  const wanted = names.map(foldedHeader)
  const index = headers.findIndex((header) => wanted.includes(foldedHeader(header)))
  if (index === -1) return undefined
  const found = new Map<string, Person[]>()
  for (const person of people) {
    const ids = of(person).filter((id) => id !== undefined && id.trim() !== '')
    for (const id of new Set(ids.map((one) => folded(one ?? ''))))
      found.set(id, [...(found.get(id) ?? []), person])
  }
  return { index, people: found }
}

function ownerOf({ cells }: CsvRow, columns: readonly KeyColumn[]): RowOwner {
  const label = labelOf(cells.map(({ value }) => value))
  const ids = columns.map(({ index, people }) => ({ id: folded(cells[index]?.value ?? ''), people }))
  if (isOfNobody(cells[0]?.value ?? '') || ids.every(({ id }) => id === '')) return undefined
  const found = new Set(ids.flatMap(({ id, people }) => people.get(id) ?? []))
  const [person] = found
  if (person === undefined) return { unknown: label }
  if (found.size > 1)
    return { clash: `${label}: the ids belong to ${[...found].map(({ who }) => who).join(' and ')}` }
  return { person }
}

/** What Canvas keeps beside its students: the test student, and its rows on the columns. */
const isOfNobody = (first: string): boolean =>
  /^\s*(?:Student, Test|Test Student)\s*$/.test(first) || first.includes('Points Possible')

const labelOf = (values: readonly string[]): string => values.find((value) => value.trim() !== '') ?? ''
