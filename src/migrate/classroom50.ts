import type { Attempt } from '../domain/attempt.js'
import { largerPoints, type Points, subtractPoints, sumPoints } from '../domain/points.js'
import type { ItemScore } from '../domain/score.js'
import { visible } from '../text/visible.js'
import { wholePoints, wholeShares } from './whole-points.js'

/** Who handed in what, as Classroom 50 checks it against the repository it collects from. */
export type Classroom50Identity = {
  classroom: string
  assignment: string
  assignmentType: string
  /** The repository's owner as Classroom 50 knows them: a student or a group. */
  owner: string
  /** The tag, `submit/…`. */
  submission: string
  /** Addresses of the commit, of the release, and of what changed since the starter code. */
  commit: string
  release: string
  review: string
  /** The committer date of the commit. */
  datetime: string
  gradedAt: string
}

type Row = {
  name: string
  passed: boolean
  /** Something in it waits for a person, and is not in `maxPoints`. */
  pending: boolean
  points: Points
  maxPoints: Points
  waiting: Points
}

const MOST_TESTS = 100
const NAME_LIMIT = 200

/**
 * An attempt as `classroom50/result/v1` (foundation50/classroom50, `runner.py` validate_result): whole numbers that
 * still sum. What a person has yet to mark is worth nothing there, so that nobody gets a zero for it.
 */
export function formatClassroom50(attempt: Attempt, identity: Classroom50Identity): string {
  const { assignmentType, gradedAt, classroom, assignment, owner, datetime, ...links } = identity
  const tests = testsOf(attempt)
  const sum = (key: 'score' | 'max-score'): number => tests.reduce((total, test) => total + test[key], 0)
  return `${JSON.stringify(
    {
      schema: 'classroom50/result/v1',
      classroom,
      assignment,
      assignment_type: assignmentType,
      owner,
      ...links,
      datetime,
      graded_at: gradedAt,
      score: sum('score'),
      'max-score': sum('max-score'),
      tests,
    },
    null,
    2,
  )}\n`
}

type Classroom50Test = {
  'test-name': string
  passed: boolean
  score: number
  'max-score': number
  pending?: true
}

function testsOf({ score, points, maxPoints }: Attempt): Classroom50Test[] {
  const rows = rowsOf(score?.items ?? [])
  const { maxima, scores } = wholeNumbers(rows, points ?? 0, maxPoints ?? 0)
  return rows.map(({ name, passed, pending }, index) => ({
    'test-name': visible(name, { oneLine: true, limit: NAME_LIMIT }),
    passed,
    score: scores[index] ?? 0,
    'max-score': maxima[index] ?? 0,
    ...(pending && { pending }),
  }))
}

/** Each row's share of the whole; what waits for a person has none. */
function wholeNumbers(rows: readonly Row[], points: Points, maxPoints: Points) {
  const marked = rows.map((row) => row.maxPoints)
  const waiting = sumPoints(rows.map((row) => row.waiting))
  const whole = largerPoints(subtractPoints(maxPoints, waiting), 0)
  const unlimited = Number.POSITIVE_INFINITY
  const maxima = wholeShares(
    wholePoints(whole, whole, unlimited),
    marked,
    rows.map(() => unlimited),
  )
  const most = maxima.reduce((total, one) => total + one, 0)
  const earned = rows.map((row) => largerPoints(row.points, 0))
  return { maxima, scores: wholeShares(wholePoints(points, whole, most), earned, maxima) }
}

/** What is worth something by itself; where that is more than Classroom 50 takes, the items at the top. */
function rowsOf(items: readonly ItemScore[]): Row[] {
  const leaves = items.flatMap(leavesOf)
  const rows = (leaves.length <= MOST_TESTS ? leaves : items).map(rowOf)
  if (rows.length <= MOST_TESTS) return rows
  const rest = rows.slice(MOST_TESTS - 1)
  return [...rows.slice(0, MOST_TESTS - 1), together(rest)]
}

const leavesOf = (item: ItemScore): ItemScore[] =>
  // Deductions have no maximum: they belong to their item.
  item.items.some(({ maxPoints }) => maxPoints > 0) ? item.items.flatMap(leavesOf) : [item]

function rowOf(item: ItemScore): Row {
  const leaves = leavesOf(item)
  const pending = leaves.filter(({ status }) => status === 'pending')
  const most = worthOf(item)
  const waiting = item.bonus ? 0 : sumPoints(pending.map(worthOf))
  return {
    name: `${item.name || item.id}${sayPending(pending.length, leaves.length)}`,
    passed: item.status === 'passed',
    pending: pending.length > 0,
    points: item.points,
    maxPoints: largerPoints(subtractPoints(most, waiting), 0),
    waiting,
  }
}

const worthOf = ({ bonus, maxPoints }: ItemScore): Points => (bonus ? 0 : largerPoints(maxPoints, 0))

function sayPending(pending: number, all: number): string {
  if (pending === 0) return ''
  return pending === all ? ' (a person marks this)' : ' (a person marks a part)'
}

const together = (rows: readonly Row[]): Row => ({
  name: `and ${rows.length} more`,
  passed: rows.every(({ passed }) => passed),
  pending: rows.some(({ pending }) => pending),
  points: sumPoints(rows.map(({ points }) => points)),
  maxPoints: sumPoints(rows.map(({ maxPoints }) => maxPoints)),
  waiting: sumPoints(rows.map(({ waiting }) => waiting)),
})
