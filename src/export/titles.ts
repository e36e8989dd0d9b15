import type { AssignmentGrades } from '../domain/course-grades.js'
import { disarmed } from './separated.js'

/** What the other system calls an assignment, as far as course.yml says. */
export const titleOf = ({ lms, name }: AssignmentGrades): string => lms ?? disarmed(name)

/** Canvas' number behind a title, `Homework 3 (48213)`. */
export const canvasNumberIn = (title: string): string | undefined => /\((\d+)\)\s*$/.exec(title)?.[1]

/** Blackboard's number of a column, `Quiz 1 [Total Pts: 10 Score] |1281892`. */
export const blackboardNumberIn = (title: string): string | undefined => /\|\s*(\d+)\s*$/.exec(title)?.[1]

/** A title as people write it: without what the systems put around it. */
export const bareTitle = (title: string): string =>
  title
    .replace(/^\uFEFF/, '')
    .replace(/\s*\|\s*\d+\s*$/, '')
    .replace(/\s*\[Total Pts:[^\]]*\]\s*$/i, '')
    .replace(/\s*\((?:\d+|Real)\)\s*$/i, '')
    .replace(/\s+Points Grade(?:\s*<[^>]*>)?\s*$/i, '')
    .replace(/^\s*(?:Assignment|Quiz):\s*/i, '')
    .trim()

/** What a header says that can be earned: Blackboard and Brightspace write it there. */
export function maximumIn(title: string): string | undefined {
  return (/\[Total Pts:\s*([\d.,]+)/i.exec(title) ?? /<Numeric MaxPoints:\s*([\d.,]+)/i.exec(title))?.[1]
}
