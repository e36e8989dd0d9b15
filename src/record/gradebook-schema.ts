import { z } from 'zod'
import { accountStatuses } from '../domain/account.js'
import { itemStatuses } from '../domain/score.js'
import { trustLevels } from '../domain/trust.js'
import { Digest } from './parts.js'
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
    digests: z.array(Digest).describe('The configuration that made it, with its name, and its rubric.'),
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
