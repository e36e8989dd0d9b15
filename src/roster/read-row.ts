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

function problemsIn(row: CsvRow, table: Table<Field>): Problem[] {
  const { columns, headers, placeOf } = table
  const [id, login, githubId] = [columns.id, columns.login, columns.githubId].map((column) =>
    textIn(row, column),
  )
  const surplus = row.cells.slice(headers.length).find(({ value }) => value.trim() !== '')
  const problem = (message: string, hint: string, column: number | undefined): Problem => ({
    message,
    hint,
    place: placeOf(row.cells[column ?? 0]),
  })
  const found = [
    surplus !== undefined && {
      message: 'there are more cells than columns',
      hint: 'a text with a comma in it goes in quotes',
      place: placeOf(surplus),
    },
    login !== undefined &&
      parseLogin(login) === null &&
      problem(
        `${quote(login)} is not the name of a GitHub account`,
        'it is what the address of its page ends with',
        columns.login,
      ),
    githubId !== undefined &&
      parseGithubId(githubId) === null &&
      problem(
        `${quote(githubId)} is not the number of a GitHub account`,
        'it has digits only',
        columns.githubId,
      ),
    id !== undefined &&
      /^\d(?:[.,]\d+)?E\+\d+$/i.test(id) &&
      problem(
        `${quote(id)} is what a spreadsheet makes of a long number`,
        'make the column text, and export it again',
        columns.id,
      ),
    idIn(row, table) === undefined &&
      login === undefined &&
      emailIn(row, table) === undefined &&
      problem(
        'nothing in this row says who it is',
        'it needs an id, an email address or a GitHub account',
        0,
      ),
  ]
  return found.filter((one) => one !== false)
}
