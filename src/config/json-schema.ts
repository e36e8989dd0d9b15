import { z } from 'zod'
import { Course } from './course-schema.js'
import { Grading } from './schema.js'

/** The JSON Schema of a grading.yml, for editors. */
export const gradingJsonSchema = {
  ...z.toJSONSchema(Grading, { io: 'input' }),
  title: 'grading.yml',
  description: 'How Grade Action grades one assignment.',
}

/** The JSON Schema of a course.yml, for editors. */
export const courseJsonSchema = {
  ...z.toJSONSchema(Course, { io: 'input' }),
  title: 'course.yml',
  description: 'What a course is made of: its repositories, its people, its assignments.',
}
