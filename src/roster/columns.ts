import { plainHeader } from './table.js'

/** What a column of a roster says of a student. */
export type Field =
  | 'id'
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'email'
  | 'login'
  | 'githubId'
  | 'section'
  | 'role'

/**
 * How each is called in the files of GitHub Classroom, Classroom 50, Canvas, Moodle, Brightspace, Blackboard and
 * Gradescope, and where people make their own; of several in a file the one named first here counts.
 */
const names: Readonly<Record<Field, readonly string[]>> = {
  id: [
    'sisuserid',
    'idnumber',
    'orgdefinedid',
    'studentid',
    'studentnumber',
    'studentno',
    'sid',
    'matriculationnumber',
    'matrikelnummer',
    'idnummer',
    'identifier',
    'id',
  ],
  name: ['name', 'fullname', 'displayname', 'studentname', 'student', 'vollständigername'],
  givenName: ['firstname', 'givenname', 'givennames', 'forename', 'first', 'vorname', 'prénom'],
  familyName: ['lastname', 'familyname', 'surname', 'last', 'nachname'],
  email: ['email', 'emailaddress', 'mail', 'emailadresse'],
  login: ['githubusername', 'github', 'githublogin', 'githubuser', 'githubaccount', 'githubhandle', 'login'],
  githubId: ['githubid', 'githubuserid', 'githubnumber'],
  section: ['section', 'sections', 'sectionname'],
  role: ['role', 'roles'],
}

const fields = [
  'id',
  'name',
  'givenName',
  'familyName',
  'email',
  'login',
  'githubId',
  'section',
  'role',
] as const

export type Columns = Readonly<Partial<Record<Field, number>>>

/** Which column says what. */
export function columnsOf(headers: readonly string[]): Columns {
  const plain = headers.map(plainHeader)
  // Classroom 50 calls the GitHub account `username`; elsewhere that is the institution's.
  const isClassroom50 = plain.includes('githubid') && plain.includes('username')
  const isWorksheet = plain.includes('fullname') && plain.includes('identifier')
  const found = fields.flatMap((field): [Field, number][] => {
    const own = field === 'login' && isClassroom50 ? [...names.login, 'username'] : names[field]
    // In Moodle's worksheets the identifier is Moodle's own.
    const candidates = own.filter((name) => !(isWorksheet && name === 'identifier'))
    const index = candidates.map((name) => plain.indexOf(name)).find((at) => at !== -1)
    return index === undefined ? [] : [[field, index]]
  })
  return Object.fromEntries(found)
}

/** Whether a file's rows can be told apart: something in them names a person. */
export const areEnough = (columns: Columns): boolean =>
  (['id', 'email', 'login'] as const).some((field) => columns[field] !== undefined)
