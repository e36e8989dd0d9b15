import type { Account } from '../domain/account.js'
import type { CourseGrades } from '../domain/course-grades.js'
import { trustLevels } from '../domain/trust.js'
import { accountData } from './account-data.js'
import type { PageAccount, PageData, PageKind, PageLabel, PagePerson } from './browser/data.js'
import { plain } from './escaped.js'
import { finalRows, soFar } from './figures.js'
import type { Person } from './people.js'
import { placesOf } from './places.js'
import { originOf } from './repository.js'
import { type Enrolled, type Entry, entriesBy } from './standing.js'

/** What the page shows of a student when it is asked to: everything once, numbers as numbers. */
export function dataOf(
  grades: CourseGrades,
  people: readonly Person[],
  all: readonly Enrolled[],
  server: string,
): PageData {
  const { assignments, accounts, placeOf, ...shared } = sharedBy(grades, server)
  const entries = entriesBy(all)
  const pagePeople = people.map((person) => personOf(person, entries.get(person) ?? [], placeOf))
  const { timezone } = grades
  const trusts = trustLevels
  return { timezone, server: originOf(server), ...shared, trusts, assignments, accounts, people: pagePeople }
}

/** What people have in common: their accounts, each once though a group has several members, and what those share. */
function sharedBy({ assignments }: CourseGrades, server: string) {
  const kinds = placesOf<PageKind>()
  const statuses = placesOf<string>()
  const texts = placesOf<string>()
  const kept = assignments.map(({ name, timezone }) => ({ name, timezone, labels: placesOf<PageLabel>() }))
  const shared = { kind: kinds.of, status: statuses.of, text: texts.of }
  const accounts: PageAccount[] = []
  const known = new Map<Account, number>()
  return {
    kinds: kinds.all,
    statuses: statuses.all,
    texts: texts.all,
    assignments: kept.map(({ name, timezone, labels }) => ({
      name: plain(name),
      timezone,
      labels: labels.all,
    })),
    accounts,
    placeOf: (account: Account, a: number): number => {
      const label = kept[a]?.labels.of ?? (() => -1)
      const place =
        known.get(account) ?? accounts.push(accountData(account, a, { ...shared, label }, server)) - 1
      known.set(account, place)
      return place
    },
  }
}

type PlaceOf = (account: Account, a: number) => number

const personOf = (person: Person, entries: readonly Entry[], placeOf: PlaceOf): PagePerson => ({
  name: plain(person.name),
  known: [person.login, person.id, person.section, person.email].flatMap((text) =>
    text === undefined ? [] : plain(text),
  ),
  total: totalOf(entries),
  accounts: person.accounts.map((some, a) => some.map((account) => placeOf(account, a))),
  ...uncollected(person),
})

const totalOf = (entries: readonly Entry[]): number | null => {
  const sum = soFar(finalRows(entries))
  return sum === undefined || sum.maxPoints <= 0 ? null : sum.points / sum.maxPoints
}

function uncollected({ accounts, isInRoster }: Person): Pick<PagePerson, 'uncollected'> {
  const places = accounts.flatMap((some, assignment) => (some.length === 0 ? [assignment] : []))
  return isInRoster && places.length > 0 ? { uncollected: places } : {}
}
