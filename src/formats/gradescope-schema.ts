import { z } from 'zod'

const points = z.number().min(-1e9).max(1e9).nullish()
const text = z.string().nullish()
const visibility = z.enum(['visible', 'hidden', 'after_due_date', 'after_published']).nullish()

const GradescopeTest = z.object({
  score: points,
  max_score: z.number().min(0).max(1e9).nullish(),
  status: z.enum(['passed', 'failed']).nullish(),
  name: text,
  number: z.union([z.string(), z.number()]).nullish(),
  output: text,
  tags: z.array(z.string()).nullish(),
  visibility,
})

/** What of it counts; the whole is at gradescope-autograders.readthedocs.io/en/latest/specs. */
export const GradescopeResults = z
  .object({ score: points, output: text, visibility, tests: z.array(GradescopeTest).nullish() })
  .superRefine(({ score, tests }, context) => {
    if (typeof score === 'number' || Array.isArray(tests)) return
    const message = 'missing, and there are no tests to add up'
    context.addIssue({ code: 'custom', path: ['score'], message })
  })

export type WrittenGradescope = z.infer<typeof GradescopeResults>
export type WrittenTest = z.infer<typeof GradescopeTest>
