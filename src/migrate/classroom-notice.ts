import type { Attempt } from '../domain/attempt.js'
import { formatPoints } from '../domain/points.js'

/**
 * What GitHub Classroom takes a grade from, as workflow commands: the notices of its own reporter, with one total
 * (`src/notify-classroom.js` of classroom-resources/autograding-grading-reporter). None where nothing was graded.
 */
export function classroomNotices({ points, maxPoints }: Attempt): string[] {
  if (points === null || maxPoints === null || maxPoints === 0) return []
  const [total, maximum] = [formatPoints(points), formatPoints(maxPoints)]
  return [
    `::notice title=Autograding complete::Points ${total}/${maximum}`,
    `::notice title=Autograding report::{"totalPoints":${total},"maxPoints":${maximum}}`,
  ]
}
