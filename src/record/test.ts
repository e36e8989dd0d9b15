import { z } from 'zod'
import { testStatuses } from '../domain/results.js'
import { count, points } from './values.js'

export const Image = z.looseObject({
  label: z.string(),
  url: z.string().describe('A link, or the path of a file beside the record.'),
})

export const TestResult = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    status: z.enum(testStatuses),
    points: points.exactOptional().describe('What the grader gave.'),
    max_points: points.exactOptional(),
    message: z.string().exactOptional(),
    output: z.string().exactOptional(),
    input: z.string().exactOptional(),
    expected: z.string().exactOptional(),
    actual: z.string().exactOptional(),
    file: z.string().exactOptional(),
    line: count.exactOptional(),
    duration_ms: z.number().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    visibility: z.enum(['visible', 'hidden']).exactOptional(),
    images: z.array(Image).exactOptional(),
  })
  .describe('One entry of what the grader wrote, as far as the student may see it.')
