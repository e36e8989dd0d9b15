import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DumpRequest, dumpOf, formatDump } from '../../src/pygrader/dump.js'
import { parseGrades } from '../../src/pygrader/grades.js'
import { parseRubric } from '../../src/pygrader/rubric.js'

/** What pygrader itself read and printed; `samples/README` of each folder's maker: hmontero1205/pygrader b83526b. */
export const samples = join('__tests__', 'fixtures', 'pygrader')

export const sample = (...path: string[]): string => readFileSync(join(samples, ...path), 'utf8')

/** What each recorded dump was called with. */
export const dumps: readonly [dir: string, file: string, request: DumpRequest][] = [
  ['demo', 'dump-all.tsv', {}],
  ['demo', 'dump-code-C.tsv', { code: 'C' }],
  ['demo', 'dump-code-C2.tsv', { code: 'C2' }],
  ['demo', 'dump-code-lower.tsv', { code: 'c2' }],
  ['demo', 'dump-code-nomatch.tsv', { code: 'Z9' }],
  ['demo', 'dump-code-subitem.tsv', { code: 'C2.1' }],
  ['demo', 'dump-student2.tsv', { submitter: 'student2' }],
  ['demo', 'dump-student3-code-C2.tsv', { submitter: 'student3', code: 'C2' }],
  ['hw1', 'dump-all.tsv', {}],
  ['hw1', 'dump-code-A.tsv', { code: 'A' }],
  ['hw1', 'dump-code-B1.tsv', { code: 'B1' }],
  ['hw1', 'dump-code-B2.tsv', { code: 'B2' }],
  ['hw1', 'dump-dashc-noval.tsv', { code: '' }],
  ['hw1', 'dump-dave.tsv', { submitter: 'dave' }],
  ['hw1', 'dump-Carol-B.tsv', { submitter: 'Carol', code: 'B' }],
]

/** Folders with one quirk each that pygrader survives. */
export const quirks: readonly [dir: string, request: DumpRequest][] = [
  ['e3_default_penalty', {}],
  ['e4_penalty_1_5', {}],
  ['e6_penalty_neg', {}],
  ['e8_zip_truncate', {}],
  ['e10_name_mismatch', {}],
  ['e12_unknown_student', { submitter: 'ghost' }],
]

/** Folders on which pygrader stops, and what we say instead. */
export const crashes: readonly [dir: string, ours: string][] = [
  ['e5_penalty_string', 'rubric.json:1:18: late_penalty: expected a number such as 0.2 for 20%'],
  [
    'e7_extra_key',
    'rubric.json:1:11: title: expected a table of items: to pygrader every key but late_penalty is one; remove this',
  ],
  [
    'e13_dup',
    'rubric.json:1:86: the item "A1" of table "B" is in table "A", too (grades are kept by item: give one of the two another code)',
  ],
]

export const dumped = (rubric: string, grades: string, request: DumpRequest = {}): string =>
  formatDump(dumpOf(parseRubric(rubric, 'rubric.json'), parseGrades(grades, 'grades.json'), request))

type RawGrade = [award: boolean | null, comments?: string]

/** A table A with one item per entry, and one submitter called s. */
export const itemsOf = (items: Record<string, string>): string =>
  `{"late_penalty": 0.5, "A": {${Object.entries(items)
    .map(([code, rest]) => `"${code}": {"name": "${code}", ${rest}}`)
    .join(', ')}}}`

export const subitems = (...points: string[]): string =>
  `"points_per_subitem": [${points.join(', ')}], "desc_per_subitem": [${points.map(() => '"d"').join(', ')}]`

export const gradesOf = (scores: Record<string, RawGrade>, more: object = { is_late: false }): object => ({
  ...more,
  scores: Object.fromEntries(
    Object.entries(scores).map(([code, [award, comments = '']]) => [code, { award, comments }]),
  ),
})
