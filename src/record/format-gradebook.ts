import type { Ungraded } from '../domain/grade-row.js'
import { snakeKeys } from '../text/keys.js'
import type { AccountLine, AssignmentGradebook } from './gradebook.js'

const MANY = 200

/** The text of `gradebook.json`, some rows at a time: a course may have tens of thousands. */
export function* formatGradebook({
  rows,
  ungraded,
  accounts,
  ...head
}: AssignmentGradebook): Generator<string> {
  yield gradebookStart(head)
  yield* rowTexts(rows)
  yield* gradebookEnd({ ungraded, ...(accounts !== undefined && { accounts }) }, rows.length > 0)
}

/** Its beginning, behind which its rows follow. */
export function gradebookStart(head: Pick<AssignmentGradebook, 'assignment' | 'made' | 'digests'>): string {
  const fields = Object.entries({ schema: 'gradebook/v1', ...head }).filter(
    ([, value]) => value !== undefined,
  )
  const lines = fields.map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${typeof value === 'string' ? JSON.stringify(value) : [...listTexts(value)].join('')},\n`,
  )
  return `{\n${lines.join('')}  "rows": [`
}

/** Rows, of which the first is the list's first. */
export function* rowTexts(rows: Iterable<unknown>, isFirst = true): Generator<string> {
  let before = isFirst ? '' : ','
  let lines: string[] = []
  const text = (): string => `${before}\n    ${lines.join(',\n    ')}`
  for (const row of rows) {
    lines.push(JSON.stringify(snakeKeys(row)))
    if (lines.length < MANY) continue
    yield text()
    lines = []
    before = ','
  }
  if (lines.length > 0) yield text()
}

/** What comes behind the rows of a gradebook. */
export type GradebookEnd = { ungraded: Iterable<Ungraded>; accounts?: Iterable<AccountLine> }

export function* gradebookEnd({ ungraded, accounts }: GradebookEnd, hasRows: boolean): Generator<string> {
  yield hasRows ? '\n  ],\n  "ungraded": ' : '],\n  "ungraded": '
  yield* listTexts(ungraded)
  if (accounts !== undefined) {
    yield ',\n  "accounts": '
    yield* listTexts(accounts)
  }
  yield '\n}\n'
}

/** A row in a line. */
function* listTexts(rows: Iterable<unknown>): Generator<string> {
  yield '['
  let end = ']'
  for (const text of rowTexts(rows)) {
    yield text
    end = '\n  ]'
  }
  yield end
}
