import { z } from 'zod'
import { Grading } from './schema.js'

/** The JSON Schema of a grading.yml, for editors. */
export const gradingJsonSchema = {
  ...z.toJSONSchema(Grading, { io: 'input' }),
  title: 'grading.yml',
  description: 'How Grade Action grades one assignment.',
}
