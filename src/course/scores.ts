import { resolve } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import type { CourseAssignment } from '../config/course.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { CourseFiles } from './course-files.js'

/** A course's file of scores as it is written; undefined where the course names none. */
export async function readScores(
  { config, directory }: Pick<CourseFiles, 'config' | 'directory'>,
  { assignment, scores }: CourseAssignment,
): Promise<{ text: string; file: string } | undefined> {
  if (scores === undefined) return undefined
  const text = await readBoundedText(resolve(directory, scores), 50)
  if (text !== undefined) return { text, file: scores }
  throw new UserError([
    {
      message: `there is no file of scores ${quote(scores)} for ${assignment}`,
      hint: "it is Classroom 50's scores.json, seen from the course file",
      place: { file: config.file },
    },
  ])
}
