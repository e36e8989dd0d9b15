import type { Student } from '../domain/student.js'
import { formatPlace, type Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { RosterRow } from './roster-row.js'
import { groupsOf, type Identity, identities, plain } from './same-person.js'

const calledFor: Readonly<Record<Identity, string>> = {
  id: 'id',
  login: 'GitHub account',
  email: 'email address',
  githubId: "GitHub account's number",
}

/**
 * The rows of all rosters as people, in their order: two rows are one person where they share an id, a login, an address
 * or GitHub's number. Whoever would then be two by another of them is a problem with both places, and never guessed.
 */
export function mergeRosters(rows: readonly RosterRow[]): {
  students: Student[]
  problems: Problem[]
  notices: string[]
} {
  const people = groupsOf(rows)
  const problems = people.flatMap(conflictsOf)
  const students = people.map(studentOf)
  return {
    students,
    problems: [...problems, ...sameKeys(students, people)],
    notices: people.flatMap(addressNotices),
  }
}

function conflictsOf(rows: readonly RosterRow[]): Problem[] {
  return (['id', 'login', 'githubId'] as const).flatMap((identity) => {
    const having = rows.filter((row) => row[identity] !== undefined)
    const [first] = having
    const other = having.find((row) => plain(row[identity] ?? '') !== plain(first?.[identity] ?? ''))
    if (first === undefined || other === undefined) return []
    const shared = identities.find(
      (one) => one !== identity && first[one] !== undefined && plain(first[one]) === plain(other[one] ?? ''),
    )
    const same =
      shared === undefined
        ? 'other rows make one person of both'
        : `both have the ${calledFor[shared]} ${quote(String(first[shared]))}`
    return [
      {
        message: `the ${calledFor[identity]} is ${quote(String(other[identity]))} here, but ${quote(String(first[identity]))} at ${formatPlace(first.place)}`,
        hint: `${same}: mend one of the two`,
        place: other.place,
      },
    ]
  })
}

/** People have several addresses: the first is theirs here. */
function addressNotices(rows: readonly RosterRow[]): string[] {
  const [first, ...others] = rows.filter(({ email }) => email !== undefined)
  const other = others.find(({ email }) => plain(email ?? '') !== plain(first?.email ?? ''))
  if (first === undefined || other === undefined) return []
  return [`${formatPlace(other.place)}: another address than at ${formatPlace(first.place)}, which counts`]
}

function studentOf(rows: readonly RosterRow[]): Student {
  const first = <Key extends keyof RosterRow>(key: Key): RosterRow[Key] | undefined =>
    rows.find((row) => row[key] !== undefined)?.[key]
  const [id, login, email, githubId, section] = [
    first('id'),
    first('login'),
    first('email'),
    first('githubId'),
    first('section'),
  ]
  // Parts of a name belong together, so they come from one row: the one that knows most of them.
  const named =
    rows.find(({ givenName }) => givenName !== undefined) ?? rows.find(({ name }) => name !== undefined)
  return {
    key: keyOf({ id, login, email }),
    ...(id !== undefined && { id }),
    ...(named?.name !== undefined && { name: named.name }),
    ...(named?.givenName !== undefined && { givenName: named.givenName }),
    ...(named?.familyName !== undefined && { familyName: named.familyName }),
    ...(email !== undefined && { email }),
    ...(login !== undefined && { login }),
    ...(githubId !== undefined && { githubId }),
    ...(section !== undefined && { section }),
    cells: Object.assign({}, ...rows.toReversed().map(({ cells }) => cells)),
  }
}

type Named = { id: string | undefined; login: string | undefined; email: string | undefined }
const keyOf = ({ id, login, email }: Named): string =>
  login?.toLowerCase() ?? id ?? email?.toLowerCase() ?? ''

/** An id that is another one's login: files could not tell the two. */
function sameKeys(students: readonly Student[], people: readonly RosterRow[][]): Problem[] {
  const seen = new Map<string, number>()
  return students.flatMap(({ key }, index) => {
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, index)
      return []
    }
    const place = people[index]?.[0]?.place
    const other = people[first]?.[0]?.place
    return [
      {
        message: `${quote(key)} is somebody else, too${other === undefined ? '' : `, at ${formatPlace(other)}`}`,
        ...(place !== undefined && { place }),
      },
    ]
  })
}
