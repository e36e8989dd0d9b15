import { compareTexts } from '../text/order.js'
import type { Attempt } from './attempt.js'
import { type Grade, type GradeRequest, type GradeRules, gradeOf, type HandedIn } from './gradebook.js'

/** What one submitter has for one assignment of a course, and the students whose late days that may spend. */
export type BankedRequest<Of extends HandedIn = Attempt> = Omit<GradeRequest<Of>, 'lateDaysLeft'> & {
  assignment: string
  members: readonly string[]
}

export type BankedGrade<Of extends HandedIn = Attempt> = {
  request: BankedRequest<Of>
  grade: Grade<Of> | undefined
  /** How many late days there were to spend. */
  lateDaysLeft: number
}

/**
 * The grades of a course where late days are a budget over its assignments. They are spent in the order of the due
 * dates; a group spends for every member, so it has as many as the member who has fewest.
 */
export function spendLateDays<Of extends HandedIn>(
  requests: readonly BankedRequest<Of>[],
): BankedGrade<Of>[] {
  const spent = new Map<string, number>()
  return inOrderOfDue(requests).map((request) => {
    const gone = Math.max(0, ...request.members.map((member) => spent.get(member) ?? 0))
    const lateDaysLeft = (request.rules.late?.days ?? 0) - gone
    const grade = gradeOf({ ...request, lateDaysLeft })
    const days = grade?.lateDays ?? 0
    for (const member of request.members) spent.set(member, (spent.get(member) ?? 0) + days)
    return { request, grade, lateDaysLeft }
  })
}

function inOrderOfDue<Of extends HandedIn>(requests: readonly BankedRequest<Of>[]): BankedRequest<Of>[] {
  const dated = requests.map((request) => ({ request, dueMs: dueMsOf(request.rules) }))
  dated.sort(
    (one, other) => one.dueMs - other.dueMs || compareTexts(one.request.assignment, other.request.assignment),
  )
  return dated.map(({ request }) => request)
}

const dueMsOf = ({ due }: GradeRules): number =>
  due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(due)
