import { compareTexts } from '../text/order.js'
import { type Grade, type GradeRequest, gradeOf } from './gradebook.js'

/** What one submitter has for one assignment of a course, and the students whose late days that may spend. */
export type BankedRequest = Omit<GradeRequest, 'lateDaysLeft'> & {
  assignment: string
  members: readonly string[]
}

export type BankedGrade = { request: BankedRequest; grade: Grade | undefined }

/**
 * The grades of a course where late days are a budget over its assignments. They are spent in the order of the due
 * dates; a group spends for every member, so it has as many as the member who has fewest.
 */
export function spendLateDays(requests: readonly BankedRequest[]): BankedGrade[] {
  const spent = new Map<string, number>()
  return requests.toSorted(byDue).map((request) => {
    const gone = Math.max(0, ...request.members.map((member) => spent.get(member) ?? 0))
    const lateDaysLeft = (request.rules.late?.days ?? 0) - gone
    const grade = gradeOf({ ...request, lateDaysLeft })
    const days = grade?.lateDays ?? 0
    for (const member of request.members) spent.set(member, (spent.get(member) ?? 0) + days)
    return { request, grade }
  })
}

const dueMs = ({ rules }: BankedRequest): number =>
  rules.due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(rules.due)

const byDue = (one: BankedRequest, other: BankedRequest): number =>
  dueMs(one) - dueMs(other) || compareTexts(one.assignment, other.assignment)
