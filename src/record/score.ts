import { z } from 'zod'
import { itemStatuses } from '../domain/score.js'
import { points, sentence } from './values.js'

const ItemScore = z.looseObject({
  id: z.string(),
  name: z.string(),
  status: z.enum(itemStatuses),
  points: points.describe('What is known; 0 while pending.'),
  max_points: points,
  bonus: z.boolean().describe('Its points come on top of the maximum.'),
  tests: z.array(z.string()).describe('Ids of the tests that counted.'),
  missing: z.array(z.string()).describe('What the rubric expects and the results lack.'),
  reason: sentence.exactOptional().describe('Why it is not full.'),
  get items() {
    return z.array(ItemScore).describe('The items of a group; the deductions of an item.')
  },
})

export const Score = z
  .looseObject({
    items: z.array(ItemScore),
    adjustments: z
      .array(z.looseObject({ points, reason: sentence }))
      .describe('Points that belong to no item.'),
    points: points.describe('Raw, before lateness: the sum of items and adjustments.'),
    max_points: points.describe('Without bonus items.'),
    complete: z.boolean(),
    unexpected: z.array(z.string()).describe('Ids of tests that count for nothing.'),
    notices: z.array(z.string()),
  })
  .describe('The points of each item, before lateness.')
