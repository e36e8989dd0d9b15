import { z } from 'zod'
import { parseJson } from '../text/parse-json.js'

/** A file as PrairieLearn's file elements hand it in. */
export type SubmittedFile = { name: string; contents: string }

const values = z.record(z.string(), z.unknown())
const CourseData = z.looseObject({
  params: values.exactOptional(),
  correct_answers: values.exactOptional(),
  submitted_answers: values.exactOptional(),
  variant_seed: z.number().int().exactOptional(),
})

/** What PrairieLearn writes to `/grade/data/data.json` (externalGraderCommon, `buildDirectory`), before any grade. */
const usual = {
  params: {},
  correct_answers: {},
  submitted_answers: {},
  format_errors: {},
  partial_scores: {},
  score: 0,
  feedback: {},
  variant_seed: 1,
  options: {},
  raw_submitted_answers: {},
  gradable: true,
}

/** The text of `data.json`: what the course says in its own wins, but for the submitted files. */
export function formatGradeData(
  course: { text: string; file: string } | undefined,
  submitted: readonly SubmittedFile[] | undefined,
): string {
  const said = course === undefined ? {} : parseJson(CourseData, course.text, course.file)
  const files = submitted === undefined ? {} : { _files: submitted }
  const answers = { ...said.submitted_answers, ...files }
  return `${JSON.stringify({ ...usual, ...said, submitted_answers: answers }, null, 2)}\n`
}
