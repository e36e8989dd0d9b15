import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import type { Instant } from '../domain/time.js'
import { type Entry, type Person, peopleOf } from './entry.js'
import { type Handed, handedOf, type LeftOut, type Rules } from './handing-out.js'
import { unsafeId } from './identified.js'
import { splitName } from './ids.js'
import { type Cell, exactly, isSafeId, type Row, separated } from './separated.js'
import type { Sheet } from './sheet.js'

const person = ['First Name', 'Last Name', 'SID', 'Email', 'Sections']
const single = [
  ...['Total Score', 'Max Points', 'Status', 'Submission ID', 'Submission Time'],
  ...['Lateness (H:M:S)', 'View Count', 'Submission Count'],
]

/** The shape of Gradescope's own exports, which many scripts read: of an assignment, or of several as of a course. */
export function exportGradescope(grades: CourseGrades, rules: Rules): Sheet {
  const { assignments } = grades
  const [only] = assignments
  const isSingle = assignments.length === 1 && only !== undefined
  const rows: Row[] = []
  const refused: LeftOut[] = []
  for (const one of peopleOf(grades)) {
    const ids = [one.student === undefined ? one.submitter : (one.student.id ?? ''), one.student?.email ?? '']
    const unsafe = ids.find((id) => !isSafeId(id))
    if (unsafe !== undefined) refused.push(refusal(grades, one, unsafe))
    else rows.push([...personIn(one, ids), ...(isSingle ? singleIn : courseIn)(assignments, one, rules)])
  }
  const header = [...person, ...(isSingle ? single : assignments.flatMap(courseColumns))]
  const text = separated([header, ...rows], { delimiter: ',', lineEnd: '\n', decimals: 2 })
  return { text, rows: rows.length, refused, notices: [] }
}

const refusal = ({ assignments }: CourseGrades, { who }: Person, id: string): LeftOut => ({
  assignment: assignments.map(({ assignment }) => assignment).join(', '),
  who,
  why: unsafeId(id),
})

function personIn({ student }: Person, ids: readonly string[]): Row {
  const [given, family] = student === undefined ? ['', ''] : splitName(student)
  return [given, family, ...exactly(ids), student?.section ?? '']
}

function singleIn([assignment]: readonly AssignmentGrades[], { entries }: Person, rules: Rules): Row {
  const [entry] = entries
  const { attempts = [] } = entry?.account ?? {}
  const { score, status, submitted, late } = resultOf(entry, rules)
  const count = attempts.length === 0 ? undefined : attempts.length
  const id = entry?.account.grade?.commit
  return [score, assignment?.maxPoints ?? undefined, status, id, submitted, late, undefined, count]
}

const courseColumns = ({ name }: AssignmentGrades): string[] => [
  name,
  `${name} - Max Points`,
  `${name} - Submission Time`,
  `${name} - Lateness (H:M:S)`,
]

const courseIn = (assignments: readonly AssignmentGrades[], { entries }: Person, rules: Rules): Row =>
  assignments.flatMap(({ maxPoints }, index) => {
    const { score, submitted, late } = resultOf(entries[index], rules)
    return [score, maxPoints ?? undefined, submitted, late]
  })

function resultOf(entry: Entry | undefined, rules: Rules) {
  const handed: Handed = entry === undefined ? { withheld: '' } : handedOf(entry.account, rules)
  const score: Cell = 'points' in handed ? handed.points : undefined
  const { grade, attempts = [] } = entry?.account ?? {}
  const status = score !== undefined ? 'Graded' : attempts.length > 0 ? 'Ungraded' : 'Missing'
  const submitted = grade && gradescopeTime(grade.submittedAt)
  return { score, status, submitted, late: grade && hours(Math.max(0, grade.lateMs ?? 0)) }
}

/** `2026-11-20 10:00:00 +0000` */
const gradescopeTime = (instant: Instant): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} +0000`

/** `13:29:30`; more than a day is more hours. */
function hours(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
