import { z } from 'zod'
import { type AccountBrief, accountStatuses } from '../domain/account.js'
import type { Digest } from '../domain/attempt.js'
import type { AssignmentGrades } from '../domain/course-grades.js'
import type { GradeRow, Ungraded } from '../domain/grade-row.js'
import { itemStatuses } from '../domain/score.js'
import type { Instant } from '../domain/time.js'
import { trustLevels } from '../domain/trust.js'
import { camelKeys, snakeKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { Digest as DigestRecord } from './parts.js'
import { count, instant, points } from './values.js'

const Said = z.looseObject({
  by: z.string(),
  comment: z.string().exactOptional(),
  commit: z
    .string()
    .exactOptional()
    .describe(
      'The commit, or the digest of the files, that was looked at, where it is not the one that counts.',
    ),
  passed: z.boolean().exactOptional().describe('True is good for the student.'),
  points: points.exactOptional(),
  worth: points.exactOptional().describe('What the item was worth when points were given to it.'),
  worth_now: points.exactOptional().describe('Set where it is worth something else now.'),
})

const RowItem = z.looseObject({
  id: z.string(),
  name: z.string(),
  status: z.enum(itemStatuses),
  points: points.describe('What is known; 0 while pending.'),
  max_points: points,
  mark: Said.exactOptional().describe('What a person said of it.'),
  get items() {
    return z.array(RowItem).exactOptional().describe('The items of a group; the deductions of an item.')
  },
})

const Row = z.looseObject({
  submitter: z.string(),
  attempt: z.string().describe('The record of the attempt that counts.'),
  commit: z.string().exactOptional(),
  content_digest: z.string().exactOptional().describe('SHA-256 over the files, where there is no commit.'),
  submitted_at: instant,
  late_ms: count
    .nullable()
    .describe(
      '0 when in time or within grace; null where nothing is due, or nobody knows when it was handed in.',
    ),
  late_days_spent: count.describe("Taken from the submitter's late days."),
  raw: points.describe('Before lateness.'),
  penalty: points.describe('What lateness took.'),
  points: points.describe('The grade.'),
  max_points: points.describe('Without bonus items.'),
  complete: z.boolean().describe('False while something waits for a person.'),
  pending: z.array(z.string()).describe('Items that wait for a person.'),
  marks: count.describe('How many marks by people there are.'),
  marked_on_another: z
    .array(z.string())
    .describe('Items whose mark was made looking at another submission than the one that counts.'),
  items: z.array(RowItem),
  adjustments: z
    .array(z.looseObject({ points, reason: z.string(), mark: Said.exactOptional() }))
    .describe('Points that belong to no item.'),
})

const AccountRecord = z.looseObject({
  submitter: z.string(),
  members: z.array(z.string()).describe('Students of the roster, by what the course files call them.'),
  repository: z.string().exactOptional().describe('As owner/name, by its name of today.'),
  status: z.enum(accountStatuses),
  reason: z.string().exactOptional().describe('Why it is not ok, and what to do.'),
  trust: z.enum(trustLevels).exactOptional().describe('How far the attempt that counts can be believed.'),
  trust_reason: z.string().exactOptional().describe('What that rests on, or why it is not more.'),
  attempts: count.describe('How many there are.'),
  flags: z.array(z.string()).describe('What staff should look at.'),
})

/** `gradebook.json`. */
export const GradebookRecord = z
  .looseObject({
    schema: z.literal('gradebook/v1'),
    assignment: z.string(),
    made: instant,
    digests: z.array(DigestRecord).describe('The configuration that made it, with its name, and its rubric.'),
    rows: z.array(Row),
    ungraded: z
      .array(
        z.looseObject({
          submitter: z.string(),
          status: z.enum(['ungradable', 'error', 'cancelled']),
          reason: z.string(),
        }),
      )
      .describe('Who has no grade, which is no zero.'),
    accounts: z
      .array(AccountRecord)
      .exactOptional()
      .describe('Everybody the assignment is for, and every repository of it, each in one status.'),
  })
  .meta({ title: 'Gradebook', description: 'What follows from the attempts and marks of an assignment.' })

/** An assignment's grades as they follow from its attempts, marks and rules: derived, so made anew each time. */
export type AssignmentGradebook = {
  assignment: string
  made: Instant
  /** Of the configuration that made it. */
  digests: readonly Digest[]
  rows: GradeRow[]
  ungraded: Ungraded[]
  /** Absent in a gradebook of an earlier version. */
  accounts?: AccountLine[]
}

/** An account as a line of the gradebook. */
export type AccountLine = Pick<AccountBrief, 'submitter' | 'status' | 'reason' | 'trust' | 'trustReason'> & {
  members: string[]
  repository?: string
  attempts: number
  flags: string[]
}

/** An assignment's gradebook, of everybody's account. */
export const gradebookOf = (
  { assignment, digests, accounts }: AssignmentGrades,
  made: Instant,
): AssignmentGradebook => ({
  assignment,
  made,
  digests,
  rows: accounts.flatMap(({ grade }) => grade ?? []),
  ungraded: accounts.flatMap(({ ungraded }) => ungraded ?? []),
  accounts: accounts.map(accountLine),
})

export function accountLine(account: AccountBrief): AccountLine {
  const { submitter, members, repository, status, reason, trust, trustReason, attempts, flags } = account
  return {
    submitter,
    members: members.map(({ key }) => key),
    ...(repository !== undefined && { repository: `${repository.owner}/${repository.name}` }),
    status,
    ...(reason !== undefined && { reason }),
    ...(trust !== undefined && { trust }),
    ...(trustReason !== undefined && { trustReason }),
    attempts: attempts.length,
    flags: [...flags],
  }
}

/** What a gradebook says of one submitter. */
export const standingIn = (
  { rows, ungraded }: AssignmentGradebook,
  submitter: string,
): { row?: GradeRow; ungraded?: Ungraded } => {
  const row = rows.find((one) => one.submitter === submitter)
  const none = ungraded.find((one) => one.submitter === submitter)
  return { ...(row !== undefined && { row }), ...(none !== undefined && { ungraded: none }) }
}

const MANY = 200

/** The text of `gradebook.json`, some rows at a time: a course may have tens of thousands. */
export function* formatGradebook({
  rows,
  ungraded,
  accounts,
  ...head
}: AssignmentGradebook): Generator<string> {
  yield gradebookStart(head)
  yield* rowTexts(rows)
  yield* gradebookEnd({ ungraded, ...(accounts !== undefined && { accounts }) }, rows.length > 0)
}

/** Its beginning, behind which its rows follow. */
export function gradebookStart(head: Pick<AssignmentGradebook, 'assignment' | 'made' | 'digests'>): string {
  const fields = Object.entries({ schema: 'gradebook/v1', ...head }).filter(
    ([, value]) => value !== undefined,
  )
  const lines = fields.map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${typeof value === 'string' ? JSON.stringify(value) : [...listTexts(value)].join('')},\n`,
  )
  return `{\n${lines.join('')}  "rows": [`
}

/** Rows, of which the first is the list's first. */
export function* rowTexts(rows: Iterable<unknown>, isFirst = true): Generator<string> {
  let before = isFirst ? '' : ','
  let lines: string[] = []
  const text = (): string => `${before}\n    ${lines.join(',\n    ')}`
  for (const row of rows) {
    lines.push(JSON.stringify(snakeKeys(row)))
    if (lines.length < MANY) continue
    yield text()
    lines = []
    before = ','
  }
  if (lines.length > 0) yield text()
}

/** What comes behind the rows of a gradebook. */
export type GradebookEnd = { ungraded: Iterable<Ungraded>; accounts?: Iterable<AccountLine> }

export function* gradebookEnd({ ungraded, accounts }: GradebookEnd, hasRows: boolean): Generator<string> {
  yield hasRows ? '\n  ],\n  "ungraded": ' : '],\n  "ungraded": '
  yield* listTexts(ungraded)
  if (accounts !== undefined) {
    yield ',\n  "accounts": '
    yield* listTexts(accounts)
  }
  yield '\n}\n'
}

/** A row in a line. */
function* listTexts(rows: Iterable<unknown>): Generator<string> {
  yield '['
  let end = ']'
  for (const text of rowTexts(rows)) {
    yield text
    end = '\n  ]'
  }
  yield end
}

export const parseGradebook = (text: string, file: string): AssignmentGradebook =>
  camelKeys(parseJson(GradebookRecord, text, file))
