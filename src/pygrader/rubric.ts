import { z } from 'zod'
import { type Json, readJson } from '../text/json.js'
import { checkJson } from '../text/parse-json.js'
import { type Place, type Problem, throwProblems } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type PythonNumber, parseNumber } from './number.js'
import { itemWarnings, latePenaltyWarnings } from './rubric-warnings.js'

/** Where a value was written, for problems that only show themselves later. */
type Placed = { place: Place }

export type Subitem = Placed & { code: string; points: PythonNumber; description: string }

export type PygraderItem = Placed & {
  code: string
  /** Awarded up front; absent where nothing is (pygrader takes 0 for nothing, too). */
  deductingFrom?: PythonNumber
  subitems: Subitem[]
}

export type Table = Placed & { code: string; items: PygraderItem[] }

/** A `rubric.json` of pygrader, in the order it was written. */
export type PygraderRubric = Placed & {
  latePenalty?: Placed & { share: PythonNumber }
  tables: Table[]
  /** What pygrader takes without a word. */
  warnings: Problem[]
}

/** What pygrader takes off a late submission where the rubric does not say it. */
export const DEFAULT_LATE_PENALTY = 0.2

const RawItem = z.looseObject({
  name: z.string(),
  deducting_from: z.number().nullish(),
  points_per_subitem: z.array(z.number()),
  desc_per_subitem: z.array(z.string()),
})

const RawRubric = z
  .object({ late_penalty: z.number('expected a number such as 0.2 for 20%').exactOptional() })
  .catchall(
    z.record(
      z.string(),
      RawItem,
      'expected a table of items: to pygrader every key but late_penalty is one; remove this',
    ),
  )

type RawItem = z.output<typeof RawItem>

/** Reads a `rubric.json`; throws one `UserError` with every problem and its place. */
export function parseRubric(text: string, file: string): PygraderRubric {
  const json = readJson(text, file)
  const raw = checkJson(RawRubric, json)
  const codes = json.keysOf([]).filter((code) => code !== 'late_penalty')
  const tables = codes.map((code) => ({
    code,
    items: json.keysOf([code]).flatMap((item) => itemOf(raw[code], code, item, json)),
    place: json.placeOf([code], 'key'),
  }))
  throwProblems(repeatedCodes(tables))
  const latePenalty =
    raw.late_penalty === undefined
      ? undefined
      : { share: parseNumber(json.numberText(['late_penalty'])), place: json.placeOf(['late_penalty']) }
  const warnings = [
    ...(latePenalty === undefined ? [] : latePenaltyWarnings(latePenalty.share, latePenalty.place)),
    ...tables.flatMap(({ code, items }) => items.flatMap((item) => oddities(item, code, raw[code], json))),
  ]
  return {
    ...(latePenalty !== undefined && { latePenalty }),
    tables,
    warnings,
    place: json.placeOf([]),
  }
}

type RawTable = z.output<typeof RawRubric>[string] | undefined

const rawItem = (table: RawTable, code: string): RawItem | undefined =>
  typeof table === 'object' ? table[code] : undefined

function itemOf(rawTable: RawTable, table: string, code: string, json: Json): PygraderItem[] {
  const raw = rawItem(rawTable, code)
  if (raw === undefined) return []
  const path = [table, code]
  const from = raw.deducting_from ?? 0
  return [
    {
      code,
      ...(from !== 0 && { deductingFrom: parseNumber(json.numberText([...path, 'deducting_from'])) }),
      // Python's zip: what one of the two lists has more is left out.
      subitems: raw.desc_per_subitem.slice(0, raw.points_per_subitem.length).map((description, index) => ({
        code: `${code}.${index + 1}`,
        points: parseNumber(json.numberText([...path, 'points_per_subitem', index])),
        description,
        place: json.placeOf([...path, 'points_per_subitem', index]),
      })),
      place: json.placeOf(path, 'key'),
    },
  ]
}

function repeatedCodes(tables: readonly Table[]): Problem[] {
  const seen = new Map<string, string>()
  return tables.flatMap((table) =>
    table.items.flatMap(({ code, place }): Problem[] => {
      const other = seen.get(code)
      if (other === undefined) {
        seen.set(code, table.code)
        return []
      }
      const message = `the item ${quote(code)} of table ${quote(table.code)} is in table ${quote(other)}, too`
      return [{ message, hint: 'grades are kept by item: give one of the two another code', place }]
    }),
  )
}

function oddities(item: PygraderItem, table: string, rawTable: RawTable, json: Json): Problem[] {
  const raw = rawItem(rawTable, item.code)
  if (raw === undefined) return []
  const { name, points_per_subitem: points, desc_per_subitem: descriptions } = raw
  const { code, place } = item
  const written = { code, name, points: points.length, descriptions: descriptions.length }
  return itemWarnings(written, place, json.placeOf([table, code, 'name']))
}
