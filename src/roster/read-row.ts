import type { CsvRow } from '../text/csv.js'
import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Field } from './columns.js'
import { parseGithubId, parseLogin } from './github-account.js'
import { personName } from './person-name.js'
import type { RosterRow } from './roster-row.js'
import { plainHeader, type Table, textIn } from './table.js'

type ReadRow = { rosterRow?: RosterRow; problems: Problem[] }

/** What a row says of a person, or what is wrong with it. */
export function readRow(row: CsvRow, table: Table<Field>): ReadRow {
  const problems = problemsIn(row, table)
  if (problems.length > 0) return { problems }
  const said = (field: Field): string | undefined => textIn(row, table.columns[field])
  const id = idIn(row, table)
  const email = emailIn(row, table)
  const login = parseLogin(said('login') ?? '')
  const githubId = parseGithubId(said('githubId') ?? '')
  const section = said('section')
  const rosterRow = {
    ...(id !== undefined && { id }),
    ...personName({ name: said('name'), givenName: said('givenName'), familyName: said('familyName') }),
    ...(email !== undefined && { email }),
    ...(login !== null && { login }),
    ...(githubId !== null && { githubId }),
    ...(section !== undefined && { section }),
    cells: cellsOf(row, table.headers),
    place: table.placeOf(row.cells[0]),
  }
  return { rosterRow, problems }
}

const isEmail = (text: string): boolean => /^\S+@\S+$/.test(text)

function idIn(row: CsvRow, { headers, columns }: Table<Field>): string | undefined {
  const id = textIn(row, columns.id) ?? textIn(row, signInColumn(headers))
  if (id === undefined || isEmail(id)) return undefined
  // Brightspace writes #123456 for 123456.
  return plainHeader(headers[columns.id ?? 0] ?? '') === 'orgdefinedid' ? id.replace(/^#/, '') : id
}

/** Canvas tells no address, but many institutions sign in with one; in GitHub Classroom it often is the identifier. */
function emailIn(row: CsvRow, { headers, columns }: Table<Field>): string | undefined {
  const others = [textIn(row, columns.id), textIn(row, signInColumn(headers))]
  return textIn(row, columns.email) ?? others.find((text) => text !== undefined && isEmail(text))
}

/** By what people sign in to Canvas. */
const signInColumn = (headers: readonly string[]): number =>
  headers.findIndex((header) => plainHeader(header) === 'sisloginid')

const cellsOf = ({ cells }: CsvRow, headers: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    headers.flatMap((header, index) => (header === '' ? [] : [[header, cells[index]?.value ?? '']])),
  )

type CellFault = { field: Field; isIn: (text: string) => boolean; why: string; hint: string }

const faults: readonly CellFault[] = [
  {
    field: 'login',
    isIn: (text) => parseLogin(text) === null,
    why: 'is not the name of a GitHub account',
    hint: 'it is what the address of its page ends with',
  },
  {
    field: 'githubId',
    isIn: (text) => parseGithubId(text) === null,
    why: 'is not the number of a GitHub account',
    hint: 'it has digits only',
  },
  {
    field: 'id',
    isIn: (text) => /^\d(?:[.,]\d+)?E\+\d+$/i.test(text),
    why: 'is what a spreadsheet makes of a long number',
    hint: 'make the column text, and export it again',
  },
]

const problemsIn = (row: CsvRow, table: Table<Field>): Problem[] => [
  ...surplusProblems(row, table),
  ...faults.flatMap((fault) => faultIn(row, table, fault)),
  ...(isNobody(row, table) ? [{ ...nobody, place: table.placeOf(row.cells[0]) }] : []),
]

function surplusProblems({ cells }: CsvRow, { headers, placeOf }: Table<Field>): Problem[] {
  const surplus = cells.slice(headers.length).find(({ value }) => value.trim() !== '')
  if (surplus === undefined) return []
  const hint = 'a text with a comma in it goes in quotes'
  return [{ message: 'there are more cells than columns', hint, place: placeOf(surplus) }]
}

function faultIn(row: CsvRow, table: Table<Field>, { field, isIn, why, hint }: CellFault): Problem[] {
  const column = table.columns[field]
  const text = textIn(row, column)
  if (text === undefined || !isIn(text)) return []
  return [{ message: `${quote(text)} ${why}`, hint, place: table.placeOf(row.cells[column ?? 0]) }]
}

const isNobody = (row: CsvRow, table: Table<Field>): boolean =>
  idIn(row, table) === undefined &&
  textIn(row, table.columns.login) === undefined &&
  emailIn(row, table) === undefined

const nobody = {
  message: 'nothing in this row says who it is',
  hint: 'it needs an id, an email address or a GitHub account',
}
