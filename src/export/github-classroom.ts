import type { CourseGrades } from '../domain/course-grades.js'
import type { Instant } from '../domain/time.js'
import { type Entry, entriesOf, nameOf } from './entry.js'
import { handedOf, type LeftOut, type Rules } from './handing-out.js'
import { unsafeId } from './identified.js'
import { cellOf } from './ids.js'
import { exactly, isSafeId, type Row, separated } from './separated.js'
import type { Sheet } from './sheet.js'

const columns = [
  ...['assignment_name', 'assignment_url', 'starter_code_url', 'github_username', 'roster_identifier'],
  ...['student_repository_name', 'student_repository_url', 'submission_timestamp'],
  ...['points_awarded', 'points_available'],
]

/** `grades.csv` as GitHub Classroom wrote it, every value in quotes, for scripts that read it; the group only where there are groups. */
export function exportGitHubClassroom(grades: CourseGrades, rules: Rules): Sheet {
  const entries = grades.assignments.flatMap(entriesOf)
  const hasGroups = entries.some(isOfGroup)
  const refused: LeftOut[] = []
  const rows: Row[] = []
  for (const entry of entries) {
    const ids = idsOf(entry)
    const unsafe = ids.find((id) => !isSafeId(id))
    if (unsafe !== undefined) refused.push(refusal(entry, unsafe))
    else rows.push([...rowOf(entry, ids, rules), ...(hasGroups ? [groupOf(entry)] : [])])
  }
  const header = hasGroups ? [...columns, 'group_name'] : columns
  const text = separated([header, ...rows], { delimiter: ',', lineEnd: '\n', quoted: true, decimals: 2 })
  return { text, rows: rows.length, refused, notices: [] }
}

const refusal = ({ assignment, account, student }: Entry, id: string): LeftOut => ({
  assignment: assignment.assignment,
  who: nameOf(account.submitter, student),
  why: unsafeId(id),
})

const isOfGroup = ({ account }: Entry): boolean => account.members.length > 1

const groupOf = (entry: Entry): string => (isOfGroup(entry) ? entry.account.submitter : '')

const idsOf = ({ account, student }: Entry): [login: string, identifier: string] => [
  student === undefined ? account.submitter : (student.login ?? ''),
  student === undefined ? '' : (cellOf(student, 'identifier') ?? student.id ?? ''),
]

function rowOf({ assignment, account }: Entry, ids: readonly string[], rules: Rules): Row {
  const { repository, grade } = account
  const handed = handedOf(account, rules)
  const url = repository && `${rules.server}/${repository.owner}/${repository.name}`
  return [
    assignment.name,
    ...['', ''],
    ...exactly(ids),
    ...[repository?.name ?? '', url ?? ''],
    grade === undefined ? '' : classroomTime(grade.submittedAt),
    'points' in handed ? handed.points : '',
    assignment.maxPoints ?? '',
  ]
}

/** `2022-09-18 23:59:59 UTC` */
const classroomTime = (instant: Instant): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`
